// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/item_kinds.h"

namespace bridge::sandbox {

/// The item a create body asks for, not yet on the board and without an id. `prefix` stands before field
/// names in refusals ("2." in a bulk body).
[[nodiscard]] Outcome<BoardItem> itemFromBody(
    const Board& board, const MiroOptions& options, ItemKind kind, const Json& body, const QString& prefix = {});

/// What a PATCH body makes of `item`; the board stays as it is.
[[nodiscard]] Outcome<BoardItem> patchedItem(
    const Board& board, const MiroOptions& options, const BoardItem& item, const Json& body, const Fields& fields);

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"

namespace bridge::sandbox {

/// How things look in answers: the shapes of Miro fact sheet §§2–9.

[[nodiscard]] QString timeText(TimePoint time, const MiroOptions& options);
[[nodiscard]] Json userReference(Number user); ///< {"id","type":"user"}, as in items
[[nodiscard]] Json namedUser(const MiroWorld& world, Number user); ///< with the name, as in boards

[[nodiscard]] Json boardJson(const MiroWorld& world, const Board& board, Number viewer);
[[nodiscard]] Json memberJson(const MiroWorld& world, const BoardMember& member);
[[nodiscard]] Json itemJson(const MiroWorld& world, const Board& board, const BoardItem& item); ///< of a typed call
[[nodiscard]] Json listedItemJson(const MiroWorld& world, const Board& board, const BoardItem& item);
[[nodiscard]] Json tagJson(const BoardTag& tag);
[[nodiscard]] Json connectorJson(const MiroWorld& world, const Board& board, const BoardConnector& connector);

} // namespace bridge::sandbox

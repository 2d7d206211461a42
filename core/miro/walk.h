// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/session.h"

#include <functional>

namespace bridge::miro {

/// How a list goes on (Miro fact sheet §4, §7).
enum class Paging : quint8 { Cursor, Offset };

struct Walk {
    Call first{};
    Paging paging = Paging::Cursor;
    std::function<Result<>(const Json& entry)> take{}; ///< each entry as it comes, pages in order
};

/// Walks the lists to their ends, side by side over the session's lanes. An entry that shows up on two
/// pages, because somebody edits meanwhile, is taken once. One page or entry that fails fails the whole.
[[nodiscard]] Result<> walkAll(Session& session, const std::vector<Walk>& walks, const std::stop_token& stop);

} // namespace bridge::miro

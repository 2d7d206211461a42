// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/parse.h"
#include "core/miro/session.h"
#include "core/sync/ports.h"

namespace bridge::miro {

/// A board as one complete walk found it.
struct WalkedBoard {
    BoardSnapshot snapshot{};
    std::optional<std::vector<Tag>> tags{}; ///< all tags of the board; empty when none were asked for
};

/// The board's name, frames and stickies, and beside these only what is needed; at most once every page
/// (Miro fact sheet §13 gives the price). One failed page fails the whole.
[[nodiscard]] Result<WalkedBoard> walkBoard(
    Session& session, const BoardId& board, const sync::BoardNeeds& needs, const std::stop_token& stop);

} // namespace bridge::miro

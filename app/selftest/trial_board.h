// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/board_file.h"
#include "app/selftest/dice.h"
#include "core/domain/link.h"

namespace bridge::selftest {

/// A made-up board with the frames that a link maps.
struct TrialBoard {
    sandbox::BoardFile file{};
    std::vector<size_t> frames{}; ///< of each mapping its place in file.frames
    std::vector<size_t> unreached{}; ///< places of rules that no sticky comes to
};

/// In every mapped frame and outside of all of them: stickies for the rules in turn, and one that no rule takes. Most
/// comments and subtasks are connected to a task.
[[nodiscard]] TrialBoard makeBoard(const Link& link, Dice& dice);

/// A title that no other sticky of the trial has.
[[nodiscard]] QString makeTitle(Dice& dice, size_t number);

} // namespace bridge::selftest

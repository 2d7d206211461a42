// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/world/player.h"

namespace bridge::test {

/// Brings a world to rest after its script and says what is wrong with how it ends; empty when nothing is.
///
/// - It converges: within a bounded number of passes of new programs, over every back-off, a pass applies
///   nothing, fails nothing and ends without an error.
/// - It is at rest then: that pass sends no write, and nothing a person sees changes.
/// - No text that a person typed is lost: each is on a side, in the journal's history or in a conflict.
/// - Nothing is there twice: no two tasks of one mark, no two stickies of one task, no comment a second time.
/// - Both sides agree: see World::disagreement().
[[nodiscard]] QString verdict(World& world, const Player& player);

} // namespace bridge::test

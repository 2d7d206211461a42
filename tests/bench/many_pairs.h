// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"

namespace bridge::bench {

/// A link in full swing: stickies with their task's id in the text, and the base of each pair.
struct ManyPairs {
    BoardSnapshot board{};
    PortalSnapshot portal{};
    std::vector<sync::Pair> pairs{};
    Link link{};
};

/// Every so many stickies one has another text than was agreed; 0 = none.
[[nodiscard]] ManyPairs manyPairs(int count, int changedEvery);

} // namespace bridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/domain/link.h"

#include <optional>
#include <vector>

namespace bridge::sync {

/// What a draft of a link would make of one item.
struct SimulatedItem {
    ItemId item{};
    std::optional<qsizetype> rule{}; ///< place in Link::rules; empty: no rule matches
    std::optional<qsizetype> mapping{}; ///< place in Link::frames of the frame it is in; empty: none is mapped
    bool isLonely = false; ///< a comment or subtask that nothing names a task for, so that it would wait

    friend bool operator==(const SimulatedItem&, const SimulatedItem&) = default;
};

/// A draft tried on a board. Counts stand in the order of the draft's rules and mappings.
struct Simulation {
    std::vector<SimulatedItem> items{}; ///< by id
    std::vector<int> byRule{};
    std::vector<int> byMapping{};
    int ignored = 0; ///< matched by no rule
    int lonely = 0;
    std::vector<ItemId> unmappedFrames{}; ///< frames with items that rules match, in reading order
};

/// Tries the rules and frame mappings of `draft` on what the board shows. Knows neither the portal nor the
/// journal: what would be written is the plan's to tell. Pure.
[[nodiscard]] Simulation simulate(const BoardSnapshot& board, const Link& draft);

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

namespace bridge::sync {

/// An old sticky and an old task that seem to be the same piece of work.
struct ProposedPair {
    ItemId item{};
    TaskId task{};
    QString stickyText{}; ///< first lines: title, then the rest
    QString taskText{};
    double score = 0; ///< as TextMatch::score
    bool isAmbiguous = false; ///< another one fits nearly as well

    friend bool operator==(const ProposedPair&, const ProposedPair&) = default;
};

constexpr double sureScore = 0.9; ///< from here on two texts are the same to most people

/// Which stickies that would become tasks are likely tasks that would become stickies. The likeliest first.
[[nodiscard]] std::vector<ProposedPair> proposePairs(const PlanReport& plan);

} // namespace bridge::sync

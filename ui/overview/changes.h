// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/history_query.h"

#include <map>

namespace bridge::ui {

/// What was written in the 24 hours that end at `until`; the last of them is the running one.
struct LastDay {
    static constexpr int length = 24; ///< hours

    TimePoint until{};
    std::vector<sync::HourOfWrites> hours = std::vector<sync::HourOfWrites>(length);
    /// How long an edit usually took to reach the other side, of links in which there was one.
    std::map<LinkId, std::chrono::milliseconds> latencies{};

    friend bool operator==(const LastDay&, const LastDay&) = default;
};
[[nodiscard]] sync::HourOfWrites sumOf(const std::vector<sync::HourOfWrites>& hours);

/// The distance of a scale's lines: 1, 2 or 5 and their tens, at most four of them up to `most`. Pure.
[[nodiscard]] int scaleStep(int most);

} // namespace bridge::ui

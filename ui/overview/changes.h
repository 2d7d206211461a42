// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <array>

namespace bridge::ui {

/// Writes of one hour, by the side that was written.
struct HourOfChanges {
    int toMiro = 0;
    int toBitrix24 = 0;

    friend bool operator==(const HourOfChanges&, const HourOfChanges&) = default;
};

/// The 24 hours that end now; the last is the running one. Rows outside of them don't count. Pure.
using DayOfChanges = std::array<HourOfChanges, 24>;
[[nodiscard]] DayOfChanges dayOfChanges(const std::vector<sync::HistoryRow>& history, TimePoint now);
[[nodiscard]] HourOfChanges sumOf(const DayOfChanges& day);

/// The distance of a scale's lines: 1, 2 or 5 and their tens, at most four of them up to `most`. Pure.
[[nodiscard]] int scaleStep(int most);

} // namespace bridge::ui

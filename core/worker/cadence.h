// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace bridge::worker {

/// So long after a change the next one is likely.
constexpr std::chrono::milliseconds busyFor = std::chrono::seconds{30};

/// How often one link is looked at.
struct Cadence {
    std::chrono::milliseconds look{}; ///< cheaply
    std::chrono::milliseconds pass{}; ///< by a scan of both sides, whatever the cheap looks say

    friend bool operator==(const Cadence&, const Cadence&) = default;
};

/// Follows what happens: where something changed a moment ago it looks twice as often as every poll, where nothing did
/// for minutes less often; a link that nobody touched for long is scanned rarely. Pure.
[[nodiscard]] Cadence cadence(std::chrono::milliseconds sinceChange, std::chrono::milliseconds poll);

/// The first time after `now` that lies a multiple of `interval` after `start`. Links that look at the same
/// times can share one call.
[[nodiscard]] TimePoint nextTick(TimePoint start, std::chrono::milliseconds interval, TimePoint now);

} // namespace bridge::worker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/cadence.h"

#include <algorithm>

namespace bridge::worker {

using namespace std::chrono_literals;

Cadence cadence(std::chrono::milliseconds sinceChange, std::chrono::milliseconds poll)
{
    constexpr std::chrono::milliseconds quiet = 10min;
    constexpr std::chrono::milliseconds untouched = 1h;
    constexpr std::chrono::milliseconds shortestLook = 1s;
    if (sinceChange < busyFor)
        return {std::min(poll, std::max(poll / 2, shortestLook)), 5min};
    if (sinceChange < quiet)
        return {poll, 5min};
    return sinceChange < untouched ? Cadence{2 * poll, 5min} : Cadence{3 * poll, 15min};
}

TimePoint nextTick(TimePoint start, std::chrono::milliseconds interval, TimePoint now)
{
    if (now < start)
        return start;
    return start + ((now - start) / interval + 1) * interval;
}

} // namespace bridge::worker

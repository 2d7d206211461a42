// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/cadence.h"

#include <algorithm>

namespace bridge::worker {

using namespace std::chrono_literals;

Cadence cadence(std::chrono::milliseconds sinceChange, std::chrono::milliseconds poll)
{
    constexpr std::chrono::milliseconds untouched = 1h;
    constexpr std::chrono::milliseconds shortestLook = 1s;
    if (sinceChange < busyFor)
        return {std::min(poll, std::max(poll / 2, shortestLook)), 5min};
    return {poll, sinceChange < untouched ? 5min : 15min};
}

TimePoint nextTick(TimePoint start, std::chrono::milliseconds interval, TimePoint now)
{
    if (now < start)
        return start;
    return start + ((now - start) / interval + 1) * interval;
}

} // namespace bridge::worker

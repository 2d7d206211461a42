// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/operating_time.h"

#include <algorithm>

namespace bridge {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double slowFrom = 0.8; ///< of the limit
constexpr double leastCounted = 0.1; ///< the portal counts no call below this (core fact sheet §5)

} // namespace

OperatingTime::OperatingTime(double limitSeconds)
    : m_limit(limitSeconds)
{
}

void OperatingTime::record(const QString& method, double operatingSeconds, TimePoint resetAt, TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    Use& use = m_uses[method];
    use.lastCall = std::max(operatingSeconds - use.seconds, leastCounted);
    use.seconds = operatingSeconds;
    use.at = now;
    use.resetAt = resetAt;
}

TimePoint OperatingTime::goAt(const QString& method, TimePoint now) const
{
    const std::scoped_lock lock(m_mutex);
    const Use use = m_uses.value(method);
    if (use.resetAt <= now || use.seconds < m_limit * slowFrom)
        return now;
    const double left = m_limit - use.seconds;
    if (left <= use.lastCall)
        return use.resetAt;
    // At one call in this interval the limit is reached when the window moves.
    const Seconds interval = Seconds(use.resetAt - use.at) * (use.lastCall / left);
    const TimePoint next = use.at + std::chrono::ceil<std::chrono::milliseconds>(interval);
    return std::clamp(next, now, use.resetAt);
}

double OperatingTime::highest(TimePoint now) const
{
    const std::scoped_lock lock(m_mutex);
    double highest = 0;
    for (const Use& use : m_uses)
        highest = use.resetAt > now ? std::max(highest, use.seconds) : highest;
    return highest;
}

} // namespace bridge

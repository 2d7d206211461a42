// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/request_bucket.h"

#include <algorithm>
#include <cmath>

namespace bridge {

using Seconds = std::chrono::duration<double>;

RequestBucket::RequestBucket(BucketLimits limits)
    : m_limits(limits)
{
}

TimePoint RequestBucket::acquire(TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    const double level = levelAt(now);
    // A fill that leaves no room for one request would wait for ever.
    const double room = std::max(m_limits.capacity * m_limits.fill, 1.0) - level;
    if (room < 1) {
        const auto wait = Seconds((1 - room) / m_limits.drainedPerSecond);
        return now + std::chrono::ceil<std::chrono::milliseconds>(wait);
    }
    m_level = level + 1;
    m_countedAt = std::max(now, m_countedAt);
    return now;
}

void RequestBucket::refused(TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    m_level = m_limits.capacity;
    m_countedAt = std::max(now, m_countedAt);
}

double RequestBucket::level(TimePoint now) const
{
    const std::scoped_lock lock(m_mutex);
    return levelAt(now);
}

double RequestBucket::levelAt(TimePoint now) const
{
    // A clock that was set back drains nothing.
    const Seconds passed = std::max(now - m_countedAt, TimePoint::duration::zero());
    return std::max(0.0, m_level - passed.count() * m_limits.drainedPerSecond);
}

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <condition_variable>
#include <mutex>

namespace bridge {

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::waitUntil(TimePoint deadline, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    // A span on the steady clock: setting the system clock back must not stretch the wait.
    const auto span = deadline - now();
    woken.wait_for(lock, stop, span, [] { return false; });
}

QDateTime toQDateTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

TimePoint toTimePoint(const QDateTime& time)
{
    return TimePoint{std::chrono::milliseconds{time.isValid() ? time.toMSecsSinceEpoch() : 0}};
}

QString isoTime(TimePoint time)
{
    return toQDateTime(time).toString(Qt::ISODateWithMs);
}

} // namespace bridge

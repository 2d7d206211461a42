// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/pace.h"

#include <algorithm>
#include <cmath>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 2min; ///< for a method; the window is ten minutes long
constexpr auto windowStep = 1min; ///< the window's parts: after that some run time is free again

Error stopped()
{
    return {ErrorKind::Cancelled, u"stopped"_s};
}

} // namespace

Pace::Pace(Clock& clock, std::shared_ptr<PortalLimits> limits)
    : m_clock(clock)
    , m_limits(limits ? std::move(limits) : std::make_shared<PortalLimits>())
{
}

Result<> Pace::wait(const QStringList& methods, const std::stop_token& stop)
{
    if (auto ready = waitForMethods(methods, stop); !ready)
        return ready;
    for (;;) {
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        const TimePoint next = m_limits->bucket.acquire(m_clock.now());
        if (next <= m_clock.now())
            break;
        m_clock.waitUntil(next, stop);
    }
    ++m_requests;
    return {};
}

Result<> Pace::waitForMethods(const QStringList& methods, const std::stop_token& stop)
{
    const TimePoint now = m_clock.now();
    TimePoint next = now;
    QString slowest;
    for (const QString& method : methods) {
        const TimePoint at = m_limits->operating.goAt(method, now);
        if (at > next) {
            next = at;
            slowest = method;
        }
    }
    if (next - now > longestWait)
        return tl::unexpected(Error{ErrorKind::RateLimited,
            slowest + u": the portal grants this method no more run time for now"_s, next - now});
    if (next > now)
        m_clock.waitUntil(next, stop);
    return {};
}

void Pace::learn(const QString& method, const Timing& time)
{
    if (time.operatingResetAt == TimePoint{})
        return; // the limiter is off
    m_limits->operating.record(method, time.operatingSeconds, here(time.operatingResetAt, time), m_clock.now());
}

void Pace::blocked(const QString& method, const Timing& time)
{
    const TimePoint now = m_clock.now();
    const bool told = time.operatingResetAt != TimePoint{};
    m_limits->operating.record(
        method, operatingLimit, told ? here(time.operatingResetAt, time) : now + windowStep, now);
}

void Pace::bucketIsFull()
{
    m_limits->bucket.refused(m_clock.now());
}

sync::Meter Pace::meter() const
{
    const TimePoint now = m_clock.now();
    return {
        .used = qint64(std::ceil(m_limits->bucket.level(now))),
        .limit = qint64(m_limits->bucket.limits().capacity),
        .requests = m_requests,
        .operatingSeconds = m_limits->operating.highest(now),
    };
}

/// A time of the portal's clock on ours.
TimePoint Pace::here(TimePoint portalTime, const Timing& time) const
{
    return time.start == TimePoint{} ? portalTime : portalTime + (m_clock.now() - time.start);
}

} // namespace bridge::bitrix24

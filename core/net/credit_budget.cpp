// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/credit_budget.h"

#include <algorithm>

namespace bridge {

using namespace std::chrono_literals;

namespace {

constexpr auto minute = 60s;
constexpr auto askAgain = 1s; ///< when only calls in flight stand in the way

std::optional<qint64> numberIn(const std::vector<HttpHeader>& headers, QByteArrayView name)
{
    bool ok = false;
    const qint64 number = headerValue(headers, name).trimmed().toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

CreditReport creditReport(const std::vector<HttpHeader>& headers)
{
    CreditReport report{
        .limit = numberIn(headers, "x-ratelimit-limit"),
        .remaining = numberIn(headers, "x-ratelimit-remaining"),
    };
    if (const auto seconds = numberIn(headers, "x-ratelimit-reset"))
        report.reset = TimePoint{std::chrono::seconds{*seconds}};
    return report;
}

CreditBudget::CreditBudget(qint64 limitPerMinute, double scanShare)
    : m_limit(limitPerMinute)
    , m_scanShare(scanShare)
{
}

TimePoint CreditBudget::acquire(int cost, Purpose purpose, TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    forget(now);
    TimePoint goAt = std::max({now, m_pausedUntil, whenOthersAllow(cost, now)});
    goAt = std::max(goAt, whenFree(ownCredits({}) + cost - std::max<qint64>(m_limit, cost), {}, now));
    if (purpose == Purpose::Scan) {
        // A call dearer than the whole share still goes, alone.
        const qint64 share = std::max(qint64(double(m_limit) * m_scanShare), qint64(cost));
        goAt = std::max(goAt, whenFree(ownCredits(purpose) + cost - share, purpose, now));
    }
    if (goAt <= now)
        (purpose == Purpose::Scan ? m_scansInFlight : m_writesInFlight) += cost;
    return goAt;
}

void CreditBudget::settle(int cost, Purpose purpose, const CreditReport& report, TimePoint now)
{
    const std::scoped_lock lock(m_mutex);
    (purpose == Purpose::Scan ? m_scansInFlight : m_writesInFlight) -= cost;
    m_spent.push_back({now, cost, purpose});
    learn(report, now);
    forget(now);
}

void CreditBudget::pause(TimePoint until)
{
    const std::scoped_lock lock(m_mutex);
    m_pausedUntil = std::max(m_pausedUntil, until);
}

qint64 CreditBudget::limit() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit;
}

qint64 CreditBudget::used(TimePoint now) const
{
    const std::scoped_lock lock(m_mutex);
    qint64 own = m_scansInFlight + m_writesInFlight;
    for (const Entry& entry : m_spent)
        own += entry.at + minute > now ? entry.cost : 0;
    return own + (m_others.until > now ? m_others.credits : 0);
}

void CreditBudget::forget(TimePoint now)
{
    while (!m_spent.empty() && m_spent.front().at + minute <= now)
        m_spent.pop_front();
    if (m_others.until <= now)
        m_others = {};
}

qint64 CreditBudget::ownCredits(std::optional<Purpose> purpose) const
{
    qint64 sum = purpose == Purpose::Write ? 0 : m_scansInFlight;
    sum += purpose == Purpose::Scan ? 0 : m_writesInFlight;
    for (const Entry& entry : m_spent)
        sum += !purpose || entry.purpose == *purpose ? entry.cost : 0;
    return sum;
}

/// When `needed` credits of those spent have left the minute.
TimePoint CreditBudget::whenFree(qint64 needed, std::optional<Purpose> purpose, TimePoint now) const
{
    if (needed <= 0)
        return now;
    for (const Entry& entry : m_spent) {
        needed -= !purpose || entry.purpose == *purpose ? entry.cost : 0;
        if (needed <= 0)
            return entry.at + minute;
    }
    return now + askAgain;
}

TimePoint CreditBudget::whenOthersAllow(int cost, TimePoint now) const
{
    if (m_others.credits == 0)
        return now;
    const TimePoint ownLeave = whenFree(ownCredits({}) + cost + m_others.credits - m_limit, {}, now);
    return std::min(ownLeave, m_others.until);
}

void CreditBudget::learn(const CreditReport& report, TimePoint now)
{
    const bool flightEnds = m_scansInFlight + m_writesInFlight == 0;
    if (report.limit && *report.limit > 0)
        m_limit = *report.limit;
    if (report.remaining) {
        // Answers of one flight come in any order and each knows the calls before it: the highest count is
        // the latest. Our own count is never below the service's count of us, so nobody is invented here.
        const qint64 counted = std::max<qint64>(0, m_limit - *report.remaining - ownCredits({}));
        const qint64 before = m_others.fromThisFlight ? m_others.credits : 0;
        // Told in whole seconds, so it may be up to one early. And the service's clock is not ours: its
        // minute ends within a minute, whatever our clock says.
        const TimePoint told = report.reset ? *report.reset + 1s : now + minute;
        m_others = {std::max(counted, before), std::clamp<TimePoint>(told, now + 1s, now + minute + 1s), true};
    }
    m_others.fromThisFlight = m_others.fromThisFlight && !flightEnds;
}

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/limits.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 windowMinutes = 10;

QString keyOf(const QString& caller, const QString& method)
{
    return caller + u' ' + method;
}

qint64 firstMinute(qint64 nowMs)
{
    return nowMs / msPerMinute - windowMinutes + 1;
}

} // namespace

RequestBucket::RequestBucket(double size, double drainPerSecond)
    : m_size(size)
    , m_drain(drainPerSecond)
{
}

bool RequestBucket::admit(qint64 nowMs)
{
    const double passed = static_cast<double>(std::max<qint64>(0, nowMs - m_at)) / 1000;
    m_level = std::max(0.0, m_level - passed * m_drain);
    m_at = std::max(m_at, nowMs);
    if (m_level + 1 > m_size)
        return false;
    m_level += 1;
    return true;
}

Json RequestBucket::state() const
{
    return {{"level", m_level}, {"at", m_at}};
}

void RequestBucket::restore(const Json& state)
{
    m_level = state.at("level").get<double>();
    m_at = state.at("at").get<qint64>();
}

bool OperatingMeter::admit(const QString& caller, const QString& method, qint64 nowMs) const
{
    return used(caller, method, nowMs) < limitSeconds;
}

void OperatingMeter::spend(const QString& caller, const QString& method, double seconds, qint64 nowMs)
{
    if (seconds < counted)
        return;
    Minutes& minutes = m_used[keyOf(caller, method)];
    minutes.erase(minutes.begin(), minutes.lower_bound(firstMinute(nowMs)));
    minutes[nowMs / msPerMinute] += seconds;
}

double OperatingMeter::used(const QString& caller, const QString& method, qint64 nowMs) const
{
    const auto minutes = m_used.find(keyOf(caller, method));
    if (minutes == m_used.end())
        return 0;
    double sum = 0;
    for (auto it = minutes->second.lower_bound(firstMinute(nowMs)); it != minutes->second.end(); ++it)
        sum += it->second;
    return sum;
}

qint64 OperatingMeter::resetAt(const QString& caller, const QString& method, qint64 nowMs) const
{
    qint64 oldest = nowMs / msPerMinute;
    if (const auto minutes = m_used.find(keyOf(caller, method)); minutes != m_used.end()) {
        const auto first = minutes->second.lower_bound(firstMinute(nowMs));
        oldest = first == minutes->second.end() ? oldest : first->first;
    }
    return (oldest + windowMinutes) * 60;
}

Json OperatingMeter::state() const
{
    return m_used;
}

void OperatingMeter::restore(const Json& state)
{
    m_used = state.get<std::map<QString, Minutes>>();
}

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace bridge {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where time comes from, and who waits. Everything that waits does it here, so that tests run the
/// blocking engine on a clock they move.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Returns at `deadline`, or at once when a stop is asked for.
    virtual void waitUntil(TimePoint deadline, const std::stop_token& stop) = 0;

    void waitFor(std::chrono::milliseconds duration, const std::stop_token& stop) { waitUntil(now() + duration, stop); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
    void waitUntil(TimePoint deadline, const std::stop_token& stop) override;
};

/// Stands still until it is moved; a wait moves it to the deadline. For tests and the benchmark.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start)
        : m_now(start)
    {
    }
    [[nodiscard]] TimePoint now() const override { return m_now; }
    void waitUntil(TimePoint deadline, const std::stop_token&) override { m_now = std::max(m_now, deadline); }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    TimePoint m_now;
};

[[nodiscard]] QDateTime toQDateTime(TimePoint time); ///< in UTC
[[nodiscard]] TimePoint toTimePoint(const QDateTime& time); ///< the epoch for an invalid time
[[nodiscard]] QString isoTime(TimePoint time); ///< ISO 8601 with milliseconds, UTC, "…Z"

} // namespace bridge

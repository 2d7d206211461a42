// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>

namespace bridge::worker::tests {

/// A clock on which things happen: while somebody waits, what was arranged for that time is done at that
/// time, and ends the wait if it stops the token, as another thread would.
class StoryClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }

    void waitUntil(TimePoint deadline, const std::stop_token& stop) override
    {
        while (!stop.stop_requested()) {
            const auto next = m_story.begin();
            if (next == m_story.end() || next->first > deadline) {
                m_now = std::max(m_now, deadline);
                return;
            }
            const auto event = next->second;
            m_now = std::max(m_now, next->first);
            m_story.erase(next);
            event();
        }
    }

    /// Not before the first wait that reaches it.
    void at(std::chrono::milliseconds sinceStart, std::function<void()> event)
    {
        m_story.emplace(start() + sinceStart, std::move(event));
    }
    void advance(std::chrono::milliseconds by) { m_now += by; }

    [[nodiscard]] static TimePoint start() { return TimePoint(std::chrono::milliseconds(1'780'000'000'000)); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_now - start(); }

private:
    TimePoint m_now = start();
    std::multimap<TimePoint, std::function<void()>> m_story;
};

} // namespace bridge::worker::tests

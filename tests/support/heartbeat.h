// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/thread_time.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

namespace bridge::test {

/// The longest work between two beats of the event loop.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const auto now = threadTime();
            longest = std::max(longest, now - m_last);
            m_last = now;
            ++m_beats;
        });
        m_timer.start(0);
    }
    void forget() { m_last = threadTime(); } ///< what the test did itself
    template <typename Done> void beatUntil(Done done)
    {
        // What was asked for last is done between this beat and the next.
        QVERIFY(QTest::qWaitFor(done));
        const auto before = m_beats;
        QVERIFY(QTest::qWaitFor([&] { return m_beats > before + 50; }));
    }

    std::chrono::nanoseconds longest{0};

private:
    QTimer m_timer;
    std::chrono::nanoseconds m_last = threadTime();
    int m_beats = 0;
};

} // namespace bridge::test

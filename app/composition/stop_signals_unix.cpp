// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/stop_signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace bridge::composition {

namespace {

int writeEnd = -1; // all that a signal handler may touch

void wakeUp(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

/// A handler may not call request_stop(), which takes a lock; it may write to a pipe that the event loop reads.
struct StopSignals::Pipe {
    std::array<int, 2> ends{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier{};
};

StopSignals::StopSignals()
    : m_pipe(std::make_unique<Pipe>())
{
    if (::pipe(m_pipe->ends.data()) != 0)
        return; // then a signal ends the program as it always does, and the next sync recovers
    writeEnd = m_pipe->ends[1];
    m_pipe->notifier = std::make_unique<QSocketNotifier>(m_pipe->ends[0], QSocketNotifier::Read);
    QObject::connect(m_pipe->notifier.get(), &QSocketNotifier::activated, m_pipe->notifier.get(), [this] {
        m_pipe->notifier->setEnabled(false);
        m_source.request_stop();
    });
    std::signal(SIGINT, wakeUp);
    std::signal(SIGTERM, wakeUp);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    m_pipe->notifier.reset();
    for (const int end : m_pipe->ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace bridge::composition

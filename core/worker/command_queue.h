// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace bridge::worker {

/// Hands values from any thread to one that waits for them on a clock: the clock's wait ends early when
/// the token of wake() is stopped, which the next post() does.
template <typename Command> class CommandQueue
{
public:
    void post(Command command)
    {
        const std::scoped_lock lock(m_mutex);
        m_commands.push_back(std::move(command));
        m_wake.request_stop();
    }

    /// Ends the wait without a command.
    void interrupt()
    {
        const std::scoped_lock lock(m_mutex);
        m_wake.request_stop();
    }

    [[nodiscard]] std::optional<Command> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_commands.empty())
            return std::nullopt;
        Command command = std::move(m_commands.front());
        m_commands.pop_front();
        return command;
    }

    /// What to wait on. Already stopped while a command is there to be taken.
    [[nodiscard]] std::stop_token wake()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_commands.empty())
            m_wake = std::stop_source();
        return m_wake.get_token();
    }

private:
    std::mutex m_mutex;
    std::deque<Command> m_commands;
    std::stop_source m_wake;
};

/// Lets another thread end the pass that runs now, and only that one.
class PassStopper
{
public:
    /// A token for a new pass.
    [[nodiscard]] std::stop_token begin()
    {
        const std::scoped_lock lock(m_mutex);
        m_source = std::stop_source();
        return m_source.get_token();
    }

    void stopRunning()
    {
        const std::scoped_lock lock(m_mutex);
        m_source.request_stop();
    }

private:
    std::mutex m_mutex;
    std::stop_source m_source;
};

} // namespace bridge::worker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/worker/command_queue.h"
#include "core/worker/commands.h"
#include "core/worker/runtime.h"
#include "core/worker/status.h"

namespace bridge::worker {

struct WorkerOptions {
    std::vector<LinkId> links{}; ///< the links to keep in step, in the profile's order
    std::chrono::milliseconds poll{5000}; ///< how often a link is looked at
    std::optional<std::chrono::seconds> settle{}; ///< overrides the links' own settle time
};

/// What the loop tells, called on the loop's thread.
struct LoopListener {
    std::function<void(const WorkerStatus&)> status{};
    std::function<void(const sync::PassReport&)> passFinished{};
    std::function<void(const Error&)> commandFailed{};
};

/// How the loop is reached from other threads.
struct LoopDoor {
    CommandQueue<Command> commands{};
    PassStopper passStopper{};
    std::stop_source stop{};

    void post(Command command);
    void requestStop();
};

/// When to look again after a pass that could not be finished, `failures` in a row: the poll time, doubled
/// with each up to five minutes, and never sooner than the service asked. Pure.
[[nodiscard]] std::chrono::milliseconds retryPause(const Error& error, int failures, std::chrono::milliseconds poll);

/// What the sync thread does: obeys commands, looks at the link that is due longest, waits. A link is
/// looked at every `poll` by two cheap calls; a pass runs when they tell of a change, when something
/// waited for a time that has come, and every few minutes regardless.
class SyncLoop
{
public:
    SyncLoop(Runtime& runtime, WorkerOptions options, Clock& clock, LoopDoor& door, LoopListener listener);

    /// Blocks until a stop is asked for.
    void run();

private:
    struct Watch {
        LinkId link{};
        TimePoint due{}; ///< when to look
        TimePoint passDue{}; ///< when to run a pass whatever the cheap look says
        int failures = 0; ///< passes in a row that could not be finished
    };

    void obey(const Command& command);
    void force(const std::optional<LinkId>& link);
    void setPaused(bool paused);
    [[nodiscard]] Watch* mostOverdue();
    void look(Watch& watch);
    void runPass(Watch& watch, const std::stop_token& stop);
    void schedule(Watch& watch, const sync::PassReport& report);
    void waitForWork();
    [[nodiscard]] LinkStatus& statusOf(const Watch& watch);
    void tell();

    Runtime& m_runtime;
    WorkerOptions m_options;
    Clock& m_clock;
    LoopDoor& m_door;
    LoopListener m_listener;
    std::vector<Watch> m_watches;
    WorkerStatus m_status;
};

} // namespace bridge::worker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/worker/answers.h"
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
    std::function<void(const Answer&)> answered{}; ///< to a person who looks at a plan
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
/// looked at every `poll` by cheap calls; a pass runs when they tell of a change, when something waited for a
/// time that has come, and every few minutes regardless.
///
/// A pass with much to do is cut into slices: it yields after a poll, or as soon as another link is due, and
/// comes back after the others had their turn. So a first sync of a thousand items holds up nobody's edit.
///
/// A service that refuses the sign-in pauses its account. Every link needs both accounts, so nothing is
/// asked of either service until the sign-in changes or a person says to try again.
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
        TimePoint changedAt{}; ///< when something was last seen to change
        int failures = 0; ///< passes in a row that could not be finished
        bool unfinished = false; ///< its pass yielded and goes on when nobody else is due
    };

    void obey(const Command& command);
    void personAsks(const std::optional<LinkId>& link);
    void force(const std::optional<LinkId>& link);
    void setPaused(bool paused);
    [[nodiscard]] Watch* mostOverdue();
    void look(Watch& watch);
    void runPass(Watch& watch, const std::stop_token& stop);
    [[nodiscard]] sync::PassWish wishFor(const Watch& watch) const;
    void schedule(Watch& watch, const sync::PassReport& report);
    void waitForWork();
    [[nodiscard]] LinkStatus& statusOf(const Watch& watch);
    void tell();

    // sync_loop_plans.cpp
    void show(const ShowPlan& command);
    void apply(const ApplyPlan& command);
    void show(const ShowUndo& command);
    void takeBack(const TakeBack& command);
    void leavePlan();
    void beginLooking();
    template <typename Work> void work(const std::stop_token& wanted, const Work& work);
    [[nodiscard]] sync::Written progressOf(int request) const;

    // sync_loop_accounts.cpp
    [[nodiscard]] bool isRefused() const { return m_signInLook.has_value(); }
    void pauseAccounts(const Error& error);
    void lookAtSignIns();
    void afterRepair();

    Runtime& m_runtime;
    WorkerOptions m_options;
    Clock& m_clock;
    LoopDoor& m_door;
    LoopListener m_listener;
    TimePoint m_start;
    std::vector<Watch> m_watches;
    std::optional<TimePoint> m_signInLook{}; ///< set while a sign-in is refused: when to see whether it is new
    bool m_wasRefused = false; ///< since the last pass that was not
    bool m_personLooks = false; ///< at a plan: nothing is looked at or written meanwhile but what they ask for
    WorkerStatus m_status;
};

} // namespace bridge::worker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_loop.h"

#include "core/worker/cadence.h"

#include <algorithm>

namespace bridge::worker {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 5min;
constexpr std::chrono::milliseconds longestPause = 5min;
constexpr std::chrono::milliseconds shortestPause = 250ms; ///< a time that has come already must not spin the loop
constexpr std::chrono::milliseconds budgetPause = 1s; ///< before a pass that used its part of the budget goes on
/// What large work leaves of the board's budget where there are other links: enough for some scans and writes.
constexpr double leftToOthers = 0.1;

template <typename... Fs> struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>; // clazy and Apple's clang don't deduce it yet

/// The link that an operation's id begins with.
LinkId linkOf(const QString& operation)
{
    return {operation.section(u'/', 0, 0)};
}

/// Each once.
std::vector<LinkId> linksOf(const std::vector<QString>& operations)
{
    std::vector<LinkId> links;
    for (const QString& operation : operations) {
        if (std::ranges::find(links, linkOf(operation)) == links.end())
            links.push_back(linkOf(operation));
    }
    return links;
}

int countInSync(const sync::PassReport& report)
{
    return int(std::ranges::count(report.items, sync::ItemState::InSync, &sync::ItemView::state));
}

} // namespace

void LoopDoor::post(Command command)
{
    const bool pauses = std::holds_alternative<Pause>(command);
    commands.post(std::move(command));
    if (pauses)
        passStopper.stopRunning();
}

void LoopDoor::requestStop()
{
    stop.request_stop();
    passStopper.stopRunning();
    commands.interrupt();
}

std::chrono::milliseconds retryPause(const Error& error, int failures, std::chrono::milliseconds poll)
{
    auto pause = poll;
    for (int i = 1; i < failures && pause < longestPause; ++i)
        pause *= 2;
    return std::max(std::min(pause, std::max(longestPause, poll)), error.retryAfter);
}

SyncLoop::SyncLoop(Runtime& runtime, WorkerOptions options, Clock& clock, LoopDoor& door, LoopListener listener)
    : m_runtime(runtime)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_door(door)
    , m_listener(std::move(listener))
    , m_start(m_clock.now())
{
    for (const LinkId& link : m_options.links) {
        m_watches.push_back({.link = link, .due = m_start, .passDue = m_start, .changedAt = m_start - busyFor});
        m_status.links.push_back({.link = link});
    }
}

void SyncLoop::run()
{
    tell();
    while (!m_door.stop.stop_requested()) {
        if (const auto command = m_door.commands.take())
            obey(*command);
        else if (isRefused() && !m_status.paused && !m_personLooks && *m_signInLook <= m_clock.now())
            lookAtSignIns();
        else if (Watch* watch = mostOverdue())
            look(*watch);
        else
            waitForWork();
    }
}

void SyncLoop::obey(const Command& command)
{
    const auto fails = [this](const auto& result) {
        if (!result)
            m_listener.commandFailed(result.error());
        return !result;
    };
    std::visit(Overloaded{
                   [&](const SyncNow& sync) { personAsks(sync.link); },
                   [&](const Retry& retry) {
                       if (fails(m_runtime.retry(retry.ids)))
                           return;
                       if (retry.ids.empty())
                           personAsks(std::nullopt);
                       for (const LinkId& link : linksOf(retry.ids))
                           personAsks(link);
                   },
                   [&](const Skip& skip) {
                       if (fails(m_runtime.skip(skip.ids)))
                           return;
                       for (const LinkId& link : linksOf(skip.ids))
                           force(link);
                   },
                   [&](const Resolve& resolve) {
                       if (fails(m_runtime.resolve(resolve.ids, resolve.take)))
                           return;
                       for (const LinkId& link : linksOf(resolve.ids))
                           personAsks(link);
                   },
                   [&](const Confirm& confirm) {
                       if (!fails(m_runtime.confirm(confirm.run)))
                           personAsks(confirm.link);
                   },
                   [&](const Pause&) { setPaused(true); },
                   [&](const Resume&) { setPaused(false); },
                   [&](const ShowPlan& plan) { show(plan); },
                   [&](const ApplyPlan& plan) { apply(plan); },
                   [&](const ShowUndo& undo) { show(undo); },
                   [&](const TakeBack& undo) { takeBack(undo); },
                   [&](const LeavePlan&) { leavePlan(); },
               },
        command);
    tell();
}

void SyncLoop::force(const std::optional<LinkId>& link)
{
    for (Watch& watch : m_watches) {
        if (link && watch.link != *link)
            continue;
        watch.due = watch.passDue = m_clock.now();
        watch.failures = 0;
    }
}

void SyncLoop::setPaused(bool paused)
{
    m_status.paused = paused;
    for (LinkStatus& link : m_status.links) {
        if (paused) {
            link.state = LinkState::Paused;
            link.nextLook.reset();
        } else {
            link.state = link.lastPass ? stateAfter(*link.lastPass) : LinkState::Starting;
        }
    }
    if (!paused)
        personAsks(std::nullopt);
}

SyncLoop::Watch* SyncLoop::mostOverdue()
{
    if (m_status.paused || m_personLooks || isRefused() || m_watches.empty())
        return nullptr;
    const auto turn = [](const Watch& watch) { return std::pair(watch.due, watch.unfinished); };
    const auto first = std::ranges::min_element(m_watches, {}, turn);
    return first->due <= m_clock.now() ? &*first : nullptr;
}

void SyncLoop::look(Watch& watch)
{
    const std::stop_token stop = m_door.passStopper.begin();
    // A stop or a pause that came just before the new token would not reach it: see to that first.
    if (m_door.stop.stop_requested() || m_door.commands.wake().stop_requested())
        return;
    const bool mustRun = m_clock.now() >= watch.passDue;
    if (!mustRun && m_runtime.quiet(watch.link, stop)) {
        const auto sinceChange = m_clock.now() - watch.changedAt;
        watch.due
            = std::min(watch.passDue, nextTick(m_start, cadence(sinceChange, m_options.poll).look, m_clock.now()));
    } else {
        if (!mustRun)
            watch.changedAt = m_clock.now();
        runPass(watch, stop);
    }
    LinkStatus& status = statusOf(watch);
    status.lastLook = m_clock.now();
    if (!isRefused())
        status.nextLook = watch.due;
    tell();
}

/// A slice: a poll long at most, and over when a link is due that is not in the middle of large work itself.
sync::PassWish SyncLoop::wishFor(const Watch& watch) const
{
    TimePoint until = m_clock.now() + m_options.poll;
    for (const Watch& other : m_watches) {
        if (&other != &watch && !other.unfinished)
            until = std::min(until, other.due);
    }
    return {.settle = m_options.settle, .until = until, .leave = m_watches.size() > 1 ? leftToOthers : 0};
}

void SyncLoop::runPass(Watch& watch, const std::stop_token& stop)
{
    LinkStatus& status = statusOf(watch);
    const LinkState before = status.state;
    status.state = LinkState::Working;
    tell();

    const auto report = std::make_shared<const sync::PassReport>(m_runtime.pass(watch.link, wishFor(watch), stop));
    m_listener.passFinished(*report);
    if (report->error && report->error->kind == ErrorKind::Cancelled) {
        status.state = before; // a pause or the end follows, and what was left is recovered by the next pass
        watch.due = watch.passDue = m_clock.now();
        return;
    }
    schedule(watch, *report);
    status.state = stateAfter(*report);
    status.sentence = sentenceAfter(*report);
    status.error = report->error;
    status.inSync = countInSync(*report);
    status.waiting = report->waiting;
    status.failed = report->failed;
    status.held = report->held;
    status.progress = report->progress;
    status.lastPass = report;
    if (report->error && report->error->kind == ErrorKind::Unauthorised)
        pauseAccounts(*report->error);
    else if (!report->error && m_wasRefused)
        afterRepair();
}

void SyncLoop::schedule(Watch& watch, const sync::PassReport& report)
{
    const TimePoint now = m_clock.now();
    if (report.error) {
        ++watch.failures;
        watch.unfinished = false;
        watch.due = watch.passDue = now + retryPause(*report.error, watch.failures, m_options.poll);
        return;
    }
    watch.failures = 0;
    watch.unfinished = report.unfinished;
    if (report.applied > 0)
        watch.changedAt = now;
    if (report.unfinished) {
        watch.due = watch.passDue = report.applied > 0 ? now : now + budgetPause;
        return;
    }
    const Cadence often = cadence(now - watch.changedAt, m_options.poll);
    watch.due = nextTick(m_start, often.look, now);
    watch.passDue = now + often.pass;
    if (report.lookAgainAt) {
        watch.passDue = std::min(watch.passDue, std::max(*report.lookAgainAt, now + shortestPause));
        watch.due = std::min(watch.due, watch.passDue);
    }
}

void SyncLoop::waitForWork()
{
    const std::stop_token wake = m_door.commands.wake();
    if (m_door.stop.stop_requested())
        return; // it came before the new token and would not end the wait
    TimePoint deadline = m_clock.now() + longestWait;
    if (m_personLooks) {
        // Only they end it.
    } else if (!m_status.paused && isRefused()) {
        deadline = *m_signInLook;
    } else if (!m_status.paused) {
        for (const Watch& watch : m_watches)
            deadline = std::min(deadline, watch.due);
    }
    m_clock.waitUntil(deadline, wake);
}

LinkStatus& SyncLoop::statusOf(const Watch& watch)
{
    return m_status.links[size_t(&watch - m_watches.data())];
}

void SyncLoop::tell()
{
    m_status.miro = m_runtime.miroMeter();
    m_status.bitrix24 = m_runtime.bitrix24Meter();
    m_listener.status(m_status);
}

} // namespace bridge::worker

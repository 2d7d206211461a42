// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_loop.h"

#include <algorithm>

namespace bridge::worker {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds passEvery = 5min; ///< a pass runs so often, whatever the cheap looks say
constexpr std::chrono::milliseconds longestPause = 5min;
constexpr std::chrono::milliseconds shortestPause = 250ms; ///< a time that has come already must not spin the loop

template <typename... Fs> struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>; // clazy and Apple's clang don't deduce it yet

/// The link that an operation's id begins with.
LinkId linkOf(const QString& operation)
{
    return {operation.section(u'/', 0, 0)};
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
{
    const TimePoint now = m_clock.now();
    for (const LinkId& link : m_options.links) {
        m_watches.push_back({.link = link, .due = now, .passDue = now});
        m_status.links.push_back({.link = link});
    }
}

void SyncLoop::run()
{
    tell();
    while (!m_door.stop.stop_requested()) {
        if (const auto command = m_door.commands.take())
            obey(*command);
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
                   [&](const SyncNow& sync) { force(sync.link); },
                   [&](const Retry& retry) {
                       if (fails(m_runtime.retry(retry.ids)))
                           return;
                       if (retry.ids.empty())
                           force(std::nullopt);
                       for (const QString& id : retry.ids)
                           force(linkOf(id));
                   },
                   [&](const Skip& skip) {
                       if (!fails(m_runtime.skip(skip.id)))
                           force(linkOf(skip.id));
                   },
                   [&](const Pause&) { setPaused(true); },
                   [&](const Resume&) { setPaused(false); },
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
        force(std::nullopt);
}

SyncLoop::Watch* SyncLoop::mostOverdue()
{
    if (m_status.paused || m_watches.empty())
        return nullptr;
    const auto first = std::ranges::min_element(m_watches, {}, &Watch::due);
    return first->due <= m_clock.now() ? &*first : nullptr;
}

void SyncLoop::look(Watch& watch)
{
    const std::stop_token stop = m_door.passStopper.begin();
    // A stop or a pause that came just before the new token would not reach it: see to that first.
    if (m_door.stop.stop_requested() || m_door.commands.wake().stop_requested())
        return;
    if (m_clock.now() < watch.passDue && m_runtime.quiet(watch.link, stop))
        watch.due = m_clock.now() + m_options.poll;
    else
        runPass(watch, stop);

    LinkStatus& status = statusOf(watch);
    status.lastLook = m_clock.now();
    status.nextLook = watch.due;
    tell();
}

void SyncLoop::runPass(Watch& watch, const std::stop_token& stop)
{
    LinkStatus& status = statusOf(watch);
    const LinkState before = status.state;
    status.state = LinkState::Working;
    tell();

    const auto report
        = std::make_shared<const sync::PassReport>(m_runtime.pass(watch.link, {.settle = m_options.settle}, stop));
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
    status.lastPass = report;
}

void SyncLoop::schedule(Watch& watch, const sync::PassReport& report)
{
    const TimePoint now = m_clock.now();
    if (report.error) {
        ++watch.failures;
        watch.due = watch.passDue = now + retryPause(*report.error, watch.failures, m_options.poll);
        return;
    }
    watch.failures = 0;
    watch.due = now + m_options.poll;
    watch.passDue = now + passEvery;
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
    TimePoint deadline = m_clock.now() + passEvery;
    if (!m_status.paused) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_loop.h"

#include <algorithm>

namespace bridge::worker {

namespace {

/// The part of what was chosen that is about one link.
sync::PassWish partOf(const ApplyPlan& command, const LinkId& link)
{
    sync::PassWish wish;
    wish.settle = std::chrono::seconds{0}; // as the plan was made
    wish.only = sync::PlanFile{.madeAt = command.plan.madeAt, .links = {link}};
    std::ranges::copy_if(command.plan.operations, std::back_inserter(wish.only->operations),
        [&](const sync::PlannedOperation& operation) { return operation.link == link; });
    wish.asSeen = true;
    wish.leaveOut = command.leaveOut;
    wish.directions = command.directions;
    return wish;
}

} // namespace

/// A plan is shown whole or not at all.
void SyncLoop::show(const ShowPlan& command)
{
    beginLooking();
    work(command.stop, [&](const std::stop_token& stop) {
        Result<sync::PlanReport> all = sync::PlanReport();
        for (const Watch& watch : m_watches) {
            const auto plan = m_runtime.plan(watch.link, command.wish, stop);
            if (!plan) {
                all = tl::unexpected(plan.error());
                break;
            }
            *all += *plan;
        }
        m_listener.answered(PlanShown{command.request, std::move(all)});
    });
}

void SyncLoop::apply(const ApplyPlan& command)
{
    PlanApplied done{.request = command.request};
    work(command.stop, [&](const std::stop_token& stop) {
        for (const LinkId& link : command.plan.links) {
            sync::PassWish wish = partOf(command, link);
            wish.written = progressOf(command.request);
            const sync::PassReport report = m_runtime.pass(link, wish, stop);
            m_listener.passFinished(report);
            done.applied += report.applied;
            done.dropped.insert(done.dropped.end(), report.dropped.begin(), report.dropped.end());
            done.outdated = report.outdated;
            done.error = report.error;
            // Another link's part was seen together with this one's.
            if (done.error || done.outdated)
                break;
        }
    });
    m_listener.answered(done);
}

void SyncLoop::show(const ShowUndo& command)
{
    beginLooking();
    work(command.stop, [&](const std::stop_token& stop) {
        m_listener.answered(UndoTold{command.request, m_runtime.undo(command.run, {}, stop)});
    });
}

/// Also what the guard would hold: the person has seen all of it.
void SyncLoop::takeBack(const TakeBack& command)
{
    work(command.stop, [&](const std::stop_token& stop) {
        const sync::UndoWish wish{
            .mode = sync::UndoMode::Force, .seen = command.seen, .written = progressOf(command.request)};
        m_listener.answered(UndoTold{command.request, m_runtime.undo(command.run, wish, stop)});
    });
}

void SyncLoop::beginLooking()
{
    m_personLooks = true;
    for (LinkStatus& link : m_status.links)
        link.nextLook.reset();
}

void SyncLoop::leavePlan()
{
    m_personLooks = false;
    if (!m_status.paused && !isRefused())
        force(std::nullopt);
}

/// Runs it with a token that ends it when the person wants that, when a pause is asked for and at the end.
template <typename Work> void SyncLoop::work(const std::stop_token& wanted, const Work& work)
{
    const std::stop_token stop = m_door.passStopper.begin();
    const std::stop_callback byPerson(wanted, [this] { m_door.passStopper.stopRunning(); });
    if (m_door.stop.stop_requested())
        m_door.passStopper.stopRunning(); // it came before the new token
    work(stop);
}

sync::Written SyncLoop::progressOf(int request) const
{
    return [this, request](const std::vector<QString>& written) {
        m_listener.answered(PlanProgress{request, written});
    };
}

} // namespace bridge::worker

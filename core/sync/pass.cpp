// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pass.h"

#include "core/sync/confirmed_pairs.h"
#include "core/sync/foresight.h"
#include "core/sync/frames.h"
#include "core/sync/held_runs.h"
#include "core/sync/recheck.h"
#include "core/sync/recover.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// Creates, then what hangs on them, then the marks: a handful of rounds. More means that something is odd.
constexpr int mostRounds = 20;

constexpr QLatin1StringView frameNamesFact{"frames"};
constexpr QLatin1StringView frameMemoryFact{"frame_memory"};

/// Items whose pair waits for a person's word before it ends.
std::set<ItemId> heldEnds(const Ledger& ledger)
{
    std::set<ItemId> items;
    for (const auto& [id, row] : ledger.rows()) {
        const auto conflict = row.state == OperationState::Held ? conflictFrom(row.body) : std::nullopt;
        const bool undecided = row.state == OperationState::Held && !isApproved(row) && !(conflict && conflict->take);
        if (undecided && (id.contains("/release/"_L1) || (conflict && conflict->field == "deleted"_L1)))
            items.insert(row.item);
    }
    return items;
}

qint64 requestsTo(const EnginePorts& ports)
{
    return ports.board.meter().requests + ports.portal.meter().requests;
}

} // namespace

Result<> Pass::prepare()
{
    const auto pairs = m_ports.journal.pairs(m_link.id);
    if (!pairs)
        return tl::unexpected(pairs.error());
    if (const auto read = readLedger(); !read)
        return read;

    m_scannedAt = m_ports.clock.now();
    const qint64 requestsBefore = requestsTo(m_ports);
    auto sight = look(m_ports, m_link, *pairs, heldEnds(*m_ledger), m_stop);
    if (!sight)
        return tl::unexpected(sight.error());
    if (const qint64 requests = requestsTo(m_ports) - requestsBefore; requests > 0)
        m_answerTime = (m_ports.clock.now() - m_scannedAt) / requests;
    m_sight.emplace(std::move(*sight));
    if (const auto followed = followFrames(); !followed)
        return followed;
    const auto frames = m_ports.journal.fact(m_link.id, frameMemoryFact);
    if (!frames)
        return tl::unexpected(frames.error());
    m_knownFrames = frameMemoryFrom(frames->value_or(QString()));
    if (const auto confirmed = readConfirmed(m_ports.journal, m_link.id); !confirmed)
        return tl::unexpected(confirmed.error());
    else
        m_confirmed = *confirmed;
    m_settling.see(m_sight->observed, m_scannedAt);
    m_executor.emplace(m_ports, m_link, m_sight->observed, *m_ledger, m_scannedAt, m_stop);
    return {};
}

Result<> Pass::readLedger()
{
    auto rows = m_ports.journal.operations(m_link.id);
    if (rows)
        m_ledger = Ledger(std::move(*rows)); // assigned, not made anew: the executor knows it by reference
    return rows.map([](const auto&) {});
}

/// A frame that was renamed goes on meaning what it meant.
Result<> Pass::followFrames()
{
    const auto known = m_ports.journal.fact(m_link.id, frameNamesFact);
    if (!known)
        return tl::unexpected(known.error());
    const auto& frames = m_sight->observed.frames();
    const FrameNames names = frameNames(m_link, frames, frameNamesFrom(known->value_or(QString())));
    m_link = followRenames(m_link, frames, names);
    m_newFrameNames = toText(names);
    if (m_newFrameNames == *known)
        m_newFrameNames.clear();
    return {};
}

Result<> Pass::rememberFrames()
{
    return m_newFrameNames.isEmpty() ? Result<>{} : m_ports.journal.setFact(m_link.id, frameNamesFact, m_newFrameNames);
}

Result<> Pass::rememberConfirmed()
{
    const ConfirmedPairs waiting = stillWaiting(m_confirmed, m_sight->observed);
    if (waiting == m_confirmed)
        return {};
    m_confirmed = waiting;
    return m_ports.journal.setFact(m_link.id, confirmedPairsFact, toText(waiting));
}

/// Task 17 of another portal is not the task 17 that was linked.
Result<> Pass::checkIdentity(bool mayWrite)
{
    const QString portal = m_ports.portal.taskUrl({1}).authority();
    if (const auto same = checkFact(u"portal"_s, portal,
            u"The link was started with another portal than %1. Is it the same portal under a new address?"_s.arg(
                portal),
            mayWrite);
        !same)
        return same;
    return checkFact(u"board"_s, m_link.board.value,
        u"The link was started with another board than %1. A new board needs a new link."_s.arg(m_link.board.value),
        mayWrite);
}

Plan Pass::makeNextPlan(const Observed& observed) const
{
    PlanContext context;
    context.settling = m_settling.unsettled(m_settle, m_ports.clock.now());
    context.missingItems = m_sight->missingItems;
    context.missingTasks = m_sight->missingTasks;
    context.tagRefused = m_executor->tagRefused();
    context.recovered = m_recovered;
    context.confirmed = m_confirmed;
    context.approved = m_ledger->decisions().approved;
    for (const auto& [id, row] : m_ledger->rows()) {
        const bool unanswered = row.state == OperationState::Sent || isUnknown(row);
        if (unanswered && row.item.isEmpty())
            context.inFlightTasks.insert(row.task);
        else if (unanswered && !m_recovered.contains(row.item))
            context.inFlight.insert(row.item);
        if (const auto conflict = row.kind == "conflict"_L1 ? conflictFrom(row.body) : std::nullopt)
            context.conflicts.emplace(id, *conflict);
    }
    for (const Direction& direction : m_directions) {
        if (direction.link == m_link.id)
            context.conflicts.insert_or_assign(direction.id(), direction.conflict);
    }
    const Addresses addresses{
        .item = [this](const ItemId& item) { return m_ports.board.itemUrl(m_link.board, item); },
        .task = [this](TaskId task) { return m_ports.portal.taskUrl(task); },
    };
    return makePlan(observed, m_link, addresses, context);
}

/// The plan with what follows from it, as a person is shown it.
Plan Pass::lookAhead() const
{
    Plan plan
        = foresee(m_sight->observed, m_link.id, [this](const Observed& observed) { return makeNextPlan(observed); });
    stamp(plan, m_sight->observed);
    return plan;
}

std::vector<Operation> Pass::due(const Plan& plan, const Guard& held) const
{
    std::vector<Operation> operations;
    const TimePoint now = m_ports.clock.now();
    for (const Operation& operation : plan.operations) {
        const bool waits = held.held.contains(operation.shown.id) && !held.reason.isEmpty();
        if (!waits && !(held.stops && operation.isRequest()) && m_ledger->isDue(operation, now))
            operations.push_back(operation);
    }
    return operations;
}

/// What a person picked is compared with what would be shown now, comments of coming tasks and all.
Result<> Pass::checkSelection(const PassWish& wish)
{
    const Plan fresh = lookAhead();
    const Guard held = guard(fresh, m_sight->observed, m_link, m_ledger->decisions());
    const TimePoint now = m_ports.clock.now();
    m_selection->check(fresh, m_sight->observed, held,
        [this, now](const Operation& operation) { return m_ledger->isDue(operation, now); });
    m_outdated = wish.asSeen && !m_selection->dropped().empty();
    return m_outdated ? Result<>{} : keepWords(wish, fresh);
}

/// What a person said about the plan outlives this pass: it may be cut off, and what was left out stays so.
Result<> Pass::keepWords(const PassWish& wish, const Plan& fresh)
{
    JournalChange change;
    const TimePoint now = m_ports.clock.now();
    for (const Direction& direction : m_directions) {
        if (direction.link == m_link.id)
            change.operations.push_back(m_ledger->decidedRow(direction, now));
    }
    const std::set<QString> leaveOut(wish.leaveOut.begin(), wish.leaveOut.end());
    for (const Operation& operation : fresh.operations) {
        if (leaveOut.contains(operation.shown.id))
            change.operations.push_back(m_ledger->skippedRow(operation, now));
    }
    if (!change.operations.empty() && !m_executor->commit(change))
        return tl::unexpected(*m_executor->error());
    return {};
}

/// While something is held, the frames are remembered as they were before it.
Result<> Pass::rememberMeanings()
{
    FrameMemory frames = framesNow(m_link, m_sight->observed, m_knownFrames);
    if (frames == m_knownFrames)
        return {};
    m_knownFrames = std::move(frames);
    return m_ports.journal.setFact(m_link.id, frameMemoryFact, toText(m_knownFrames));
}

Result<> Pass::work(const PassWish& wish)
{
    if (const auto same = checkIdentity(true); !same)
        return same;
    if (const auto remembered = rememberFrames(); !remembered)
        return remembered;
    if (const auto remembered = rememberConfirmed(); !remembered)
        return remembered;
    for (int round = 0; round < mostRounds; ++round) {
        const auto found = recover(m_ports, m_link, m_sight->observed, *m_ledger, *m_executor, m_scannedAt, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        m_recovered.insert(found->begin(), found->end());
        m_settling.see(m_sight->observed, m_ports.clock.now());

        m_plan = makeNextPlan(m_sight->observed);
        stamp(m_plan, m_sight->observed);
        if (const auto checked = recheckConfirmed(); !checked)
            return checked;
        const Guard held = guard(m_plan, m_sight->observed, m_link, m_ledger->decisions());
        if (m_selection && round == 0) {
            if (const auto checked = checkSelection(wish); !checked || m_outdated)
                return checked;
        }
        auto operations = due(m_plan, held);
        if (m_selection)
            operations = m_selection->of(operations, m_sight->observed, m_executor->written());
        if (operations.empty()) {
            if (const auto kept = keepBooks(held); !kept)
                return kept;
            return held.held.empty() ? rememberMeanings() : Result<>{};
        }
        m_executor->apply(operations);
        m_settling.accept(m_sight->observed, m_executor->written());
        if (m_executor->error())
            break;
        if (m_executor->mustYield()) {
            const auto kept = keepBooks(held);
            m_unfinished = kept.has_value();
            return kept;
        }
    }
    if (m_executor->error())
        return tl::unexpected(*m_executor->error());
    return {};
}

PassReport Pass::run(const PassWish& wish, const std::stop_token& stop)
{
    m_settle = wish.settle.value_or(m_link.settle);
    m_stop = stop;
    PassReport report;
    report.link = m_link.id;
    report.startedAt = m_ports.clock.now();
    m_dropped.clear();
    Result<> done = std::exchange(m_unfinished, false) ? readLedger() : prepare();
    const int appliedBefore = m_executor ? m_executor->applied() : 0;
    if (done) {
        m_executor->goOn(wish, stop);
        m_selection.reset();
        m_directions = wish.directions;
        if (wish.only)
            m_selection.emplace(*wish.only, m_link.id, m_sight->observed.pairs());
        done = work(wish);
        if (m_selection && done && !m_unfinished && !m_outdated)
            m_selection->close(m_plan, m_sight->observed);
    }
    if (m_executor)
        m_executor->finish();
    if (!done)
        report.error = done.error();
    else
        report.error = m_executor->error();
    this->report(report, m_plan);
    report.applied -= appliedBefore;
    report.unfinished = m_unfinished && !report.error;
    report.outdated = m_outdated;
    if (report.unfinished)
        report.progress = progress();
    report.finishedAt = m_ports.clock.now();
    return report;
}

Workload Pass::workIn(const Plan& foreseen, const Guard& held) const
{
    return workloadOf(due(foreseen, held), m_link.writeBack, m_sight->observed.tagCount());
}

Budgets Pass::budgets() const
{
    return {.miro = m_ports.board.meter(), .bitrix24 = m_ports.portal.meter(), .answerTime = m_answerTime};
}

/// Of what is left to write.
Progress Pass::progress() const
{
    const Observed& observed = m_sight->observed;
    const Plan left = foresee(observed, m_link.id, [this](const Observed& seen) { return makeNextPlan(seen); });
    Workload work = workIn(left, guard(left, observed, m_link, m_ledger->decisions()));
    addLooks(work, observed, 0);
    const Forecast time = forecast(work, budgets());
    return {.planned = work.writes(), .remaining = time.time, .limit = time.limit};
}

void Pass::report(PassReport& report, const Plan& plan) const
{
    if (m_ledger) {
        report.failed = m_ledger->count(OperationState::Failed);
        report.held = m_ledger->count(OperationState::Held);
        report.heldRuns = heldRuns(m_ledger->rows());
        // A try that is overdue was held back by something else: no reason to hurry.
        constexpr std::chrono::seconds notSooner{5};
        if (const auto next = m_ledger->nextTry())
            report.lookAgainAt = std::max<TimePoint>(*next, m_ports.clock.now() + notSooner);
    }
    report.dropped = m_dropped;
    if (m_selection)
        report.dropped.insert(report.dropped.end(), m_selection->dropped().begin(), m_selection->dropped().end());
    if (!m_executor)
        return;
    report.applied = m_executor->applied();
    report.waiting = int(plan.waiting.size());
    report.waitingFor = plan.waiting;
    report.items = plan.items;
    report.board = m_sight->observed.boardSnapshot();
    report.names = m_sight->observed.names();
    if (const auto settled = m_settling.settledAt(m_settle, m_ports.clock.now()))
        report.lookAgainAt = std::min(report.lookAgainAt.value_or(*settled), *settled);
    for (const auto& [id, row] : m_ledger->rows()) {
        const auto view = std::ranges::lower_bound(report.items, row.item, {}, &ItemView::item);
        if (view == report.items.end() || view->item != row.item || row.state == OperationState::Sent
            || row.state == OperationState::Settled || isApproved(row))
            continue;
        view->state = row.state == OperationState::Held ? ItemState::Held : ItemState::Failed;
        view->reason = row.error + (row.error.endsWith(u'?') ? u" "_s : u". "_s) + row.advice;
    }
}

Result<PlanReport> Pass::preview(std::vector<Direction> directions, const std::stop_token& stop)
{
    m_stop = stop;
    m_directions = std::move(directions);
    if (const auto ready = m_sight ? readLedger() : prepare(); !ready)
        return tl::unexpected(ready.error());
    if (const auto same = checkIdentity(false); !same)
        return tl::unexpected(same.error());
    const Plan plan = lookAhead();
    const Guard held = guard(plan, m_sight->observed, m_link, m_ledger->decisions());
    PlanReport report;
    if (const HeldRun run = heldRunOf(plan, held, openRun(m_ledger->rows())); !run.operations.empty())
        report.heldRuns.push_back(run);
    for (const HeldRun& run : report.heldRuns)
        report.held.insert(report.held.end(), run.operations.begin(), run.operations.end());
    for (const Operation& operation : due(plan, held)) {
        if (operation.isRequest())
            report.operations.push_back(operation.shown);
    }
    report.held.insert(report.held.end(), plan.held.begin(), plan.held.end());
    report.waiting = plan.waiting;
    report.names = m_sight->observed.names();
    report.work = workIn(plan, held);
    addLooks(report.work, m_sight->observed, 1);
    report.budgets = budgets();
    return report;
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pass.h"

#include "core/sync/foresight.h"
#include "core/sync/recover.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// Creates, then what hangs on them, then the marks: a handful of rounds. More means that something is odd.
constexpr int mostRounds = 20;

/// Items whose pair waits for a person's word before it ends.
std::set<ItemId> heldEnds(const Ledger& ledger)
{
    std::set<ItemId> items;
    for (const auto& [id, row] : ledger.rows()) {
        if (row.state == OperationState::Held && !isApproved(row) && id.contains("/release/"_L1))
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

Result<> Pass::checkFact(const QString& key, const QString& value, const QString& question, bool mayWrite)
{
    const auto known = m_ports.journal.fact(m_link.id, key);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == value)
        return {};
    PlannedOperation what;
    what.id = m_link.id.value + u"/changed_"_s + key;
    what.link = m_link.id;
    what.kind = u"changed_"_s + key;
    what.summary = question;
    const bool started = *known && !m_sight->observed.pairs().empty();
    const bool approved = m_ledger->decisions().approved.contains(what.id);
    if (started && !approved) {
        JournalChange change;
        change.operations.push_back(m_ledger->heldRow(what, question, m_ports.clock.now()));
        if (mayWrite && !m_executor->commit(change))
            return tl::unexpected(*m_executor->error());
        return fail(ErrorKind::Configuration, question);
    }
    return mayWrite ? m_ports.journal.setFact(m_link.id, key, value) : Result<>{};
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
    context.approved = m_ledger->decisions().approved;
    for (const auto& [id, row] : m_ledger->rows()) {
        const bool unanswered = row.state == OperationState::Sent || isUnknown(row);
        if (unanswered && row.item.isEmpty())
            context.inFlightTasks.insert(row.task);
        else if (unanswered && !m_recovered.contains(row.item))
            context.inFlight.insert(row.item);
        if (isApproved(row) && row.kind == "conflict"_L1)
            context.decided.insert(row.item);
    }
    const Addresses addresses{
        .item = [this](const ItemId& item) { return m_ports.board.itemUrl(m_link.board, item); },
        .task = [this](TaskId task) { return m_ports.portal.taskUrl(task); },
    };
    return makePlan(observed, m_link, addresses, context);
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

/// The journal shows what is held now, and nothing that is no longer planned.
bool Pass::keepBooks(const Plan& plan, const Guard& held)
{
    JournalChange change;
    std::set<QString> planned;
    const auto keepHeld = [&](const PlannedOperation& what, const QString& reason) {
        const auto known = m_ledger->rows().find(what.id);
        const bool same = known != m_ledger->rows().end() && known->second.state == OperationState::Held
            && known->second.error == reason && !isApproved(known->second);
        if (!same)
            change.operations.push_back(m_ledger->heldRow(what, reason, m_ports.clock.now()));
    };
    for (const Operation& operation : plan.operations) {
        planned.insert(operation.shown.id);
        if (held.held.contains(operation.shown.id))
            keepHeld(operation.shown, held.reason);
    }
    for (const PlannedOperation& what : plan.held) {
        planned.insert(what.id);
        keepHeld(what, what.reason);
    }
    std::set<ItemId> waiting; // what waits is not planned now, and yet not done
    for (const PlannedOperation& what : plan.waiting)
        waiting.insert(what.item);
    for (const auto& [id, row] : m_ledger->rows()) {
        const bool unanswered = row.state == OperationState::Sent || isUnknown(row);
        const bool waits = !row.item.isEmpty() && waiting.contains(row.item);
        if (!unanswered && !waits && !planned.contains(id))
            change.removedOperations.push_back(id);
    }
    if (change.operations.empty() && change.removedOperations.empty())
        return true;
    return m_executor->commit(change);
}

Result<> Pass::work()
{
    if (const auto same = checkIdentity(true); !same)
        return same;
    for (int round = 0; round < mostRounds; ++round) {
        const auto found = recover(m_ports, m_link, m_sight->observed, *m_ledger, *m_executor, m_scannedAt, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        m_recovered.insert(found->begin(), found->end());
        m_settling.see(m_sight->observed, m_ports.clock.now());

        m_plan = makeNextPlan(m_sight->observed);
        const Guard held = guard(m_plan, m_sight->observed, m_link, m_ledger->decisions());
        const auto operations = due(m_plan, held);
        if (operations.empty()) {
            keepBooks(m_plan, held);
            break;
        }
        m_executor->apply(operations);
        m_settling.accept(m_sight->observed, m_executor->written());
        if (m_executor->error())
            break;
        if (m_executor->mustYield()) {
            m_unfinished = keepBooks(m_plan, held);
            break;
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
    Result<> done = std::exchange(m_unfinished, false) ? readLedger() : prepare();
    const int appliedBefore = m_executor ? m_executor->applied() : 0;
    if (done) {
        m_executor->goOn(wish, stop);
        done = work();
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
        // A try that is overdue was held back by something else: no reason to hurry.
        constexpr std::chrono::seconds notSooner{5};
        if (const auto next = m_ledger->nextTry())
            report.lookAgainAt = std::max<TimePoint>(*next, m_ports.clock.now() + notSooner);
    }
    if (!m_executor)
        return;
    report.applied = m_executor->applied();
    report.waiting = int(plan.waiting.size());
    report.waitingFor = plan.waiting;
    report.items = plan.items;
    report.board = m_sight->observed.boardSnapshot();
    if (const auto settled = m_settling.settledAt(m_settle, m_ports.clock.now()))
        report.lookAgainAt = std::min(report.lookAgainAt.value_or(*settled), *settled);
    for (const auto& [id, row] : m_ledger->rows()) {
        const auto view = std::ranges::lower_bound(report.items, row.item, {}, &ItemView::item);
        if (view == report.items.end() || view->item != row.item || row.state == OperationState::Sent
            || isApproved(row))
            continue;
        view->state = row.state == OperationState::Held ? ItemState::Held : ItemState::Failed;
        view->reason = u"%1. %2"_s.arg(row.error, row.advice);
    }
}

Result<PlanReport> Pass::preview(const std::stop_token& stop)
{
    m_stop = stop;
    if (const auto ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    if (const auto same = checkIdentity(false); !same)
        return tl::unexpected(same.error());
    const Plan plan
        = foresee(m_sight->observed, m_link.id, [this](const Observed& observed) { return makeNextPlan(observed); });
    const Guard held = guard(plan, m_sight->observed, m_link, m_ledger->decisions());
    PlanReport report;
    for (const Operation& operation : plan.operations) {
        if (!held.reason.isEmpty() && held.held.contains(operation.shown.id)) {
            report.held.push_back(operation.shown);
            report.held.back().reason = held.reason;
        }
    }
    for (const Operation& operation : due(plan, held)) {
        if (operation.isRequest())
            report.operations.push_back(operation.shown);
    }
    report.held.insert(report.held.end(), plan.held.begin(), plan.held.end());
    report.waiting = plan.waiting;
    report.work = workIn(plan, held);
    addLooks(report.work, m_sight->observed, 1);
    report.budgets = budgets();
    return report;
}

} // namespace bridge::sync

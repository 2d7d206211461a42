// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/undo.h"

#include "core/sync/executor.h"
#include "core/sync/look.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// A tag and the line it replaces: two rounds, and one to see that nothing is left.
constexpr int mostMarkRounds = 3;

/// Task 17 of another portal is not the task 17 that the run wrote.
Result<> checkIdentity(const EnginePorts& ports, const Link& link)
{
    const std::pair<QString, QString> facts[]{
        {u"portal"_s, ports.portal.taskUrl({1}).authority()}, {u"board"_s, link.board.value}};
    for (const auto& [key, value] : facts) {
        const auto known = ports.journal.fact(link.id, key);
        if (!known)
            return tl::unexpected(known.error());
        if (*known && **known != value)
            return fail(ErrorKind::Configuration,
                u"The run was made with another %1 (%2): it can't be taken back here"_s.arg(key, **known));
    }
    return {};
}

/// The tasks of detached pairs, which a scan does not ask for.
Result<> lookAtTheRest(
    const EnginePorts& ports, const std::vector<HistoryRow>& rows, Observed& observed, const std::stop_token& stop)
{
    PortalQuery query;
    for (const HistoryRow& row : rows) {
        if (!row.task.isNone() && !observed.task(row.task))
            query.tasks.push_back(row.task);
    }
    std::ranges::sort(query.tasks);
    query.tasks.erase(std::unique(query.tasks.begin(), query.tasks.end()), query.tasks.end());
    if (query.tasks.empty())
        return {};
    const auto portal = ports.portal.scan(query, stop);
    if (!portal)
        return tl::unexpected(portal.error());
    for (const Task& task : portal->tasks)
        observed.put(task);
    return {};
}

/// One undo on its way.
class Undo
{
public:
    Undo(const EnginePorts& ports, const Link& link, Sight& sight, Ledger& ledger, const std::stop_token& stop)
        : m_ports(ports)
        , m_link(link)
        , m_observed(sight.observed)
        , m_ledger(ledger)
        , m_executor(ports, link, sight.observed, ledger, ports.clock.now(), stop)
        , m_addresses{[this](const ItemId& item) { return m_ports.board.itemUrl(m_link.board, item); },
              [this](TaskId task) { return m_ports.portal.taskUrl(task); }}
    {
    }

    UndoReport run(const std::vector<HistoryRow>& rows, const UndoWish& wish)
    {
        UndoPlan plan = planUndo(rows, m_observed, m_link, m_addresses);
        UndoReport report{.link = m_link.id, .kept = std::move(plan.kept), .names = m_observed.names()};
        for (const Operation& operation : plan.operations)
            report.operations.push_back(operation.shown);
        report.held = reasonToHold(plan);
        report.outdated = wish.seen && *wish.seen != report.operations;
        const bool isHeld = wish.mode == UndoMode::Apply && !report.held.isEmpty();
        if (wish.mode == UndoMode::Show || plan.operations.empty() || report.outdated || isHeld)
            return report;
        report.held.clear();
        m_executor.undoes(rows.front().run);
        m_executor.tells(wish.written);
        m_executor.apply(plan.operations);
        // What was left out, or whose answer was lost, counts as failed: the next undo of the run sees to it.
        const auto wanted = std::ranges::count_if(plan.operations, &Operation::isRequest);
        report.failed = int(wanted) - m_executor.applied();
        markAgain(plan.operations);
        m_executor.finish();
        report.run = m_executor.runId();
        report.undone = m_executor.applied();
        report.error = m_executor.error();
        return report;
    }

private:
    [[nodiscard]] QString reasonToHold(const UndoPlan& undo) const
    {
        Plan plan;
        plan.operations = undo.operations;
        return guard(plan, m_observed, m_link, {}).reason;
    }

    /// What was made again gets its mark at once, as after any create.
    void markAgain(const std::vector<Operation>& operations)
    {
        std::set<ItemId> items;
        std::set<TaskId> tasks;
        for (const Operation& operation : operations) {
            if (std::holds_alternative<CreateTask>(operation.write))
                items.insert(operation.shown.item);
            else if (std::holds_alternative<CreateSticky>(operation.write))
                tasks.insert(operation.shown.task);
        }
        for (int round = 0; round < mostMarkRounds && !(items.empty() && tasks.empty()); ++round) {
            PlanContext context;
            context.tagRefused = m_executor.tagRefused();
            Plan plan = makePlan(m_observed, m_link, m_addresses, context);
            std::erase_if(plan.operations, [&](const Operation& operation) {
                const bool made = items.contains(operation.shown.item) || tasks.contains(operation.shown.task);
                return !made || !isMark(operation);
            });
            if (plan.operations.empty() || m_executor.error())
                return;
            m_executor.apply(plan.operations);
        }
    }

    [[nodiscard]] static bool isMark(const Operation& operation)
    {
        const auto* update = std::get_if<UpdateSticky>(&operation.write);
        return std::holds_alternative<WriteTag>(operation.write) || (update && update->fields == Field::Mark);
    }

    const EnginePorts& m_ports;
    const Link& m_link;
    Observed& m_observed;
    Ledger& m_ledger;
    Executor m_executor;
    Addresses m_addresses;
};

} // namespace

Result<UndoReport> undoRun(
    const EnginePorts& ports, const Link& link, qint64 run, const UndoWish& wish, const std::stop_token& stop)
{
    const auto rows = ports.journal.historyOf(run);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty() || rows->front().link != link.id)
        return fail(ErrorKind::NotFound, u"Nothing is known of a run %1"_s.arg(run));
    if (const auto same = checkIdentity(ports, link); !same)
        return tl::unexpected(same.error());
    const auto pairs = ports.journal.pairs(link.id);
    if (!pairs)
        return tl::unexpected(pairs.error());
    auto operations = ports.journal.operations(link.id);
    if (!operations)
        return tl::unexpected(operations.error());
    Ledger ledger(std::move(*operations));
    auto sight = look(ports, link, *pairs, {}, stop);
    if (!sight)
        return tl::unexpected(sight.error());
    if (const auto seen = lookAtTheRest(ports, *rows, sight->observed, stop); !seen)
        return tl::unexpected(seen.error());
    return Undo(ports, link, *sight, ledger, stop).run(*rows, wish);
}

} // namespace bridge::sync

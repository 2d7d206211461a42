// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/held_runs.h"
#include "core/sync/pass.h"
#include "core/sync/recheck.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// Asked by the pass itself, before there is a plan.
bool isIdentityQuestion(const OperationRow& row)
{
    return row.kind.startsWith("changed_"_L1);
}

} // namespace

/// The run that what is held now belongs to. It is ended at once: it holds, and what is let through is written by
/// the run that does it.
Result<qint64> Pass::runForHeld()
{
    if (const qint64 open = openRun(m_ledger->rows()); open != 0)
        return open;
    const TimePoint now = m_ports.clock.now();
    return m_ports.journal.beginRun(m_link.id, now).and_then([&](qint64 run) {
        return m_ports.journal.endRun(run, now, 0, 0).map([run] { return run; });
    });
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
    const bool approved = m_ledger->decisions().approved.contains(what.id)
        && m_ledger->rows().at(what.id).summary == question; // asked about this one
    if (!started || approved)
        return mayWrite ? m_ports.journal.setFact(m_link.id, key, value) : Result<>{};
    if (!mayWrite)
        return fail(ErrorKind::Configuration, question);
    const auto run = runForHeld();
    if (!run)
        return tl::unexpected(run.error());
    JournalChange change;
    keepHeld(change, what, {.run = *run, .link = m_link.id, .reason = question});
    if (!change.operations.empty() && !m_executor->commit(change))
        return tl::unexpected(*m_executor->error());
    return fail(ErrorKind::Configuration, question);
}

/// A person said yes to what both sides showed then. What shows something else now is asked again.
Result<> Pass::recheckConfirmed()
{
    JournalChange change;
    for (const auto& [id, row] : m_ledger->rows()) {
        const auto asked = isConfirmed(row) ? askedFor(row) : std::nullopt;
        if (!asked || isIdentityQuestion(row) || !m_rechecked.insert(id).second)
            continue;
        const auto planned = std::ranges::find(
            m_plan.operations, id, [](const Operation& operation) -> const QString& { return operation.shown.id; });
        const QString changed = planned == m_plan.operations.end() ? QString() : whatChanged(*asked, planned->shown);
        if (changed.isEmpty())
            continue;
        m_dropped.push_back({id, changed});
        change.operations.push_back(row);
        change.operations.back().body.erase("approved");
        change.operations.back().state = OperationState::Held; // also when it failed since
    }
    if (!change.operations.empty() && !m_executor->commit(change))
        return tl::unexpected(*m_executor->error());
    return {};
}

/// What the guard holds of the plan, with its likely cause.
HeldRun Pass::heldRunOf(const Plan& plan, const Guard& held, qint64 run) const
{
    HeldRun all{.run = run, .link = m_link.id, .reason = held.reason};
    std::vector<const Operation*> operations;
    for (const Operation& operation : plan.operations) {
        if (!held.held.contains(operation.shown.id))
            continue;
        operations.push_back(&operation);
        all.operations.push_back(operation.shown);
        all.operations.back().reason = held.reason;
    }
    all.otherCauses = likelyCauses(operations, m_sight->observed, m_link, m_knownFrames);
    if (!all.otherCauses.empty()) {
        all.cause = all.otherCauses.front();
        all.otherCauses.erase(all.otherCauses.begin());
    }
    return all;
}

/// Notes that the operation is held, unless the journal says just that. Without a run it is a question of its own.
void Pass::keepHeld(JournalChange& change, const PlannedOperation& what, const HeldRun& why) const
{
    OperationRow row = m_ledger->heldRow(what, explanation(why), m_ports.clock.now());
    row.run = why.run;
    if (why.run != 0)
        row.body = heldBody(what, why);
    const auto known = m_ledger->rows().find(what.id);
    const bool same = known != m_ledger->rows().end() && known->second.state == OperationState::Held
        && known->second.error == row.error && known->second.body == row.body && known->second.run == row.run;
    if (!same)
        change.operations.push_back(std::move(row));
}

/// Whether the row stays though nothing of its id is planned: what waits is not planned now, and yet not done.
/// A failure only stays while an edit settles. Where the work itself waits, for a parent that was deleted, say,
/// nothing would ever be tried again, and the reason of the wait says it all.
bool Pass::isNeeded(const OperationRow& row) const
{
    const bool unanswered = row.state == OperationState::Sent || isUnknown(row);
    if (unanswered || row.state == OperationState::Settled)
        return true;
    const bool waits = !row.item.isEmpty()
        && std::ranges::find(m_plan.waiting, row.item, &PlannedOperation::item) != m_plan.waiting.end();
    return waits
        && (row.state != OperationState::Failed
            || m_settling.unsettled(m_settle, m_ports.clock.now()).contains(row.item));
}

/// The journal shows what is held now, and nothing that is no longer planned.
Result<> Pass::keepBooks(const Guard& held)
{
    JournalChange change;
    std::set<QString> planned;
    for (const Operation& operation : m_plan.operations) {
        planned.insert(operation.shown.id);
        // What a person said of it counts until it is done.
        for (const Conflict& conflict : operation.settles)
            planned.insert(conflictRowId(operation.shown, conflict));
        for (const Direction& direction : operation.shown.directions)
            planned.insert(direction.id());
    }
    if (HeldRun why = heldRunOf(m_plan, held, 0); !why.operations.empty()) {
        const auto run = runForHeld();
        if (!run)
            return tl::unexpected(run.error());
        why.run = *run;
        for (const PlannedOperation& what : why.operations)
            keepHeld(change, what, why);
    }
    for (const PlannedOperation& what : m_plan.held) {
        planned.insert(what.id);
        keepHeld(change, what, {.link = m_link.id, .reason = what.reason});
    }
    for (const auto& [id, row] : m_ledger->rows()) {
        if (planned.contains(id) || isNeeded(row))
            continue;
        change.removedOperations.push_back(id);
        if (const auto asked = isConfirmed(row) ? askedFor(row) : std::nullopt; asked && !isIdentityQuestion(row))
            m_dropped.push_back({id, whyGone(*asked, m_sight->observed)});
    }
    const bool nothingNew = change.operations.empty() && change.removedOperations.empty();
    if (!nothingNew && !m_executor->commit(change))
        return tl::unexpected(*m_executor->error());
    return {};
}

} // namespace bridge::sync

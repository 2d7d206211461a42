// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ledger.h"

#include "core/sync/backoff.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

bool saysApproved(const OperationRow& row)
{
    return row.body.is_object() && row.body.value("approved", false);
}

} // namespace

bool isApproved(const OperationRow& row)
{
    return row.state == OperationState::Held && saysApproved(row);
}

bool isConfirmed(const OperationRow& row)
{
    const bool waitsOrFailed = row.state == OperationState::Held || row.state == OperationState::Failed;
    return row.run != 0 && waitsOrFailed && saysApproved(row);
}

Ledger::Ledger(std::vector<OperationRow> rows)
{
    for (OperationRow& row : rows) {
        const QString id = row.id;
        m_rows.insert_or_assign(id, std::move(row));
    }
}

std::vector<OperationRow> Ledger::toLookUp(TimePoint now) const
{
    std::vector<OperationRow> rows;
    for (const auto& [id, row] : m_rows) {
        if (row.state == OperationState::Sent || (isUnknown(row) && row.nextTry <= now))
            rows.push_back(row);
    }
    return rows;
}

std::vector<QString> Ledger::sentFor(const ItemId& item, TaskId task) const
{
    std::vector<QString> ids;
    for (const auto& [id, row] : m_rows) {
        const bool same = row.item.isEmpty() ? row.task == task : row.item == item;
        if ((row.state == OperationState::Sent || isUnknown(row)) && same)
            ids.push_back(id);
    }
    return ids;
}

int Ledger::count(OperationState state) const
{
    return int(std::ranges::count_if(
        m_rows, [&](const auto& entry) { return entry.second.state == state && !isApproved(entry.second); }));
}

Decisions Ledger::decisions() const
{
    Decisions decisions;
    for (const auto& [id, row] : m_rows) {
        if (isApproved(row) || isConfirmed(row))
            decisions.approved.insert(id);
        else if (row.state == OperationState::Held)
            decisions.heldBefore.insert(id);
    }
    return decisions;
}

std::optional<TimePoint> Ledger::nextTry() const
{
    std::optional<TimePoint> next;
    for (const auto& [id, row] : m_rows) {
        if (row.state == OperationState::Failed)
            next = std::min(next.value_or(row.nextTry), row.nextTry);
    }
    return next;
}

bool Ledger::isDue(const Operation& operation, TimePoint now) const
{
    const auto found = m_rows.find(operation.shown.id);
    if (found == m_rows.end())
        return true;
    if (found->second.fingerprint != operation.fingerprint)
        return !isUnknown(found->second); // it may be there already: looked up first
    switch (found->second.state) {
    case OperationState::Failed:
        return found->second.nextTry <= now && !isUnknown(found->second);
    case OperationState::Skipped:
        return false;
    case OperationState::Held:
        return isApproved(found->second);
    case OperationState::Sent:
    case OperationState::Settled:
        break;
    }
    return true;
}

OperationRow Ledger::rowFor(const PlannedOperation& what, TimePoint now) const
{
    const auto known = m_rows.find(what.id);
    OperationRow row;
    row.id = what.id;
    row.link = what.link;
    row.kind = what.kind;
    row.item = what.item;
    row.task = what.task;
    row.summary = what.summary;
    row.createdAt = known == m_rows.end() ? now : known->second.createdAt;
    row.attempts = known == m_rows.end() ? 0 : known->second.attempts;
    return row;
}

OperationRow Ledger::sentRow(const Operation& operation, TimePoint now) const
{
    OperationRow row = rowFor(operation.shown, now);
    row.state = OperationState::Sent;
    row.fingerprint = operation.fingerprint;
    row.sentAt = now;
    if (const auto* task = std::get_if<CreateTask>(&operation.write))
        row.body = toJson(SentCreate{task->board, task->draft.title, task->draft.description, task->draft.mark});
    else if (const auto* comment = std::get_if<AddComment>(&operation.write))
        row.body = toJson(SentCreate{.board = comment->board});
    else if (const auto* keep = std::get_if<KeepText>(&operation.write))
        row.body = toJson(KeptText{keep->draft.boardLink, operation.answers});
    return row;
}

OperationRow Ledger::unknownRow(const Operation& operation, const Error& error, TimePoint now) const
{
    OperationRow row = failedRow(operation, error, now);
    row.sentAt = now;
    row.body = sentRow(operation, now).body;
    row.body["look_up"] = true;
    return row;
}

bool isUnknown(const OperationRow& row)
{
    return row.state == OperationState::Failed && row.body.is_object() && row.body.value("look_up", false);
}

OperationRow Ledger::failedRow(const Operation& operation, const Error& error, TimePoint now) const
{
    OperationRow row = rowFor(operation.shown, now);
    const auto known = m_rows.find(row.id);
    if (known != m_rows.end() && known->second.fingerprint != operation.fingerprint)
        row.attempts = 0; // it acts on something new
    ++row.attempts;
    if (known != m_rows.end() && isConfirmed(known->second)) { // a failure does not take a person's word back
        row.run = known->second.run;
        row.body = known->second.body;
    }
    row.state = OperationState::Failed;
    row.fingerprint = operation.fingerprint;
    row.nextTry = now + backoff(row.attempts);
    row.error = error.detail;
    row.errorKind = errorWord(error.kind);
    row.advice = adviceFor(error.kind, operation.shown.side);
    return row;
}

OperationRow Ledger::heldRow(const PlannedOperation& what, const QString& reason, TimePoint now) const
{
    OperationRow row = rowFor(what, now);
    row.state = OperationState::Held;
    row.fingerprint = u"guard"_s; // like no operation's own: each pass decides again
    row.error = reason;
    row.advice = what.kind == "duplicate_task"_L1 ? u"It goes away by itself once the second task is deleted."_s
        : what.conflict                           ? u"Take one side, or both."_s
                                                  : u"Look at it, then press “Retry” to let it through."_s;
    if (what.conflict)
        row.body = toJson(*what.conflict);
    return row;
}

OperationRow Ledger::skippedRow(const Operation& operation, TimePoint now) const
{
    OperationRow row = rowFor(operation.shown, now);
    row.state = OperationState::Skipped;
    row.fingerprint = operation.fingerprint;
    row.error = u"It was left out of a plan"_s;
    row.advice = u"Press “Retry” to do it all the same. It is done by itself once its item changes."_s;
    return row;
}

OperationRow Ledger::decidedRow(const Direction& direction, TimePoint now) const
{
    PlannedOperation what{.id = direction.id(), .link = direction.link, .kind = u"conflict"_s};
    what.item = direction.item;
    what.task = direction.task;
    what.summary = u"Take the %1 of %2"_s.arg(
        direction.conflict.field, sideName(direction.conflict.take == Take::Miro ? Side::Miro : Side::Bitrix24));
    what.conflict = direction.conflict;
    what.conflict->winner.reset();
    return heldRow(what, u"A person chose the side"_s, now);
}

QString conflictRowId(const PlannedOperation& what, const Conflict& conflict)
{
    return what.link.value + u"/conflict/"_s + what.item.value + u'/' + conflict.field;
}

OperationRow Ledger::settledRow(const PlannedOperation& what, const Conflict& conflict, TimePoint now) const
{
    OperationRow row;
    row.id = conflictRowId(what, conflict);
    row.link = what.link;
    row.kind = u"conflict"_s;
    row.item = what.item;
    row.task = what.task;
    row.state = OperationState::Settled;
    row.summary = what.summary;
    row.body = toJson(conflict);
    row.createdAt = now;
    row.error = u"Both sides changed the %1; %2 won"_s.arg(conflict.field, sideName(*conflict.winner));
    row.advice = u"The text that lost can still be taken, or added to the task as a comment."_s;
    return row;
}

void Ledger::fold(const JournalChange& change)
{
    for (const QString& id : change.removedOperations)
        m_rows.erase(id);
    for (const OperationRow& row : change.operations)
        m_rows.insert_or_assign(row.id, row);
}

} // namespace bridge::sync

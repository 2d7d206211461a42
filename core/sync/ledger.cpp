// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ledger.h"

#include "core/sync/backoff.h"

#include <algorithm>

namespace bridge::sync {

bool isApproved(const OperationRow& row)
{
    return row.state == OperationState::Held && row.body.is_object() && row.body.value("approved", false);
}

Ledger::Ledger(std::vector<OperationRow> rows)
{
    for (OperationRow& row : rows) {
        const QString id = row.id;
        m_rows.insert_or_assign(id, std::move(row));
    }
}

std::vector<OperationRow> Ledger::sent() const
{
    std::vector<OperationRow> rows;
    for (const auto& [id, row] : m_rows) {
        if (row.state == OperationState::Sent)
            rows.push_back(row);
    }
    return rows;
}

std::vector<QString> Ledger::sentFor(const ItemId& item, TaskId task) const
{
    std::vector<QString> ids;
    for (const auto& [id, row] : m_rows) {
        const bool same = row.item.isEmpty() ? row.task == task : row.item == item;
        if (row.state == OperationState::Sent && same)
            ids.push_back(id);
    }
    return ids;
}

int Ledger::count(OperationState state) const
{
    return int(std::ranges::count_if(
        m_rows, [&](const auto& entry) { return entry.second.state == state && !isApproved(entry.second); }));
}

std::set<QString> Ledger::approved() const
{
    std::set<QString> ids;
    for (const auto& [id, row] : m_rows) {
        if (isApproved(row))
            ids.insert(id);
    }
    return ids;
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
    if (found == m_rows.end() || found->second.fingerprint != operation.fingerprint)
        return true;
    switch (found->second.state) {
    case OperationState::Failed:
        return found->second.nextTry <= now;
    case OperationState::Skipped:
        return false;
    case OperationState::Held:
        return isApproved(found->second);
    case OperationState::Sent:
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
    return row;
}

OperationRow Ledger::failedRow(const Operation& operation, const Error& error, TimePoint now) const
{
    OperationRow row = rowFor(operation.shown, now);
    const auto known = m_rows.find(row.id);
    if (known != m_rows.end() && known->second.fingerprint != operation.fingerprint)
        row.attempts = 0; // it acts on something new
    ++row.attempts;
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
    row.fingerprint = QStringLiteral("guard"); // like no operation's own: each pass decides again
    row.error = reason;
    row.advice = QStringLiteral("Look at it, then press Retry to let it through.");
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

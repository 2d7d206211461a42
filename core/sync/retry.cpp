// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

void makeDue(OperationRow& row, TimePoint now)
{
    switch (row.state) {
    case OperationState::Failed:
        row.nextTry = now;
        break;
    case OperationState::Skipped:
        row.state = OperationState::Failed;
        row.nextTry = now;
        break;
    case OperationState::Held:
        if (!row.body.is_object())
            row.body = Json::object();
        row.body["approved"] = true;
        break;
    case OperationState::Sent:
    case OperationState::Settled:
        break; // looked up by every pass anyway; done already
    }
}

tl::unexpected<Error> unknownOperation(const QString& id)
{
    return fail(ErrorKind::NotFound, u"No failed or held operation has the id “%1”"_s.arg(id));
}

} // namespace

Result<int> retryOperations(Journal& journal, const std::vector<QString>& ids, TimePoint now)
{
    auto rows = journal.operations(std::nullopt);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QString& id : ids) {
        if (std::ranges::find(*rows, id, &OperationRow::id) == rows->end())
            return unknownOperation(id);
    }
    JournalChange change;
    for (OperationRow& row : *rows) {
        const bool meant = ids.empty() || std::ranges::find(ids, row.id) != ids.end();
        if (!meant || row.state == OperationState::Sent || row.state == OperationState::Settled)
            continue;
        makeDue(row, now);
        change.operations.push_back(std::move(row));
    }
    const int count = int(change.operations.size());
    if (const auto stored = journal.apply(change); !stored)
        return tl::unexpected(stored.error());
    return count;
}

Result<int> retryAfterRepair(Journal& journal, TimePoint now)
{
    const auto rows = journal.operations(std::nullopt);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalChange change;
    for (const OperationRow& row : *rows) {
        const ErrorKind kind = errorKindFromWord(row.errorKind);
        const bool isOfAccount = kind == ErrorKind::Unauthorised || kind == ErrorKind::Forbidden;
        if (row.state != OperationState::Failed || !isOfAccount)
            continue;
        change.operations.push_back(row);
        makeDue(change.operations.back(), now);
    }
    const int count = int(change.operations.size());
    if (count == 0)
        return 0;
    return journal.apply(change).map([count] { return count; });
}

Result<> skipOperation(Journal& journal, const QString& id)
{
    const auto rows = journal.operations(std::nullopt);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::ranges::find(*rows, id, &OperationRow::id);
    JournalChange change;
    if (row != rows->end() && row->state == OperationState::Settled) {
        change.removedOperations.push_back(id);
        return journal.apply(change);
    }
    if (row == rows->end() || row->state != OperationState::Failed)
        return unknownOperation(id);
    change.operations.push_back(*row);
    change.operations.back().state = OperationState::Skipped;
    return journal.apply(change);
}

Result<> resolveConflict(Journal& journal, const QString& id, Take take)
{
    const auto rows = journal.operations(std::nullopt);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::ranges::find(*rows, id, &OperationRow::id);
    auto conflict = row == rows->end() ? std::nullopt : conflictFrom(row->body);
    if (!conflict)
        return fail(ErrorKind::NotFound, u"No conflict has the id “%1”"_s.arg(id));
    if (take == Take::Both && !conflict->isText() && conflict->field != "deleted"_L1)
        return fail(ErrorKind::Configuration, u"Only texts can be kept both: take miro or bitrix24"_s);
    conflict->take = take;
    JournalChange change;
    const bool asItIs = conflict->winner && take == (*conflict->winner == Side::Miro ? Take::Miro : Take::Bitrix24);
    if (asItIs) {
        change.removedOperations.push_back(id);
    } else {
        change.operations.push_back(*row);
        change.operations.back().body = toJson(*conflict);
    }
    return journal.apply(change);
}

} // namespace bridge::sync

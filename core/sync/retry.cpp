// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>

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

using RowsById = std::unordered_map<QString, OperationRow>;

Result<RowsById> rowsById(Journal& journal)
{
    return journal.operations(std::nullopt).map([](std::vector<OperationRow> rows) {
        RowsById byId;
        for (OperationRow& row : rows)
            byId.emplace(row.id, std::move(row));
        return byId;
    });
}

/// What a person's word makes of one conflict.
Result<> decide(OperationRow row, Take take, JournalChange& change)
{
    auto conflict = conflictFrom(row.body);
    if (!conflict)
        return fail(ErrorKind::NotFound, u"No conflict has the id “%1”"_s.arg(row.id));
    if (take == Take::Both && !conflict->isText() && conflict->field != "deleted"_L1)
        return fail(ErrorKind::Configuration, u"Only texts can be kept both: take miro or bitrix24"_s);
    conflict->take = take;
    const bool asItIs = conflict->winner && take == (*conflict->winner == Side::Miro ? Take::Miro : Take::Bitrix24);
    if (asItIs) {
        change.removedOperations.push_back(row.id);
    } else {
        row.body = toJson(*conflict);
        change.operations.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<int> retryOperations(Journal& journal, const std::vector<QString>& ids, TimePoint now)
{
    auto rows = rowsById(journal);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalChange change;
    const auto meant = [&](OperationRow& row) {
        if (row.state == OperationState::Sent || row.state == OperationState::Settled)
            return;
        makeDue(row, now);
        change.operations.push_back(row);
    };
    Result<> all;
    for (const QString& id : ids) {
        if (const auto row = rows->find(id); row != rows->end())
            meant(row->second);
        else if (all)
            all = unknownOperation(id);
    }
    if (ids.empty())
        std::ranges::for_each(*rows | std::views::values, meant);
    const int count = int(change.operations.size());
    return journal.apply(change).and_then([&] { return all; }).map([count] { return count; });
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

Result<> skipOperations(Journal& journal, const std::vector<QString>& ids)
{
    const auto rows = rowsById(journal);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalChange change;
    Result<> all;
    for (const QString& id : ids) {
        const auto row = rows->find(id);
        const auto state = row == rows->end() ? OperationState::Sent : row->second.state;
        if (state == OperationState::Settled) {
            change.removedOperations.push_back(id);
        } else if (state == OperationState::Failed) {
            change.operations.push_back(row->second);
            change.operations.back().state = OperationState::Skipped;
        } else if (all) {
            all = unknownOperation(id);
        }
    }
    return journal.apply(change).and_then([&] { return all; });
}

Result<> resolveConflicts(Journal& journal, const std::vector<QString>& ids, Take take)
{
    const auto rows = rowsById(journal);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalChange change;
    Result<> all;
    for (const QString& id : ids) {
        const auto row = rows->find(id);
        const auto decided = decide(row == rows->end() ? OperationRow{.id = id} : row->second, take, change);
        if (!decided && all)
            all = decided;
    }
    return journal.apply(change).and_then([&] { return all; });
}

} // namespace bridge::sync

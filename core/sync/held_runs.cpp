// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/held_runs.h"

#include "core/sync/engine.h"
#include "core/sync/ledger.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

bool isUndecided(const OperationRow& row)
{
    return row.run != 0 && row.state == OperationState::Held && !isApproved(row);
}

void readWhy(HeldRun& run, const Json& body)
{
    run.reason = body.value("reason", QString());
    run.cause = body.value("cause", QString());
    run.otherCauses.clear();
    for (const Json& cause : body.value("other_causes", Json::array()))
        run.otherCauses.push_back(cause.get<QString>());
}

} // namespace

qint64 openRun(const OperationRows& rows)
{
    const auto found = std::ranges::find_if(rows, [](const auto& entry) { return isUndecided(entry.second); });
    return found == rows.end() ? 0 : found->second.run;
}

std::vector<HeldRun> heldRuns(const OperationRows& rows)
{
    std::map<qint64, HeldRun> runs;
    for (const auto& [id, row] : rows) {
        auto what = isUndecided(row) ? askedFor(row) : std::nullopt;
        if (!what)
            continue;
        HeldRun& run = runs[row.run];
        run.run = row.run;
        run.link = row.link;
        readWhy(run, row.body);
        run.operations.push_back(*std::move(what));
    }
    std::vector<HeldRun> all;
    for (auto& [id, run] : runs)
        all.push_back(std::move(run));
    return all;
}

Json heldBody(const PlannedOperation& what, const HeldRun& run)
{
    return {
        {"planned", Json(toJson(what))},
        {"side", sideWord(what.side)},
        {"reason", run.reason},
        {"cause", run.cause},
        {"other_causes", run.otherCauses},
    };
}

std::optional<PlannedOperation> askedFor(const OperationRow& row)
{
    if (row.run == 0 || !row.body.is_object() || !row.body.contains("planned"))
        return std::nullopt;
    auto what = plannedOperationFrom(row.body["planned"]);
    if (!what)
        return std::nullopt;
    what->side = sideFromWord(row.body.value("side", QString())).value_or(Side::Bitrix24);
    what->reason = row.body.value("reason", QString());
    return *std::move(what);
}

QString explanation(const HeldRun& run)
{
    if (run.cause.isEmpty() || run.reason.endsWith(u'?'))
        return run.reason;
    return run.reason + u". "_s + run.cause;
}

Result<int> confirmRun(Journal& journal, qint64 run)
{
    auto rows = journal.operations(std::nullopt);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalChange change;
    for (OperationRow& row : *rows) {
        if (run == 0 || row.run != run || row.state != OperationState::Held)
            continue;
        if (!row.body.is_object())
            row.body = Json::object();
        row.body["approved"] = true;
        change.operations.push_back(std::move(row));
    }
    if (change.operations.empty())
        return fail(ErrorKind::NotFound, u"No held run has the number %1"_s.arg(run));
    const int count = int(change.operations.size());
    return journal.apply(change).map([count] { return count; });
}

} // namespace bridge::sync

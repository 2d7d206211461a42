// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reports.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 72; ///< characters of a text in a line; --json shows all of it

OrderedJson orNull(const ItemId& item)
{
    return item.isEmpty() ? OrderedJson() : OrderedJson(item.value);
}

OrderedJson orNull(TaskId task)
{
    return task.isNone() ? OrderedJson() : OrderedJson(task.value);
}

OrderedJson operationJson(const sync::PlannedOperation& operation)
{
    OrderedJson changes = OrderedJson::array();
    for (const sync::FieldChange& change : operation.changes)
        changes.push_back({{"field", change.field}, {"from", change.from}, {"to", change.to}});
    return {
        {"link", operation.link.value},
        {"kind", operation.kind},
        {"item_id", orNull(operation.item)},
        {"task_id", orNull(operation.task)},
        {"summary", operation.summary},
        {"changes", std::move(changes)},
    };
}

OrderedJson heldJson(const sync::PlannedOperation& operation)
{
    OrderedJson json = operationJson(operation);
    json["reason"] = operation.reason;
    json["id"] = operation.id; // what retry takes to let it happen
    return json;
}

OrderedJson failedJson(const sync::OperationRow& row)
{
    return {
        {"id", row.id},
        {"link", row.link.value},
        {"item_id", orNull(row.item)},
        {"task_id", orNull(row.task)},
        {"operation", row.kind},
        {"error", row.error},
        {"advice", row.advice},
        {"attempts", row.attempts},
        {"next_try", isoTime(row.nextTry)},
    };
}

template <typename Row> OrderedJson jsonOf(const std::vector<Row>& rows, OrderedJson (*one)(const Row&))
{
    OrderedJson all = OrderedJson::array();
    for (const Row& row : rows)
        all.push_back(one(row));
    return all;
}

/// A value on one line, cut where it gets long.
QString shown(const QString& value)
{
    QString line = value;
    line.replace(u'\n', u"⏎"_s);
    if (line.size() > longestShown) {
        const qsizetype cut = line.at(longestShown - 1).isHighSurrogate() ? longestShown - 1 : longestShown;
        line = line.first(cut) + u'…';
    }
    return line.isEmpty() ? u"nothing"_s : u'“' + line + u'”';
}

QStringList operationLines(const sync::PlannedOperation& operation)
{
    QStringList lines{u"  [%1] %2"_s.arg(operation.link.value, operation.summary)};
    for (const sync::FieldChange& change : operation.changes)
        lines += u"      %1: %2 → %3"_s.arg(change.field, shown(change.from), shown(change.to));
    if (!operation.reason.isEmpty())
        lines += u"      "_s + operation.reason;
    return lines;
}

QStringList heldLines(const sync::PlannedOperation& operation)
{
    return operationLines(operation)
        + QStringList{u"      boardbridge-cli retry '%1' lets it happen"_s.arg(operation.id)};
}

QStringList sectionLines(const QString& heading, const std::vector<sync::PlannedOperation>& operations,
    QStringList (*linesOf)(const sync::PlannedOperation&) = operationLines)
{
    if (operations.empty())
        return {};
    QStringList lines{u"%1 (%2):"_s.arg(heading).arg(operations.size())};
    for (const sync::PlannedOperation& operation : operations)
        lines += linesOf(operation);
    return lines;
}

QStringList failedLines(const sync::OperationRow& row)
{
    QStringList lines{u"%1\n    %2: %3"_s.arg(row.id, row.summary, row.error)};
    if (!row.advice.isEmpty())
        lines += u"    "_s + row.advice;
    lines += u"    tried %1 ×, next try %2"_s.arg(row.attempts)
                 .arg(toQDateTime(row.nextTry).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return lines;
}

QString secondsText(std::chrono::milliseconds elapsed)
{
    return QString::number(static_cast<double>(elapsed.count()) / 1000, 'f', 1);
}

} // namespace

QString countsLine(int applied, int failed, int held, int waiting)
{
    QString line = applied == 1 ? u"1 write"_s : u"%1 writes"_s.arg(applied);
    if (failed > 0)
        line += u", %1 failed (see boardbridge-cli failed)"_s.arg(failed);
    if (held > 0)
        line += u", %1 held for you to decide (see boardbridge-cli plan)"_s.arg(held);
    if (waiting > 0)
        line += u", %1 waiting"_s.arg(waiting);
    return line;
}

Outcome syncOutcome(const SyncTotals& totals)
{
    Outcome outcome;
    if (totals.failed > 0 || totals.held > 0)
        outcome.status = ExitStatus::SomeLeft;
    outcome.json = {
        {"applied", totals.applied},
        {"failed", totals.failed},
        {"held", totals.held},
        {"waiting", totals.waiting},
        {"requests", {{"miro", totals.miroRequests}, {"bitrix24", totals.bitrix24Requests}}},
        {"seconds", static_cast<double>(totals.elapsed.count()) / 1000},
    };
    for (const Error& error : totals.errors)
        outcome.status = graver(outcome.status, exitStatusOf(error));
    if (!totals.errors.empty())
        outcome.json["error"] = errorJson(totals.errors.front());
    outcome.errors = totals.errors;
    outcome.lines = {
        countsLine(totals.applied, totals.failed, totals.held, totals.waiting),
        u"%1 requests to Miro, %2 to Bitrix24, %3 s"_s.arg(totals.miroRequests)
            .arg(totals.bitrix24Requests)
            .arg(secondsText(totals.elapsed)),
    };
    return outcome;
}

Outcome planOutcome(const sync::PlanReport& plan)
{
    Outcome outcome;
    outcome.json = {{"operations", jsonOf(plan.operations, operationJson)}, {"held", jsonOf(plan.held, heldJson)}};
    outcome.lines = sectionLines(u"A sync would"_s, plan.operations)
        + sectionLines(u"Held for you to decide"_s, plan.held, heldLines) + sectionLines(u"Waiting"_s, plan.waiting);
    if (outcome.lines.isEmpty())
        outcome.lines += u"Both sides agree: there is nothing to do."_s;
    return outcome;
}

Outcome failedOutcome(const std::vector<sync::OperationRow>& rows)
{
    Outcome outcome;
    outcome.json = {{"failed", jsonOf(rows, failedJson)}};
    for (const sync::OperationRow& row : rows)
        outcome.lines += failedLines(row);
    if (rows.empty())
        outcome.lines += u"Nothing has failed."_s;
    return outcome;
}

} // namespace bridge::cli

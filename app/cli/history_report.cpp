// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_report.h"

#include "app/cli/plan_reports.h"
#include "app/cli/reports.h"
#include "core/sync/history_csv.h"
#include "core/sync/history_values.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

OrderedJson rowJson(const sync::HistoryRow& row)
{
    return {
        {"id", row.id},
        {"run", row.run == 0 ? OrderedJson() : OrderedJson(row.run)},
        {"at", isoTime(row.at)},
        {"link", row.link.value},
        {"item_id", row.item.isEmpty() ? OrderedJson() : OrderedJson(row.item.value)},
        {"task_id", row.task.isNone() ? OrderedJson() : OrderedJson(row.task.value)},
        {"side", row.side},
        {"kind", row.kind},
        {"summary", row.summary},
        {"before", OrderedJson(row.before)},
        {"after", OrderedJson(row.after)},
        {"cause", row.cause.empty() ? OrderedJson() : OrderedJson(row.cause)},
    };
}

/// Local time with its offset, to the millisecond.
QString exactTime(TimePoint time)
{
    const QDateTime local = toQDateTime(time).toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString serviceName(const QString& sideWord)
{
    return sync::sideName(sync::sideFromWord(sideWord).value_or(sync::Side::Bitrix24));
}

QString causeLine(const Json& cause)
{
    if (cause.contains("undo"))
        return u"      taken back: run %1"_s.arg(cause["undo"].get<qint64>());
    const Json edit = cause.value("edit", Json::object());
    QStringList edits;
    for (const auto& [field, change] : edit.items())
        edits += u"%1 %2 → %3"_s.arg(QString::fromStdString(field), shownValue(sync::valueText(change.at(0))),
            shownValue(sync::valueText(change.at(1))));
    QString line = u"      because of an edit in "_s + serviceName(cause.value("side", QString()));
    if (const QString by = cause.value("by", QString()); !by.isEmpty())
        line += u" by user "_s + by;
    if (const QString at = cause.value("at", QString()); !at.isEmpty())
        line += u" at "_s + exactTime(toTimePoint(QDateTime::fromString(at, Qt::ISODateWithMs)));
    return line + u": "_s + edits.join(u", "_s);
}

QStringList rowLines(const sync::HistoryRow& row)
{
    QString where = row.link.value;
    if (!row.item.isEmpty())
        where += u", item "_s + row.item.value;
    if (!row.task.isNone())
        where += u", task "_s + row.task.toString();
    QStringList lines{u"%1  run %2 [%3]  %4: %5"_s.arg(exactTime(row.at))
                          .arg(row.run)
                          .arg(where, serviceName(row.side), row.summary)};
    for (const std::string& field : sync::fieldsOf(row)) {
        const QString before = sync::valueIn(row.before, field);
        const QString after = sync::valueIn(row.after, field);
        if (!before.isEmpty() || !after.isEmpty())
            lines += u"      %1: %2 → %3"_s.arg(QString::fromStdString(field), shownValue(before), shownValue(after));
    }
    if (!row.cause.empty())
        lines += causeLine(row.cause);
    return lines;
}

QString runLine(const storage::RunRow& run)
{
    QString line = u"run %1 [%2]  %3  %4"_s.arg(run.id).arg(
        run.link.value, exactTime(run.startedAt), countsLine(run.applied, run.failed, 0, 0));
    if (!run.finishedAt)
        line += u", cut off"_s;
    if (run.undoes != 0)
        line += u", took run %1 back"_s.arg(run.undoes);
    return line;
}

} // namespace

QStringList csvLines(const std::vector<sync::HistoryRow>& rows)
{
    QStringList lines{sync::csvHeader()};
    for (const sync::HistoryRow& row : rows)
        lines += sync::csvLines(row);
    return lines;
}

Outcome historyOutcome(const std::vector<sync::HistoryRow>& rows, qint64 more)
{
    Outcome outcome;
    OrderedJson all = OrderedJson::array();
    if (more > 0)
        outcome.lines += u"%1 older ones are left out: --json and --csv show all."_s.arg(more);
    for (const sync::HistoryRow& row : rows) {
        all.push_back(rowJson(row));
        outcome.lines += rowLines(row);
    }
    if (rows.empty())
        outcome.lines += u"Nothing was written that this asks for."_s;
    outcome.json = {{"history", std::move(all)}};
    return outcome;
}

Outcome runsOutcome(const std::vector<storage::RunRow>& runs)
{
    Outcome outcome;
    OrderedJson all = OrderedJson::array();
    for (const storage::RunRow& run : runs) {
        all.push_back({
            {"id", run.id},
            {"link", run.link.value},
            {"started_at", isoTime(run.startedAt)},
            {"finished_at", run.finishedAt ? OrderedJson(isoTime(*run.finishedAt)) : OrderedJson()},
            {"applied", run.applied},
            {"failed", run.failed},
            {"undoes", run.undoes == 0 ? OrderedJson() : OrderedJson(run.undoes)},
        });
        outcome.lines += runLine(run);
    }
    if (runs.empty())
        outcome.lines += u"No run has written anything yet."_s;
    outcome.json = {{"runs", std::move(all)}};
    return outcome;
}

} // namespace bridge::cli

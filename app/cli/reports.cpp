// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reports.h"

#include "app/cli/plan_reports.h"

#include <QLocale>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

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

QString progressLine(const sync::Progress& progress)
{
    const QLocale english(QLocale::English);
    return u"%1 of %2 writes, about %3 s to go, %4 is the limit"_s.arg(english.toString(progress.done),
        english.toString(progress.planned),
        english.toString(std::chrono::ceil<std::chrono::seconds>(progress.remaining).count()),
        sync::sideName(progress.limit.value_or(sync::Side::Bitrix24)));
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
        {"held_runs", jsonOf(totals.heldRuns, heldRunJson)},
        {"dropped", jsonOf(totals.dropped, droppedJson)},
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
    for (const sync::HeldRun& run : totals.heldRuns)
        outcome.lines += heldRunLines(run, totals.names);
    outcome.lines += droppedLines(totals.dropped);
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

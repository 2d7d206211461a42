// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_reports.h"

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 72; ///< characters of a text in a line; --json shows all of it

OrderedJson operationJson(const sync::PlannedOperation& operation)
{
    return sync::toJson(operation);
}

OrderedJson heldJson(const sync::PlannedOperation& operation)
{
    OrderedJson json = operationJson(operation);
    json["reason"] = operation.reason;
    return json;
}

QStringList linesWithReason(const sync::PlannedOperation& operation, const Names& names)
{
    QStringList lines = operationLines(operation, names);
    if (!operation.reason.isEmpty())
        lines += u"      "_s + operation.reason;
    return lines;
}

/// One that a person decides alone.
QStringList questionLines(const sync::PlannedOperation& operation, const Names& names)
{
    const QString command
        = operation.conflict ? u"resolve '%1' --take miro|bitrix24|both decides it"_s : u"retry '%1' lets it happen"_s;
    return linesWithReason(operation, names) + QStringList{u"      boardbridge-cli "_s + command.arg(operation.id)};
}

/// The held ones that belong to no run.
std::vector<sync::PlannedOperation> questionsOf(const sync::PlanReport& plan)
{
    std::vector<sync::PlannedOperation> questions = plan.held;
    for (const sync::HeldRun& run : plan.heldRuns) {
        std::erase_if(questions, [&run](const sync::PlannedOperation& question) {
            return std::ranges::find(run.operations, question.id, &sync::PlannedOperation::id) != run.operations.end();
        });
    }
    return questions;
}

} // namespace

OrderedJson orNull(const ItemId& item)
{
    return item.isEmpty() ? OrderedJson() : OrderedJson(item.value);
}

OrderedJson orNull(TaskId task)
{
    return task.isNone() ? OrderedJson() : OrderedJson(task.value);
}

QString shownValue(const QString& value)
{
    QString line = value;
    line.replace(u'\n', u"⏎"_s);
    if (line.size() > longestShown) {
        const qsizetype cut = line.at(longestShown - 1).isHighSurrogate() ? longestShown - 1 : longestShown;
        line = line.first(cut) + u'…';
    }
    return line.isEmpty() ? u"nothing"_s : u'“' + line + u'”';
}

OrderedJson heldRunJson(const sync::HeldRun& run)
{
    return {
        {"run", run.run == 0 ? OrderedJson() : OrderedJson(run.run)},
        {"link", run.link.value},
        {"count", run.operations.size()},
        {"reason", run.reason},
        {"cause", run.cause},
        {"other_causes", run.otherCauses},
        {"operations", jsonOf(run.operations, operationJson)},
    };
}

OrderedJson forecastJson(const sync::Forecast& forecast)
{
    return {
        {"seconds", static_cast<double>(forecast.time.count()) / 1000},
        {"requests", {{"miro", forecast.miroRequests}, {"bitrix24", forecast.bitrix24Requests}}},
        {"limit", forecast.limit ? OrderedJson(sync::sideWord(*forecast.limit)) : OrderedJson()},
        {"sentence", forecast.sentence},
    };
}

QStringList operationLines(const sync::PlannedOperation& operation, const Names& names)
{
    const auto shown
        = [&names](const QString& field, const QString& value) { return shownValue(names.shown(field, value)); };
    QStringList lines{u"  [%1] %2"_s.arg(operation.link.value, operation.summary)};
    for (const sync::FieldChange& change : operation.changes)
        lines += u"      %1: %2 → %3"_s.arg(
            change.field, shown(change.field, change.from), shown(change.field, change.to));
    return lines;
}

QStringList sectionLines(const QString& heading, const std::vector<sync::PlannedOperation>& operations,
    const Names& names, QStringList (*linesOf)(const sync::PlannedOperation&, const Names&))
{
    if (operations.empty())
        return {};
    QStringList lines{u"%1 (%2):"_s.arg(heading).arg(operations.size())};
    for (const sync::PlannedOperation& operation : operations)
        lines += linesOf(operation, names);
    return lines;
}

QStringList heldRunLines(const sync::HeldRun& run, const Names& names)
{
    const QString name = run.run == 0 ? u"Held"_s : u"Held run %1"_s.arg(run.run);
    QStringList lines{u"%1 of link %2 (%3): %4"_s.arg(name, run.link.value).arg(run.operations.size()).arg(run.reason)};
    if (!run.cause.isEmpty())
        lines += u"    "_s + run.cause;
    for (const QString& cause : run.otherCauses)
        lines += u"    Or: "_s + cause;
    for (const sync::PlannedOperation& operation : run.operations)
        lines += operationLines(operation, names);
    lines += run.run == 0 ? u"  boardbridge-cli sync holds them and names the run by which they are confirmed"_s
                          : u"  boardbridge-cli sync --confirm %1 applies them"_s.arg(run.run);
    return lines;
}

OrderedJson droppedJson(const sync::Dropped& dropped)
{
    return {{"id", dropped.id}, {"reason", dropped.reason}};
}

QStringList droppedLines(const std::vector<sync::Dropped>& dropped)
{
    QStringList lines;
    for (const sync::Dropped& each : dropped)
        lines += u"Not applied: %1 – %2"_s.arg(each.id, each.reason);
    return lines;
}

Outcome planOutcome(const sync::PlanReport& plan, const std::vector<LinkId>& links, TimePoint madeAt)
{
    Outcome outcome;
    outcome.json = sync::PlanFile{madeAt, links, plan.operations}.toJson();
    outcome.json["held"] = jsonOf(plan.held, heldJson);
    outcome.json["held_runs"] = jsonOf(plan.heldRuns, heldRunJson);
    const sync::Forecast forecast = sync::forecast(plan.work, plan.budgets);
    outcome.json["forecast"] = forecastJson(forecast);
    outcome.lines = sectionLines(u"A sync would"_s, plan.operations, plan.names);
    if (!plan.operations.empty())
        outcome.lines += u"Forecast: "_s + forecast.sentence;
    for (const sync::HeldRun& run : plan.heldRuns)
        outcome.lines += heldRunLines(run, plan.names);
    outcome.lines += sectionLines(u"Held for you to decide"_s, questionsOf(plan), plan.names, questionLines)
        + sectionLines(u"Waiting"_s, plan.waiting, plan.names, linesWithReason);
    if (outcome.lines.isEmpty())
        outcome.lines += u"Both sides agree: there is nothing to do."_s;
    return outcome;
}

} // namespace bridge::cli

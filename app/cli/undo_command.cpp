// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/plan_reports.h"
#include "app/cli/reports.h"
#include "app/cli/sync_thread.h"
#include "app/composition/live_runtime.h"
#include "app/composition/logged_runtime.h"
#include "core/storage/profile_lock.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

sync::UndoMode modeOf(const UndoCommand& command)
{
    if (command.dryRun)
        return sync::UndoMode::Show;
    return command.confirmed ? sync::UndoMode::Force : sync::UndoMode::Apply;
}

OrderedJson operationJson(const sync::PlannedOperation& operation)
{
    return sync::toJson(operation);
}

QStringList keptLines(const std::vector<sync::Kept>& kept)
{
    QStringList lines;
    for (const sync::Kept& each : kept) {
        const QString what = each.task.isNone() ? u"item "_s + each.item.value : u"task "_s + each.task.toString();
        lines += u"  %1: %2"_s.arg(what, each.reason);
    }
    if (!lines.isEmpty())
        lines.prepend(u"Not, or not quite (%1):"_s.arg(kept.size()));
    return lines;
}

/// {"undone","kept":[{"item_id","task_id","reason"}],"operations":[as of plan],"failed"}, and "held": why nothing
/// was written although something could be.
Outcome undoOutcome(const sync::UndoReport& report, const UndoCommand& command)
{
    Outcome outcome;
    OrderedJson kept = OrderedJson::array();
    for (const sync::Kept& each : report.kept)
        kept.push_back({{"item_id", each.item.isEmpty() ? OrderedJson() : OrderedJson(each.item.value)},
            {"task_id", each.task.isNone() ? OrderedJson() : OrderedJson(each.task.value)}, {"reason", each.reason}});
    outcome.json = {{"undone", report.undone}, {"kept", std::move(kept)},
        {"operations", jsonOf(report.operations, operationJson)}, {"failed", report.failed}};

    const bool writes = !command.dryRun && report.held.isEmpty();
    outcome.lines = sectionLines(writes ? u"Taken back"_s : u"An undo would"_s, report.operations, report.names)
        + keptLines(report.kept);
    if (report.operations.empty())
        outcome.lines += u"There is nothing to take back."_s;
    if (!report.held.isEmpty()) {
        outcome.json["held"] = report.held;
        outcome.lines
            += u"Held: %1. boardbridge-cli undo %2 --yes does it all the same."_s.arg(report.held).arg(command.run);
    } else if (writes && !report.operations.empty()) {
        outcome.lines += countsLine(report.undone, report.failed, 0, 0);
    }
    const bool isHeld = !report.held.isEmpty() && !command.dryRun;
    if (report.failed > 0 || isHeld)
        outcome.status = ExitStatus::SomeLeft;
    if (report.error) {
        outcome.status = graver(outcome.status, exitStatusOf(*report.error));
        outcome.json["error"] = errorJson(*report.error);
        outcome.errors = {*report.error};
    }
    return outcome;
}

Outcome undoFailure(const Error& error)
{
    if (error.kind != ErrorKind::NotFound)
        return failure(error);
    return failure({ErrorKind::Configuration, error.detail + u" — boardbridge-cli history --runs lists the runs."_s});
}

} // namespace

Outcome perform(const UndoCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    std::unique_ptr<storage::ProfileLock> lock;
    if (!command.dryRun) {
        auto held = storage::ProfileLock::acquire(opened->folder);
        if (!held)
            return failure(held.error());
        lock = *std::move(held);
    }
    return onSyncThread([&]() -> Outcome {
        const auto purpose = command.dryRun ? composition::Purpose::Look : composition::Purpose::Sync;
        const auto runtime = composition::LiveRuntime::open(*opened, setting.secrets, setting.clock, purpose);
        if (!runtime)
            return failure(runtime.error());
        const sync::UndoMode mode = modeOf(command);
        const auto report = (*runtime)->undo(command.run, {.mode = mode}, setting.stop);
        composition::recordUndo(report, mode);
        return report ? undoOutcome(*report, command) : undoFailure(report.error());
    });
}

} // namespace bridge::cli

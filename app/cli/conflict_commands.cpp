// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict_commands.h"

#include "app/cli/commands.h"
#include "app/cli/plan_reports.h"
#include "app/cli/with_journal.h"
#include "core/storage/journal_reader.h"
#include "core/sync/engine.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

OrderedJson conflictJson(const sync::OperationRow& row, const sync::Conflict& conflict)
{
    return {
        {"id", row.id},
        {"link", row.link.value},
        {"item_id", orNull(row.item)},
        {"task_id", orNull(row.task)},
        {"field", conflict.field},
        {"base", conflict.base},
        {"miro", conflict.miro},
        {"bitrix24", conflict.bitrix24},
        {"state", row.state == sync::OperationState::Settled ? "settled" : "open"},
        {"winner", conflict.winner ? OrderedJson(sync::sideWord(*conflict.winner)) : OrderedJson()},
        {"take", conflict.take ? OrderedJson(sync::takeWord(*conflict.take)) : OrderedJson()},
        {"since", isoTime(row.createdAt)},
    };
}

QString stateLine(const sync::OperationRow& row, const sync::Conflict& conflict)
{
    if (conflict.take)
        return u"you took %1: the next sync applies it"_s.arg(sync::takeWord(*conflict.take));
    if (row.state == sync::OperationState::Settled && conflict.winner)
        return u"settled: %1 won"_s.arg(sync::sideWord(*conflict.winner));
    return u"boardbridge-cli resolve '%1' --take miro|bitrix24|both decides it"_s.arg(row.id);
}

QStringList conflictLines(const sync::OperationRow& row, const sync::Conflict& conflict)
{
    return {
        row.id,
        u"    %1 of %2"_s.arg(conflict.field, row.summary),
        u"    was:      "_s + shownValue(conflict.base),
        u"    miro:     "_s + shownValue(conflict.miro),
        u"    bitrix24: "_s + shownValue(conflict.bitrix24),
        u"    since %1; %2"_s.arg(
            toQDateTime(row.createdAt).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), stateLine(row, conflict)),
    };
}

} // namespace

Outcome conflictsOutcome(const std::vector<sync::OperationRow>& rows)
{
    Outcome outcome;
    outcome.json = {{"conflicts", OrderedJson::array()}};
    for (const sync::OperationRow& row : rows) {
        const auto conflict = row.kind == "conflict"_L1 ? sync::conflictFrom(row.body) : std::nullopt;
        if (!conflict)
            continue;
        outcome.json["conflicts"].push_back(conflictJson(row, *conflict));
        outcome.lines += conflictLines(row, *conflict);
    }
    if (outcome.lines.isEmpty())
        outcome.lines += u"There is no conflict."_s;
    return outcome;
}

Outcome perform(const ConflictsCommand&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    storage::JournalReader journal(opened->journalPath());
    const auto rows = journal.operations({.states = {sync::OperationState::Held, sync::OperationState::Settled}});
    return rows ? conflictsOutcome(*rows) : failure(rows.error());
}

Outcome perform(const ResolveCommand& command, const Setting& setting)
{
    return withJournal(setting, [&](sync::Journal& journal) -> Outcome {
        if (const auto resolved = sync::resolveConflicts(journal, {command.id}, command.take); !resolved)
            return idFailure(resolved.error(), u"boardbridge-cli conflicts lists the ids."_s);
        const QString take = sync::takeWord(command.take);
        return {.json = {{"resolved", command.id}, {"take", take}},
            .lines = {u"You took %1: the next sync applies it."_s.arg(take)}};
    });
}

} // namespace bridge::cli

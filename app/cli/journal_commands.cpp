// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/reports.h"
#include "app/cli/with_journal.h"
#include "core/storage/journal_reader.h"
#include "core/sync/engine.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

QString hint()
{
    return u"boardbridge-cli failed lists the ids."_s;
}

} // namespace

Outcome perform(const FailedCommand&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    storage::JournalReader journal(opened->journalPath());
    const auto rows = journal.operations({.states = {sync::OperationState::Failed}});
    return rows ? failedOutcome(*rows) : failure(rows.error());
}

Outcome perform(const RetryCommand& command, const Setting& setting)
{
    return withJournal(setting, [&](sync::Journal& journal) -> Outcome {
        const auto count = sync::retryOperations(journal, command.ids, setting.clock.now());
        if (!count)
            return idFailure(count.error(), hint());
        const QString line = *count == 0 ? u"There is nothing to try again."_s
                                         : u"%1 due now: the next sync tries again."_s.arg(*count);
        return {.json = {{"retried", *count}}, .lines = {line}};
    });
}

Outcome perform(const SkipCommand& command, const Setting& setting)
{
    return withJournal(setting, [&](sync::Journal& journal) -> Outcome {
        if (const auto skipped = sync::skipOperations(journal, {command.id}); !skipped)
            return idFailure(skipped.error(), hint());
        return {.json = {{"skipped", command.id}}, .lines = {u"Left alone until its item changes: "_s + command.id}};
    });
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/reports.h"
#include "app/composition/opened_profile.h"
#include "core/storage/journal_reader.h"
#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

/// Does `work` on the journal as its only writer.
Outcome withJournal(const Setting& setting, const std::function<Outcome(sync::Journal&)>& work)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    const auto lock = storage::ProfileLock::acquire(opened->folder);
    if (!lock)
        return failure(lock.error());
    const auto journal = storage::SqliteJournal::open(opened->journalPath());
    return journal ? work(**journal) : failure(journal.error());
}

/// Here NotFound is an id that was typed, not something a service hides.
Outcome idFailure(const Error& error)
{
    if (error.kind != ErrorKind::NotFound)
        return failure(error);
    return failure({ErrorKind::Configuration, error.detail + u" — boardbridge-cli failed lists the ids."_s});
}

} // namespace

Outcome perform(const FailedCommand&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    storage::JournalReader journal(opened->journalPath());
    const auto rows = journal.operations(std::nullopt, {sync::OperationState::Failed});
    return rows ? failedOutcome(*rows) : failure(rows.error());
}

Outcome perform(const RetryCommand& command, const Setting& setting)
{
    return withJournal(setting, [&](sync::Journal& journal) -> Outcome {
        const auto count = sync::retryOperations(journal, command.ids, setting.clock.now());
        if (!count)
            return idFailure(count.error());
        const QString line = *count == 0 ? u"There is nothing to try again."_s
                                         : u"%1 due now: the next sync tries again."_s.arg(*count);
        return {.json = {{"retried", *count}}, .lines = {line}};
    });
}

Outcome perform(const SkipCommand& command, const Setting& setting)
{
    return withJournal(setting, [&](sync::Journal& journal) -> Outcome {
        if (const auto skipped = sync::skipOperation(journal, command.id); !skipped)
            return idFailure(skipped.error());
        return {.json = {{"skipped", command.id}}, .lines = {u"Left alone until its item changes: "_s + command.id}};
    });
}

} // namespace bridge::cli

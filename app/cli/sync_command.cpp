// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/plan_input.h"
#include "app/cli/sync_passes.h"
#include "app/cli/sync_thread.h"
#include "app/cli/watch.h"
#include "app/cli/with_journal.h"
#include "app/composition/live_runtime.h"
#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome syncOnce(const composition::OpenedProfile& opened, const PassesWanted& wanted, const Setting& setting)
{
    const auto onPass = [&setting](const sync::PassReport& report) { tellOfPass(setting.printer, report); };
    return onSyncThread([&]() -> Outcome {
        auto runtime = composition::runtimeFactory(opened, setting.secrets, setting.clock)();
        if (!runtime)
            return failure(runtime.error());
        return syncOutcome(syncUntilDone(**runtime, wanted, setting.clock, setting.stop, onPass));
    });
}

/// The links of a plan, all of which the profile must have.
Result<std::vector<LinkId>> linksOf(const sync::PlanFile& plan, const settings::Profile& profile)
{
    for (const LinkId& link : plan.links) {
        if (const auto known = composition::linksOf(profile, link); !known)
            return known;
    }
    return plan.links;
}

/// What passes are to do, as the command says.
Result<PassesWanted> wantedBy(const SyncCommand& command, const settings::Profile& profile, const Setting& setting)
{
    PassesWanted wanted{.links = {}, .settle = command.settle.value_or(std::chrono::seconds{0}), .only = {}};
    if (!command.planFile.isEmpty()) {
        auto plan = readPlanFile(command.planFile, setting.input.reveal());
        if (!plan)
            return tl::unexpected(std::move(plan).error());
        wanted.only = *std::move(plan);
    }
    auto links = wanted.only ? linksOf(*wanted.only, profile) : composition::linksOf(profile, command.link);
    if (!links)
        return tl::unexpected(std::move(links).error());
    wanted.links = *std::move(links);
    return wanted;
}

/// Lets a held run through. The caller holds the profile's lock.
Result<> confirm(qint64 run, const composition::OpenedProfile& opened)
{
    const auto journal = storage::SqliteJournal::open(opened.journalPath());
    if (!journal)
        return tl::unexpected(journal.error());
    return sync::confirmRun(**journal, run).map([](int) {});
}

} // namespace

Outcome perform(const SyncCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    auto wanted = wantedBy(command, opened->profile, setting);
    if (!wanted)
        return failure(wanted.error());
    const auto lock = storage::ProfileLock::acquire(opened->folder);
    if (!lock)
        return failure(lock.error());
    if (command.confirm) {
        if (const auto confirmed = confirm(*command.confirm, *opened); !confirmed)
            return idFailure(confirmed.error(), u"boardbridge-cli sync names those that are held."_s);
    }
    if (!command.watch)
        return syncOnce(*opened, *wanted, setting);
    worker::WorkerOptions options = composition::workerOptions(opened->profile, std::move(wanted->links));
    options.settle = command.settle;
    return watch(composition::runtimeFactory(*opened, setting.secrets, setting.clock), std::move(options), setting);
}

} // namespace bridge::cli

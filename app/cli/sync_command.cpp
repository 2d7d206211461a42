// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_passes.h"
#include "app/cli/sync_thread.h"
#include "app/cli/watch.h"
#include "app/composition/live_runtime.h"
#include "core/storage/profile_lock.h"

namespace bridge::cli {

namespace {

Outcome syncOnce(const composition::OpenedProfile& opened, const PassesWanted& wanted, const Setting& setting)
{
    const auto onPass = [&setting](const sync::PassReport& report) { tellOfPass(setting.printer, report); };
    return onSyncThread([&]() -> Outcome {
        const auto runtime
            = composition::LiveRuntime::open(opened, setting.secrets, setting.clock, composition::Purpose::Sync);
        if (!runtime)
            return failure(runtime.error());
        return syncOutcome(syncUntilDone(**runtime, wanted, setting.clock, setting.stop, onPass));
    });
}

} // namespace

Outcome perform(const SyncCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    auto links = composition::linksOf(opened->profile, command.link);
    if (!links)
        return failure(links.error());
    const auto lock = storage::ProfileLock::acquire(opened->folder);
    if (!lock)
        return failure(lock.error());
    if (!command.watch)
        return syncOnce(*opened, {*std::move(links), command.settle.value_or(std::chrono::seconds{0})}, setting);
    worker::WorkerOptions options = composition::workerOptions(opened->profile, *std::move(links));
    options.settle = command.settle;
    return watch(composition::runtimeFactory(*opened, setting.secrets, setting.clock), std::move(options), setting);
}

} // namespace bridge::cli

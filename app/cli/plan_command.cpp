// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/plan_reports.h"
#include "app/cli/sync_thread.h"
#include "app/composition/live_runtime.h"

namespace bridge::cli {

namespace {

Result<sync::PlanReport> planAll(
    composition::LiveRuntime& runtime, const std::vector<LinkId>& links, const std::stop_token& stop)
{
    sync::PlanReport all;
    for (const LinkId& link : links) {
        const auto plan = runtime.plan(link, stop);
        if (!plan)
            return tl::unexpected(plan.error());
        all += *plan;
    }
    return all;
}

} // namespace

Outcome perform(const PlanCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    const auto links = composition::linksOf(opened->profile, command.link);
    if (!links)
        return failure(links.error());
    return onSyncThread([&]() -> Outcome {
        const auto runtime
            = composition::LiveRuntime::open(*opened, setting.secrets, setting.clock, composition::Purpose::Look);
        if (!runtime)
            return failure(runtime.error());
        const auto plan = planAll(**runtime, *links, setting.stop);
        return plan ? planOutcome(*plan, *links, setting.clock.now()) : failure(plan.error());
    });
}

} // namespace bridge::cli

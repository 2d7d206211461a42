// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/draft_steps.h"

#include "app/composition/live_runtime.h"
#include "app/composition/sign_ins.h"

#include <algorithm>

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

Result<Link*> linkIn(settings::Profile& profile, const LinkId& id)
{
    const auto found = std::ranges::find(profile.links, id, &Link::id);
    if (found == profile.links.end())
        return fail(ErrorKind::Configuration, u"The profile has no link “%1” any more."_s.arg(id.value));
    return &*found;
}

} // namespace

Result<std::vector<Project>> projects(
    const settings::Profile& profile, const std::vector<GroupId>& stagesOf, const SignInTools& tools)
{
    const auto credentials = readBitrix24SignIn(profile, tools.secrets);
    if (!credentials)
        return tl::unexpected(credentials.error());
    auth::Bitrix24Vault vault(tools.secrets, auth::bitrix24Key(profile.id), *credentials);
    Bitrix24Connection connection(profile.bitrix24, vault, tools.clock);
    const auto groups = connection.directory().groups(tools.stop);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto seen = connection.portal().scan({.stagesOf = stagesOf}, tools.stop);
    if (!seen)
        return tl::unexpected(seen.error());
    std::vector<Project> projects;
    for (const bitrix24::Workgroup& group : *groups)
        projects.push_back({group.id, group.name, seen->stages.value(group.id)});
    std::ranges::sort(
        projects, [](const Project& a, const Project& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return projects;
}

Result<sync::PlanReport> planOfDraft(OpenedProfile opened, const Link& draft, const SignInTools& tools)
{
    const auto link = linkIn(opened.profile, draft.id);
    if (!link)
        return tl::unexpected(link.error());
    **link = draft;
    return LiveRuntime::open(opened, tools.secrets, tools.clock, Purpose::Look)
        .and_then([&](const std::unique_ptr<LiveRuntime>& runtime) { return runtime->plan(draft.id, tools.stop); });
}

Result<> saveLink(const QDir& folder, const Link& link)
{
    auto profile = settings::loadProfile(folder);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto known = linkIn(*profile, link.id);
    if (!known)
        return tl::unexpected(known.error());
    **known = link;
    return settings::saveProfile(*profile, folder);
}

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/opened_profile.h"

#include "core/settings/profile_shelf.h"

#include <algorithm>

namespace bridge::composition {

using namespace Qt::StringLiterals;

Result<OpenedProfile> openProfile(const QString& folder)
{
    const QDir dir = settings::profileFolder(folder);
    auto profile = settings::loadProfile(dir);
    if (profile)
        return OpenedProfile{dir, *std::move(profile)};
    if (profile.error().kind != ErrorKind::NotFound)
        return tl::unexpected(std::move(profile).error());
    return fail(ErrorKind::Configuration,
        profile.error().detail + u" Write a profile.json there, or name another folder with --profile."_s);
}

Result<std::vector<LinkId>> linksOf(const settings::Profile& profile, const std::optional<LinkId>& only)
{
    std::vector<LinkId> links;
    QStringList names;
    for (const Link& link : profile.links) {
        links.push_back(link.id);
        names += link.id.value;
    }
    if (links.empty())
        return fail(ErrorKind::Configuration,
            u"The profile has no link yet: add one with an \"id\" and a \"board_id\" to \"links\" in profile.json."_s);
    if (!only)
        return links;
    if (std::ranges::find(links, *only) == links.end())
        return fail(ErrorKind::Configuration,
            u"The profile has no link “%1”. Its links: %2."_s.arg(only->value, names.join(u", "_s)));
    return std::vector{*only};
}

worker::WorkerOptions workerOptions(const settings::Profile& profile, std::vector<LinkId> links)
{
    return {.links = std::move(links), .poll = std::min(profile.miro.poll, profile.bitrix24.poll)};
}

} // namespace bridge::composition

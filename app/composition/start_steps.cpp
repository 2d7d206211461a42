// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/start_steps.h"

#include "app/composition/live_runtime.h"
#include "core/settings/plain_id.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/frame_proposal.h"

#include <QFile>

#include <algorithm>

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

/// What `ask` finds out with the profile's own connection to Miro.
template <typename Ask>
auto askMiro(const settings::Profile& profile, const SignInTools& tools, Ask ask)
    -> std::invoke_result_t<Ask, MiroConnection&>
{
    const auto credentials = readMiroSignIn(profile, tools.secrets);
    if (!credentials)
        return tl::unexpected(credentials.error());
    auth::MiroVault vault(tools.secrets, auth::miroKey(profile.id), *credentials);
    MiroConnection connection(profile.miro, vault, tools.clock);
    return ask(connection);
}

Link linkOf(
    const settings::Profile& profile, const BoardSnapshot& board, GroupId project, const std::vector<Project>& projects)
{
    std::vector<sync::NamedProject> named;
    for (const Project& known : projects)
        named.push_back({known.id, known.name});
    Link link{.id = settings::linkIdFor(board.name, profile.links), .board = board.id, .defaultGroup = project};
    link.frames = sync::proposeMappings(board.frames, named);
    return link;
}

} // namespace

Result<StartChoices> startChoices(const settings::Profile& profile, const SignInTools& tools)
{
    auto boards = askMiro(profile, tools, [&](MiroConnection& miro) { return miro.client().boards(tools.stop); });
    if (!boards)
        return tl::unexpected(boards.error());
    return projects(profile, {}, tools).map([&](std::vector<Project> known) {
        return StartChoices{*std::move(boards), std::move(known)};
    });
}

Result<ProposedLink> proposeLink(
    const settings::Profile& profile, const BoardId& board, GroupId project, const SignInTools& tools)
{
    auto seen = askMiro(profile, tools, [&](MiroConnection& miro) {
        return miro.board().scan(board, {.connectors = true, .tagList = true}, tools.stop);
    });
    if (!seen)
        return tl::unexpected(seen.error());
    return projects(profile, {project}, tools).map([&](std::vector<Project> known) {
        const Link link = linkOf(profile, *seen, project, known);
        return ProposedLink{std::make_shared<const BoardSnapshot>(*std::move(seen)), std::move(known), link};
    });
}

Result<> confirmPairs(const QDir& folder, const LinkId& link, const sync::ConfirmedPairs& confirmed)
{
    const QString path = settings::journalPath(folder);
    if (confirmed.empty() && !QFile::exists(path))
        return {};
    // A worker may be writing to it for other links: the database lets both in, one after the other.
    return storage::SqliteJournal::open(path).and_then([&](const std::unique_ptr<storage::SqliteJournal>& journal) {
        return journal->setFact(link, sync::confirmedPairsFact, sync::toText(confirmed));
    });
}

Result<sync::PlanReport> planOfNewLink(OpenedProfile opened, const Link& link, const SignInTools& tools)
{
    opened.profile.links.push_back(link);
    return LiveRuntime::open(opened, tools.secrets, tools.clock, Purpose::Look)
        .and_then([&](const std::unique_ptr<LiveRuntime>& runtime) { return runtime->plan(link.id, tools.stop); });
}

Result<> addLink(const QDir& folder, const Link& link)
{
    auto profile = settings::loadProfile(folder);
    if (!profile)
        return tl::unexpected(profile.error());
    if (std::ranges::find(profile->links, link.id, &Link::id) != profile->links.end())
        return fail(ErrorKind::Configuration, u"The profile has a link “%1” already."_s.arg(link.id.value));
    profile->links.push_back(link);
    return settings::saveProfile(*profile, folder);
}

} // namespace bridge::composition

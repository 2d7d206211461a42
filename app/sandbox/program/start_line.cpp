// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/start_line.h"

#include "app/sandbox/program/demo_portal.h"

#include <set>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstUser = 1; // Bitrix24 counts its users from 1, and fillPortal makes the team lead first

BoardId firstBoard(const Sandbox& sandbox)
{
    const std::vector<BoardId> boards = sandbox.miro().boards();
    return boards.empty() ? BoardId{} : boards.front();
}

QString text(const QUrl& base, const QString& path)
{
    return base.toString(QUrl::StripTrailingSlash) + path;
}

QString embedUrl(const Sandbox& sandbox)
{
    return text(sandbox.miro().options().publicUrl, u"/app/live-embed"_s);
}

/// Both as the service writes ids: portals answer numbers as texts in places.
qint64 idOf(const Json& json)
{
    return json.is_string() ? json.get<QString>().toLongLong() : json.get<qint64>();
}

std::optional<qint64> groupNamed(const Json& groups, const QString& name)
{
    for (const Json& group : groups) {
        if (group.at("name") == Json(name))
            return idOf(group.at("id"));
    }
    return std::nullopt;
}

Json frameMappings(const Json& board, const Json& groups)
{
    Json mappings = Json::array();
    std::set<QString> seen;
    for (const Json& frame : board.value("frames", Json::array())) {
        const QString title = frame.at("title").get<QString>();
        if (!seen.insert(title).second)
            continue;
        if (const std::optional<TaskStatus> status = statusOfTitle(title))
            mappings.push_back({{"title", title}, {"status", statusWord(*status)}});
        else if (const std::optional<qint64> group = groupNamed(groups, title))
            mappings.push_back({{"title", title}, {"group_id", *group}});
    }
    return mappings;
}

Json rules()
{
    return Json::array({
        {{"when", {{"color", "yellow"}}}, {"do", "task"}},
        {{"when", {{"color", "red"}}}, {"do", "task"}, {"priority", "high"}},
        {{"when", {{"color", "green"}}}, {"do", "comment"}},
        {{"when", {{"color", "blue"}}}, {"do", "subtask"}},
        {{"when", {{"tag", "bug"}}}, {"do", "task"}, {"priority", "high"}},
        {{"when", {{"prefix", "TODO:"}}}, {"do", "task"}},
    });
}

qint64 firstGroup(const Json& groups)
{
    return groups.empty() ? 0 : idOf(groups.front().at("id"));
}

Json link(const Sandbox& sandbox, const Json& groups)
{
    const BoardId board = firstBoard(sandbox);
    return {{"id", "demo"}, {"board_id", board.value}, {"default_group_id", firstGroup(groups)},
        {"responsible_id", firstUser}, {"rules", rules()},
        {"frames", frameMappings(sandbox.miro().boardView(board), groups)}, {"settle_seconds", 1}};
}

Json pageUrls(const Sandbox& sandbox)
{
    const SandboxOptions& options = sandbox.options();
    return {{"board", u"%1/%2/"_s.arg(embedUrl(sandbox), firstBoard(sandbox).value)},
        {"portal", text(options.bitrix24Url, u"/"_s)}, {"state", text(options.miroUrl, u"/sandbox/state"_s)}};
}

Json miroStart(Sandbox& sandbox)
{
    const MiroOptions& options = sandbox.miro().options();
    return {{"api_url", text(sandbox.options().miroUrl, {})},
        {"authorize_url", text(options.publicUrl, u"/oauth/authorize"_s)}, {"embed_url", embedUrl(sandbox)},
        {"board_id", firstBoard(sandbox).value}, {"access_token", sandbox.miro().issueToken().reveal()},
        {"refresh_token", sandbox.miro().issueExpiringPair().refresh.reveal()}, {"client_id", options.clientId},
        {"client_secret", options.clientSecret}};
}

Json bitrix24Start(Sandbox& sandbox, const Json& groups)
{
    const Bitrix24Options& options = sandbox.options().bitrix24;
    const Json tokens = sandbox.bitrix24().issueTokens(UserId{firstUser});
    return {{"portal_url", text(options.portalUrl, {})}, {"oauth_url", text(options.oauthUrl, {})},
        {"webhook_url", sandbox.bitrix24().addWebhook(UserId{firstUser}, options.appScopes).reveal()},
        {"client_id", options.clientId}, {"client_secret", options.clientSecret},
        {"access_token", tokens.at("access_token")}, {"refresh_token", tokens.at("refresh_token")},
        {"group_id", firstGroup(groups)}, {"user_id", firstUser}};
}

} // namespace

Json fittingProfile(const Sandbox& sandbox)
{
    const SandboxOptions& options = sandbox.options();
    const QUrl miroWeb = sandbox.miro().options().publicUrl;
    const Json groups = sandbox.bitrix24().portalView().at("groups");
    return {{"version", 1}, {"id", "demo"}, {"name", "Demo on simulated services"},
        {"miro",
            {{"api_url", text(options.miroUrl, {})}, {"authorize_url", text(miroWeb, u"/oauth/authorize"_s)},
                {"embed_url", embedUrl(sandbox)}, {"client_id", sandbox.miro().options().clientId},
                {"redirect_url", text(sandbox.miro().options().redirectUris.front(), {})}, {"poll_seconds", 2}}},
        {"bitrix24",
            {{"portal_url", text(options.bitrix24Url, {})}, {"oauth_url", text(options.bitrix24.oauthUrl, {})},
                {"auth", "webhook"}, {"client_id", options.bitrix24.clientId},
                {"redirect_url", text(options.bitrix24.handlerUrl, {})}, {"poll_seconds", 2}}},
        {"links", Json::array({link(sandbox, groups)})}};
}

Json startLine(Sandbox& sandbox)
{
    const Json groups = sandbox.bitrix24().portalView().at("groups");
    return {{"miro", miroStart(sandbox)}, {"bitrix24", bitrix24Start(sandbox, groups)},
        {"page_urls", pageUrls(sandbox)}, {"profile", fittingProfile(sandbox)}};
}

} // namespace bridge::sandbox

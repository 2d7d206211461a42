// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

QString Got::outcome() const
{
    const QString code = QString::number(status);
    return status < 400 ? code : code + u' ' + error();
}

Got sent(Bitrix24Service& portal, const HttpRequest& request)
{
    const HttpResponse response = portal.handle(request);
    Json body = Json::parse(response.body.begin(), response.body.end(), nullptr, false);
    return {response.status, std::move(body), response.body, headerValue(response.headers, "location")};
}

HttpRequest jsonPost(const QUrl& url, const QByteArray& body)
{
    return {HttpVerb::Post, url, {{"Content-Type", "application/json"}}, body};
}

Got Speaker::call(const QString& method, OrderedJson params) const
{
    if (!token.isEmpty())
        params["auth"] = token;
    return sent(*portal, jsonPost(QUrl(endpoint + method), toBytes(params)));
}

Got Speaker::form(const QString& method, const QByteArray& body) const
{
    const QByteArray auth = token.isEmpty() ? QByteArray() : "&auth=" + token.toLatin1();
    return sent(*portal,
        {HttpVerb::Post, QUrl(endpoint + method), {{"Content-Type", "application/x-www-form-urlencoded"}},
            body + auth});
}

Got Speaker::get(const QString& methodAndQuery) const
{
    return sent(*portal, {HttpVerb::Get, QUrl(endpoint + methodAndQuery), {}, {}});
}

PortalBench::PortalBench(Bitrix24Options options)
    : portal(clock, std::move(options))
    , olga(portal.addUser(u"Olga"_s, u"Admin"_s, u"olga@acme.example"_s, u"Head"_s, true))
    , anna(portal.addUser(u"Anna"_s, u"Owner"_s, u"anna@acme.example"_s, u"Lead"_s))
    , boris(portal.addUser(u"Boris"_s, u"Member"_s, u"boris@acme.example"_s, u"Developer"_s))
    , clara(portal.addUser(u"Clara"_s, u"Stranger"_s, u"clara@acme.example"_s, u"Guest"_s))
    , website(portal.addGroup(u"Website"_s, anna, {boris}))
{
}

Bitrix24Options PortalBench::unlimited()
{
    Bitrix24Options options;
    options.realLimits = false;
    return options;
}

QStringList PortalBench::allScopes()
{
    return {u"task"_s, u"tasks"_s, u"user"_s, u"sonet_group"_s, u"socialnetwork"_s, u"im"_s};
}

Speaker PortalBench::app(UserId user)
{
    const Json tokens = portal.issueTokens(user);
    return {&portal, tokens.at("client_endpoint").get<QString>(), tokens.at("access_token").get<QString>()};
}

Speaker PortalBench::hook(UserId user, const QStringList& scopes)
{
    return {&portal, portal.addWebhook(user, scopes).reveal(), {}};
}

qint64 PortalBench::addTask(const Speaker& by, OrderedJson fields)
{
    if (!fields.contains("TITLE"))
        fields["TITLE"] = "A task";
    if (!fields.contains("RESPONSIBLE_ID"))
        fields["RESPONSIBLE_ID"] = anna.value;
    const Got got = by.call(u"tasks.task.add"_s, {{"fields", std::move(fields)}});
    return got.status == 200 ? got.result().at("task").at("id").get<QString>().toLongLong() : 0;
}

qint64 PortalBench::stageId(const QString& title) const
{
    const Json view = portal.portalView();
    for (const Json& stage : view.at("groups").at(0).at("stages")) {
        if (stage.at("title").get<QString>() == title)
            return stage.at("id").get<qint64>();
    }
    return 0;
}

} // namespace bridge::sandbox

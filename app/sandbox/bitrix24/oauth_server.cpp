// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/oauth_server.h"

#include "app/sandbox/bitrix24/html.h"
#include "app/sandbox/bitrix24/rest_server.h"

#include <QUrlQuery>

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codeLifetimeMs = 30'000;
constexpr qint64 accessLifetime = 3600;
constexpr qint64 refreshLifetime = qint64{180} * 24 * 3600;

QString scopeText(const Portal& portal)
{
    return portal.options.appScopes.join(u',');
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

HttpResponse redirectWithCode(Portal& portal, qint64 user, const QString& state)
{
    const QString code = portal.freshToken(u"code"_s);
    portal.data.codes.push_back({code, user, portal.nowMs() + codeLifetimeMs});
    const QList<std::pair<QString, QString>> values{{u"code"_s, code}, {u"state"_s, state},
        {u"domain"_s, portal.portalAddress()}, {u"member_id"_s, portal.memberId()}, {u"scope"_s, scopeText(portal)},
        {u"server_domain"_s, addressOf(portal.options.oauthUrl)}};
    QStringList query;
    for (const auto& [name, value] : values)
        query << name + u'=' + encoded(value);
    const QString handler = portal.options.handlerUrl.toString(QUrl::FullyEncoded);
    const QChar separator = handler.contains(u'?') ? u'&' : u'?';
    return {302, {{"location", (handler + separator + query.join(u'&')).toLatin1()}}, {}};
}

QString loginLinks(const Portal& portal, const QString& state)
{
    QString links;
    for (const User& user : portal.data.users) {
        const QString href = u"/oauth/authorize/?client_id=%1&state=%2&login=%3"_s.arg(
            encoded(portal.options.clientId), encoded(state), QString::number(user.id));
        const QString name = u"%1 %2"_s.arg(user.name, user.lastName).trimmed();
        if (user.active)
            links += u"<a id=\"user%1\" href=\"%2\">%3</a>"_s.arg(
                QString::number(user.id), href.toHtmlEscaped(), name.toHtmlEscaped());
    }
    return links;
}

HttpResponse oauthError(int status, const char* code, const char* text)
{
    return jsonResponse(status, {{"error", code}, {"error_description", text}});
}

void issue(Portal& portal, TokenChain& chain, qint64 user)
{
    chain = {portal.freshToken(u"access"_s, 64), portal.freshToken(u"refresh"_s, 64), user,
        portal.now() + accessLifetime, portal.now() + refreshLifetime};
}

Json tokenJson(const Portal& portal, const TokenChain& chain)
{
    return {{"access_token", chain.access}, {"refresh_token", chain.refresh}, {"expires_in", accessLifetime},
        {"expires", chain.accessExpires}, {"client_endpoint", portal.endpoint()},
        {"server_endpoint", portal.options.oauthUrl.toString(QUrl::StripTrailingSlash) + u"/rest/"_s},
        {"domain", addressOf(portal.options.oauthUrl)}, {"member_id", portal.memberId()}, {"scope", scopeText(portal)},
        {"status", "L"}, {"user_id", chain.user}};
}

HttpResponse tokenForCode(Portal& portal, const QString& code)
{
    const auto found = std::ranges::find(portal.data.codes, code, &AuthCode::code);
    if (found == portal.data.codes.end())
        return oauthError(400, "invalid_grant", "The code is unknown or was used before");
    const AuthCode used = *found;
    portal.data.codes.erase(found);
    if (portal.nowMs() > used.expiresMs)
        return oauthError(400, "invalid_grant", "The code has expired");
    Json answer = newTokens(portal, used.user);
    // The documents show these two in the refresh answer only (§1.1).
    answer.erase("expires");
    answer.erase("user_id");
    return jsonResponse(200, answer);
}

HttpResponse tokenForRefresh(Portal& portal, const QString& refresh)
{
    const auto chain = std::ranges::find(portal.data.tokens, refresh, &TokenChain::refresh);
    if (chain == portal.data.tokens.end() || portal.now() >= chain->refreshExpires)
        return oauthError(400, "invalid_grant", "The refresh token is unknown, expired or was used before");
    issue(portal, *chain, chain->user);
    return jsonResponse(200, tokenJson(portal, *chain));
}

} // namespace

HttpResponse authorizePage(Portal& portal, const php::Value& query)
{
    if (php::textOf(query, u"client_id"_s) != portal.options.clientId)
        return htmlPage(200, u"Application not found"_s, u"<p>It is not installed on this portal.</p>"_s);
    const QString state = php::textOf(query, u"state"_s);
    if (!php::has(query, u"login"_s))
        return htmlPage(200, u"Sign in to Bitrix24"_s, loginLinks(portal, state));
    const User* user = portal.user(php::intOf(query, u"login"_s));
    if (!user || !user->active)
        return htmlPage(200, u"Wrong login or password"_s, loginLinks(portal, state));
    return redirectWithCode(portal, user->id, state);
}

HttpResponse tokenAnswer(Portal& portal, const php::Value& params, HttpVerb verb)
{
    const QString grant = php::textOf(params, u"grant_type"_s);
    const bool byCode = grant == "authorization_code"_L1;
    const QString given = php::textOf(params, byCode ? u"code"_s : u"refresh_token"_s);
    const QString client = php::textOf(params, u"client_id"_s);
    if (client.isEmpty() || given.isEmpty() || (!byCode && grant != "refresh_token"_L1))
        return oauthError(400, "invalid_request", "A parameter is missing");
    if (byCode && verb == HttpVerb::Post && !portal.options.codeByPost)
        return oauthError(400, "invalid_request", "The code is exchanged by GET");
    if (client != portal.options.clientId) // with status 200 (§1.3)
        return oauthError(200, "wrong_client", "The client is unknown");
    if (php::textOf(params, u"client_secret"_s) != portal.options.clientSecret)
        return oauthError(400, "invalid_client", "The client secret is wrong");
    return byCode ? tokenForCode(portal, given) : tokenForRefresh(portal, given);
}

Json newTokens(Portal& portal, qint64 user)
{
    TokenChain& chain = portal.data.tokens.emplace_back();
    issue(portal, chain, user);
    return tokenJson(portal, chain);
}

} // namespace bridge::sandbox::bitrix24

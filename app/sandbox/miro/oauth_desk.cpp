// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/oauth_desk.h"

#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/oauth_page.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/rights.h"
#include "app/sandbox/miro/views.h"
#include "app/sandbox/request_body.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    HttpVerb verb;
    QLatin1StringView path;
    QLatin1StringView operation;
};

constexpr Place desks[]
    = {{HttpVerb::Get, "/oauth/authorize"_L1, "authorize"_L1}, {HttpVerb::Post, "/oauth/authorize"_L1, "authorize"_L1},
        {HttpVerb::Post, "/v1/oauth/token"_L1, "token"_L1}, {HttpVerb::Post, "/v1/oauth/revoke"_L1, "revoke-token"_L1},
        {HttpVerb::Post, "/v2/oauth/revoke"_L1, "revoke-token-v2"_L1},
        {HttpVerb::Get, "/v1/oauth-token"_L1, "token-info"_L1}};

/// The query's parameters and those of a form body: both carriers are in use (§1).
QUrlQuery parametersOf(const HttpRequest& request)
{
    QUrlQuery parameters(request.url);
    if (mediaType(request) != "application/x-www-form-urlencoded")
        return parameters;
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    for (const auto& [name, value] : form.queryItems(QUrl::FullyEncoded))
        parameters.addQueryItem(name, value);
    return parameters;
}

tl::unexpected<Refusal> refuseToken(int status, const QString& message)
{
    return refuse(status, status == 401 ? u"forbiddenAccess"_s : u"invalidParameters"_s, message);
}

} // namespace

bool OAuthDesk::isDesk(const QUrl& url)
{
    return std::ranges::any_of(desks, [path = url.path()](const Place& desk) { return desk.path == path; });
}

QString OAuthDesk::operationOf(const HttpRequest& request)
{
    const QString path = request.url.path();
    for (const Place& desk : desks) {
        if (desk.verb == request.verb && desk.path == path)
            return QString(desk.operation);
    }
    return {};
}

HttpResponse OAuthDesk::answer(const QString& operation, const HttpRequest& request)
{
    if (operation == "authorize"_L1)
        return authorize(request);
    const auto answered = operation == "token"_L1 ? token(parametersOf(request))
        : operation == "revoke-token"_L1          ? revokeByQuery(request)
        : operation == "revoke-token-v2"_L1       ? revoke(request)
                                                  : context(request);
    return answered ? *answered : toResponse(answered.error());
}

Outcome<> OAuthDesk::checkAuthorization(const Parameters& parameters) const
{
    if (queryValue(parameters, u"response_type"_s) != "code"_L1)
        return refuseToken(400, u"response_type must be code"_s);
    if (queryValue(parameters, u"client_id"_s) != m_world.options.clientId)
        return refuseToken(400, u"There is no app with this client_id"_s);
    const QString address = queryValue(parameters, u"redirect_uri"_s);
    const auto& known = m_world.options.redirectUris;
    if (std::none_of(known.begin(), known.end(), [&](const QUrl& uri) { return uri.toString() == address; }))
        return refuseToken(400, u"redirect_uri is not one of those in the app's settings"_s);
    const QString team = queryValue(parameters, u"team_id"_s);
    if (!team.isEmpty() && team != teamId)
        return refuseToken(400, u"The user is not in this team"_s);
    return {};
}

/// GET shows the page; its form posts the same parameters with the person's answer.
HttpResponse OAuthDesk::authorize(const HttpRequest& request)
{
    const Parameters parameters = parametersOf(request);
    if (const auto checked = checkAuthorization(parameters); !checked)
        return authorizationProblem(checked.error());
    if (request.verb == HttpVerb::Get)
        return authorizationPage(m_world, parameters);
    return redirect(parameters);
}

HttpResponse OAuthDesk::redirect(const Parameters& parameters)
{
    const QString address = queryValue(parameters, u"redirect_uri"_s);
    QUrl target(address);
    QUrlQuery query(target);
    const auto add = [&](const QString& name, const QString& value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (queryValue(parameters, u"answer"_s) == "allow"_L1) {
        add(u"code"_s, m_tokens.issueCode(m_world.firstUser(), address, m_now).reveal());
        add(u"client_id"_s, m_world.options.clientId);
        add(u"team_id"_s, QString(teamId));
    } else {
        add(u"error"_s, u"access_denied"_s);
        add(u"error_description"_s, u"The user refused"_s);
    }
    if (parameters.hasQueryItem(u"state"_s))
        add(u"state"_s, queryValue(parameters, u"state"_s));
    target.setQuery(query);
    return {302, {{"location", target.toEncoded()}, {"cache-control", "no-store"}}, {}};
}

Outcome<HttpResponse> OAuthDesk::token(const Parameters& parameters)
{
    if (queryValue(parameters, u"client_id"_s) != m_world.options.clientId
        || queryValue(parameters, u"client_secret"_s) != m_world.options.clientSecret)
        return refuseToken(401, u"client_id or client_secret is wrong"_s);
    const QString type = queryValue(parameters, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return tokenForCode(parameters);
    if (type == "refresh_token"_L1)
        return tokenForRefresh(parameters);
    return refuseToken(400, u"grant_type must be authorization_code or refresh_token"_s);
}

Outcome<HttpResponse> OAuthDesk::tokenForCode(const Parameters& parameters)
{
    const auto user
        = m_tokens.redeemCode(queryValue(parameters, u"code"_s), queryValue(parameters, u"redirect_uri"_s), m_now);
    if (!user)
        return refuseToken(400, u"The code is unknown, used, too old or was issued for another redirect_uri"_s);
    if (!m_world.options.expiringTokens)
        return tokenAnswer({m_tokens.issueLasting(*user, allScopes()), {}}, *user);
    return tokenAnswer(m_tokens.issueExpiring(*user, allScopes(), m_now), *user);
}

Outcome<HttpResponse> OAuthDesk::tokenForRefresh(const Parameters& parameters)
{
    const QString old = queryValue(parameters, u"refresh_token"_s);
    const Grant* grant = m_tokens.grantOfRefresh(old);
    const Number user = grant ? grant->user : 0;
    const auto pair = m_tokens.refresh(old, m_now);
    if (!pair)
        return refuseToken(400, u"The refresh token is unknown, used, revoked or too old"_s);
    return tokenAnswer(*pair, user);
}

/// Ids were seen as texts and as numbers (§1): one of each keeps a client honest.
HttpResponse OAuthDesk::tokenAnswer(const TokenPair& pair, Number user) const
{
    Json json = {{"access_token", pair.access.reveal()}, {"token_type", "bearer"}, {"scope", allScopes().join(u' ')},
        {"user_id", user}, {"team_id", QString(teamId)}};
    if (!pair.refresh.isEmpty()) {
        json["refresh_token"] = pair.refresh.reveal();
        json["expires_in"] = 3599;
    }
    HttpResponse response = jsonResponse(200, json);
    response.headers.push_back({"cache-control", "no-store"});
    return response;
}

Outcome<HttpResponse> OAuthDesk::revoke(const HttpRequest& request)
{
    const Result<Json> body = parseJson(nestsTooDeep(request.body) ? QByteArray() : request.body);
    const Fields fields{
        text("accessToken"_L1).needed(), text("clientId"_L1).needed(), text("clientSecret"_L1).needed()};
    const auto checked = checkBody(body.value_or(Json()), fields);
    if (!checked)
        return tl::unexpected(checked.error());
    const bool ours = body->at("clientId").get<QString>() == m_world.options.clientId
        && body->at("clientSecret").get<QString>() == m_world.options.clientSecret;
    if (!ours || !m_tokens.revoke(body->at("accessToken").get<QString>()))
        return refuse(404, u"notFound"_s, u"Failed to revoke the token"_s);
    return emptyResponse();
}

Outcome<HttpResponse> OAuthDesk::revokeByQuery(const HttpRequest& request)
{
    if (!m_tokens.revoke(queryValue(QUrlQuery(request.url), u"access_token"_s)))
        return refuse(400, u"invalidParameters"_s, u"Failed to revoke the token"_s);
    return emptyResponse();
}

Outcome<HttpResponse> OAuthDesk::context(const HttpRequest& request) const
{
    const Grant* grant = m_tokens.find(bearerToken(request), m_now);
    if (!grant)
        return refuse(400, u"invalidParameters"_s, u"Invalid token provided"_s);
    Json scopes = Json::array();
    for (const QString& scope : grant->scopes)
        scopes.push_back(scope);
    const Json user = namedUser(m_world, grant->user);
    return jsonResponse(200,
        {{"type", "oAuthToken"}, {"user", user}, {"createdBy", user}, {"scopes", scopes},
            {"team", {{"type", "team"}, {"id", QString(teamId)}, {"name", m_world.options.teamName}}},
            {"organization",
                {{"type", "organization"}, {"id", QString(organizationId)}, {"name", m_world.options.teamName}}}});
}

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/miro_service.h"

#include "app/sandbox/miro/oauth_desk.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/rights.h"
#include "app/sandbox/miro/routes.h"
#include "app/sandbox/miro/world_state.h"
#include "app/sandbox/request_body.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

int priceOf(const Route& route, const Json& body)
{
    if (route.level != levelOfBulk)
        return creditsOfLevel(route.level);
    return creditsOfLevel(2) * std::max(1, static_cast<int>(body.is_array() ? body.size() : 1));
}

Outcome<> checkQuery(const Route& route, const QUrlQuery& query)
{
    for (const auto& [name, value] : query.queryItems()) {
        if (!route.query.contains(name))
            return refuseField(name, u"the parameter is not supported here"_s);
    }
    return {};
}

/// Null for no body. What is wrong with the body is told after the right to send it is known.
Outcome<Json> bodyOf(const Route& route, const HttpRequest& request)
{
    if (route.body == BodyNeed::None || (route.body == BodyNeed::Optional && request.body.isEmpty()))
        return Json();
    if (mediaType(request) != "application/json")
        return refuse(415, u"unsupportedMediaType"_s, u"The content type must be application/json"_s);
    if (!nestsTooDeep(request.body)) {
        if (Result<Json> body = parseJson(request.body))
            return std::move(*body);
    }
    return refuse(400, u"2.0703"_s, u"The request's body is not valid JSON"_s);
}

Refusal refusalOfUnknown(const RouteMatch& match, const HttpRequest& request)
{
    const QString verb = QString::fromLatin1(verbName(request.verb));
    if (match.pathKnown || OAuthDesk::isDesk(request.url))
        return {405, u"methodNotSupported"_s, u"Method %1 is not supported here"_s.arg(verb), {}};
    return {404, u"notFound"_s, u"No endpoint %1 %2"_s.arg(verb, request.url.path()), {}};
}

Refusal tooMany()
{
    return {429, u"tooManyRequests"_s, u"Request rate limit exceeded"_s, {}};
}

void addStanding(
    HttpResponse& response, const CreditLedger::Standing& standing, TimePoint now, const MiroOptions& options)
{
    response.headers.push_back({"x-ratelimit-limit", QByteArray::number(creditLimit)});
    response.headers.push_back({"x-ratelimit-remaining", QByteArray::number(standing.remaining)});
    response.headers.push_back({"x-ratelimit-reset", QByteArray::number(standing.resetSeconds)});
    if (standing.accepted || !options.retryAfterHeader)
        return;
    const TimePoint reset{std::chrono::seconds(standing.resetSeconds)};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(reset - now);
    response.headers.push_back({"retry-after", QByteArray::number(qint64{wait.count()})});
}

} // namespace

MiroService::MiroService(const Clock& clock, MiroOptions options)
    : m_clock(clock)
    , m_tokens(options.seed)
    , m_credits(options.window)
{
    m_world.options = std::move(options);
    m_world.addUser(m_world.options.userName, u"owner@example.com"_s);
    m_person = toNumber(m_world.addUser(u"Pavel Orlov"_s, u"pavel@example.com"_s).id);
}

HttpResponse MiroService::handle(const HttpRequest& request)
{
    HttpResponse response = answer(request);
    ++m_counters.requests;
    ++m_counters.byStatus[response.status];
    m_counters.refused += response.status >= 400 ? 1 : 0;
    return response;
}

HttpResponse MiroService::refusedVerb()
{
    return toResponse({405, u"methodNotSupported"_s, u"This method is not supported here"_s, {}});
}

HttpResponse MiroService::answer(const HttpRequest& request)
{
    OAuthDesk desk(m_world, m_tokens, m_clock.now());
    if (const QString operation = OAuthDesk::operationOf(request); !operation.isEmpty()) {
        ++m_counters.byCall[operation];
        return desk.answer(operation, request);
    }
    const RouteMatch match = findRoute(request.verb, request.url);
    if (!match.route)
        return toResponse(refusalOfUnknown(match, request));
    ++m_counters.byCall[match.route->operation];
    return answerApi(*match.route, request, match.arguments);
}

HttpResponse MiroService::answerApi(const Route& route, const HttpRequest& request, const QStringList& arguments)
{
    const TimePoint now = m_clock.now();
    const Grant* grant = m_tokens.find(bearerToken(request), now);
    if (!grant)
        return toResponse(refusalOfToken());
    auto body = bodyOf(route, request);
    const int price = priceOf(route, body.value_or(Json()));
    const CreditLedger::Standing standing = m_credits.charge(grant->user, price, now, m_world.options.realLimits);
    m_counters.credits += standing.accepted ? price : 0;

    const auto handled = [&]() -> Outcome<HttpResponse> {
        if (!standing.accepted)
            return tl::unexpected(tooMany());
        if (const auto scope = checkScope(route.right, *grant); !scope)
            return tl::unexpected(scope.error());
        Call call{m_world, now, grant->user, arguments, QUrlQuery(request.url)};
        call.kind = route.kind;
        if (route.namesBoard()) {
            const auto board = boardFor(m_world, arguments.first(), grant->user, route.right);
            if (!board)
                return tl::unexpected(board.error());
            call.board = *board;
        }
        if (const auto query = checkQuery(route, call.query); !query)
            return tl::unexpected(query.error());
        if (!body)
            return tl::unexpected(body.error());
        call.body = std::move(*body);
        return route.handler(call);
    }();
    HttpResponse response = handled ? *handled : toResponse(handled.error());
    addStanding(response, standing, now, m_world.options);
    return response;
}

Json MiroService::state() const
{
    return {{"world", worldToJson(m_world)}, {"tokens", m_tokens.toJson()}, {"credits", m_credits.toJson()},
        {"person", m_person}};
}

Result<> MiroService::restore(const Json& state)
{
    JsonReader reader(state, u"miro"_s);
    const Json world = reader.object("world");
    const Json tokens = reader.object("tokens");
    const Json credits = reader.object("credits");
    const auto person = reader.finish(reader.number("person"));
    if (!person)
        return tl::unexpected(person.error());
    auto newWorld = worldFromJson(world, m_world.options);
    if (!newWorld)
        return tl::unexpected(newWorld.error());
    auto newTokens = TokenStore::fromJson(tokens);
    if (!newTokens)
        return tl::unexpected(newTokens.error());
    auto newCredits = CreditLedger::fromJson(credits, m_world.options.window);
    if (!newCredits)
        return tl::unexpected(newCredits.error());
    m_world = std::move(*newWorld);
    m_tokens = std::move(*newTokens);
    m_credits = std::move(*newCredits);
    m_person = *person;
    return {};
}

Secret MiroService::issueToken()
{
    return issueToken(allScopes());
}

Secret MiroService::issueToken(const QStringList& scopes)
{
    return m_tokens.issueLasting(m_world.firstUser(), scopes);
}

TokenPair MiroService::issueExpiringPair()
{
    return m_tokens.issueExpiring(m_world.firstUser(), allScopes(), m_clock.now());
}

void MiroService::revokeToken(const Secret& token)
{
    m_tokens.revoke(token.reveal());
}

void MiroService::expireToken(const Secret& token)
{
    m_tokens.expire(token.reveal(), m_clock.now());
}

BoardId MiroService::addBoard(const QString& name)
{
    Board& board = m_world.addBoard(m_world.firstUser(), m_clock.now());
    board.name = name;
    return {board.id};
}

MiroUser MiroService::addUser(const QString& name, const QString& email)
{
    return m_world.addUser(name, email);
}

void MiroService::setMember(const BoardId& board, const QString& userId, const QString& role)
{
    if (Board* found = m_world.board(board.value))
        setRole(*found, toNumber(userId), role);
}

std::vector<BoardId> MiroService::boards() const
{
    std::vector<BoardId> ids;
    for (const Board& board : m_world.boards)
        ids.push_back({board.id});
    return ids;
}

quint64 MiroService::revision(const BoardId& board) const
{
    const Board* found = m_world.board(board.value);
    return found ? found->revision : 0;
}

} // namespace bridge::sandbox

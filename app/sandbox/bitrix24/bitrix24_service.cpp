// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/bitrix24_service.h"

#include "app/sandbox/bitrix24/event_delivery.h"
#include "app/sandbox/bitrix24/group_rules.h"
#include "app/sandbox/bitrix24/html.h"
#include "app/sandbox/bitrix24/oauth_server.h"
#include "app/sandbox/bitrix24/people.h"
#include "app/sandbox/bitrix24/portal_views.h"
#include "app/sandbox/bitrix24/rest_server.h"
#include "app/sandbox/bitrix24/rest_v3.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace bitrix24;

struct Bitrix24Service::Parts {
    Portal portal;
    RestServer rest;
    Counters counters{};
    std::function<void(const QUrl&, const QByteArray&)> hook{};

    Parts(const Clock& clock, Bitrix24Options options)
        : portal(clock, std::move(options))
        , rest(portal, [this](const QString& method, bool inBatch, bool refused) { count(method, inBatch, refused); })
    {
    }

    /// Outer calls count as refused by their status, commands of a batch here.
    void count(const QString& method, bool inBatch, bool refused)
    {
        ++counters.byMethod[method];
        counters.refused += inBatch && refused ? 1 : 0;
    }

    HttpResponse answer(const HttpRequest& request);
    HttpResponse answerOfPortal(const HttpRequest& request, Door door);
    [[nodiscard]] std::optional<HttpResponse> refusedAddress(const HttpRequest& request) const;
    void finish(const Caller& caller);
};

namespace {

bool isOneOf(const std::vector<QString>& addresses, const QString& address)
{
    return std::ranges::find(addresses, address) != addresses.end();
}

} // namespace

/// A moved portal's old address, and plain http where the portal is not reached so itself.
std::optional<HttpResponse> Bitrix24Service::Parts::refusedAddress(const HttpRequest& request) const
{
    if (isOneOf(portal.data.oldAddresses, addressOf(request.url))) {
        const QString target = portal.data.portalUrl + request.url.path(QUrl::FullyEncoded)
            + (request.url.hasQuery() ? u'?' + request.url.query(QUrl::FullyEncoded) : QString());
        return HttpResponse{302, {{"location", target.toLatin1()}}, {}};
    }
    if (request.url.scheme() == "http"_L1 && !portal.data.portalUrl.startsWith("http:"_L1))
        return errorResponse({400, u"INVALID_REQUEST"_s, u"Https required."_s});
    return std::nullopt;
}

HttpResponse Bitrix24Service::Parts::answer(const HttpRequest& request)
{
    Incoming incoming = takenApart(request);
    const QString oauthAddress = addressOf(portal.options.oauthUrl);
    const bool toOauth = addressOf(request.url) == oauthAddress;
    if (incoming.door == Door::Token && toOauth)
        return tokenAnswer(portal, formParams(request), request.verb);
    if (incoming.door == Door::None || incoming.door == Door::Token
        || (toOauth && oauthAddress != portal.portalAddress()))
        return htmlPage(404, u"Page not found"_s, {});
    if (const auto refused = refusedAddress(request))
        return *refused;
    if (incoming.door == Door::Authorize)
        return authorizePage(portal, formParams(request));
    Caller caller;
    HttpResponse response;
    if (incoming.door == Door::Rest)
        response = rest.answer(incoming, caller);
    else
        response = rest.admits() ? answerV3(portal, incoming, caller) : errorResponse(tooManyRequests());
    finish(caller);
    return response;
}

void Bitrix24Service::Parts::finish(const Caller& caller)
{
    deliverEvents(portal, {caller.application, caller.connector}, hook);
}

Bitrix24Service::Bitrix24Service(const Clock& clock, Bitrix24Options options)
    : m_parts(std::make_unique<Parts>(clock, std::move(options)))
{
}

Bitrix24Service::~Bitrix24Service() = default;
Bitrix24Service::Bitrix24Service(Bitrix24Service&&) noexcept = default;

HttpResponse Bitrix24Service::handle(const HttpRequest& request)
{
    HttpResponse response = m_parts->answer(request);
    Counters& counters = m_parts->counters;
    ++counters.requests;
    ++counters.byStatus[response.status];
    counters.refused += response.status >= 400 ? 1 : 0;
    return response;
}

Json Bitrix24Service::state() const
{
    return {{"portal", m_parts->portal.data}, {"limits", m_parts->rest.state()}};
}

Result<> Bitrix24Service::restore(const Json& state)
{
    // The JSON library reports by exception; nothing is taken before everything is read.
    try {
        auto taken = state.at("portal").get<PortalData>();
        m_parts->rest.restore(state.at("limits"));
        m_parts->portal.takeData(std::move(taken));
    } catch (const Json::exception&) {
        return fail(ErrorKind::Configuration, u"not a state of the simulated Bitrix24"_s);
    }
    return {};
}

UserId Bitrix24Service::addUser(
    const QString& name, const QString& lastName, const QString& email, const QString& position, bool admin)
{
    Portal& portal = m_parts->portal;
    const qint64 id = portal.nextId(u"user"_s);
    portal.data.users.push_back({id, name, lastName, email, position, admin, true});
    portal.touch();
    return {id};
}

GroupId Bitrix24Service::addGroup(const QString& name, UserId owner, const std::vector<UserId>& members)
{
    Portal& portal = m_parts->portal;
    const qint64 id = createGroup(portal, name, owner.value);
    Group& group = *portal.group(id);
    group.project = true;
    for (const UserId member : members)
        group.members.emplace(member.value, u"K"_s);
    m_parts->finish({});
    return {id};
}

StageId Bitrix24Service::addStage(GroupId group, const QString& title)
{
    Group* found = m_parts->portal.group(group.value);
    return {found ? insertStage(m_parts->portal, *found, title, u"FFA900"_s, 0) : 0};
}

Secret Bitrix24Service::addWebhook(UserId user, const QStringList& scopes)
{
    Portal& portal = m_parts->portal;
    const QString code = portal.freshToken(u"webhook"_s, 16);
    portal.data.webhooks.push_back({user.value, code, {scopes.begin(), scopes.end()}});
    return Secret(u"%1%2/%3/"_s.arg(portal.endpoint(), user.toString(), code));
}

Json Bitrix24Service::issueTokens(UserId user)
{
    return newTokens(m_parts->portal, user.value);
}

void Bitrix24Service::expireToken(const QString& accessToken)
{
    for (TokenChain& chain : m_parts->portal.data.tokens) {
        if (chain.access == accessToken)
            chain.accessExpires = m_parts->portal.now();
    }
}

void Bitrix24Service::revokeToken(const QString& accessToken)
{
    std::erase_if(m_parts->portal.data.tokens, [&](const TokenChain& chain) { return chain.access == accessToken; });
}

void Bitrix24Service::moveTo(const QUrl& newPortal)
{
    PortalData& data = m_parts->portal.data;
    data.oldAddresses.push_back(m_parts->portal.portalAddress());
    data.portalUrl = newPortal.toString(QUrl::StripTrailingSlash);
    std::erase(data.oldAddresses, m_parts->portal.portalAddress());
    m_parts->portal.touch();
}

void Bitrix24Service::setEventHook(std::function<void(const QUrl&, const QByteArray&)> hook)
{
    m_parts->hook = std::move(hook);
}

TaskId Bitrix24Service::addTask(
    UserId by, const QString& title, const QString& description, GroupId group, StageId stage)
{
    const qint64 id = personAddsTask(m_parts->portal, by.value, {title, description, group.value, stage.value});
    m_parts->finish({});
    return {id};
}

void Bitrix24Service::editTask(UserId by, TaskId task, const TaskEdit& edit)
{
    personEditsTask(m_parts->portal, by.value, task.value, edit);
    m_parts->finish({});
}

void Bitrix24Service::deleteTask(UserId by, TaskId task)
{
    personDeletesTask(m_parts->portal, by.value, task.value);
    m_parts->finish({});
}

CommentId Bitrix24Service::addComment(UserId by, TaskId task, const QString& text)
{
    const qint64 id = personComments(m_parts->portal, by.value, task.value, text);
    m_parts->finish({});
    return {id};
}

void Bitrix24Service::moveToStage(UserId by, TaskId task, StageId stage)
{
    editTask(by, task, TaskEdit{.stage = stage});
}

Json Bitrix24Service::portalView() const
{
    return viewOf(m_parts->portal);
}

Json Bitrix24Service::taskView(TaskId task) const
{
    const TaskRecord* found = m_parts->portal.task(task.value);
    return found ? viewOf(m_parts->portal, *found) : Json();
}

quint64 Bitrix24Service::revision() const
{
    return m_parts->portal.data.revision;
}

const Bitrix24Service::Counters& Bitrix24Service::counters() const
{
    return m_parts->counters;
}

} // namespace bridge::sandbox

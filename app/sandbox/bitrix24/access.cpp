// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/access.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

tl::expected<Caller, RestError> byWebhook(Portal& portal, const Incoming& incoming)
{
    const auto known
        = [&](const Webhook& hook) { return hook.user == incoming.hookUser && hook.code == incoming.hookCode; };
    const auto hook = std::ranges::find_if(portal.data.webhooks, known);
    if (hook == portal.data.webhooks.end())
        return refuse(portal.options.refusalStatus, u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s);
    return Caller{hook->user, false, hook->scopes, u"webhook/"_s + hook->code, incoming.connector};
}

tl::expected<Caller, RestError> byToken(Portal& portal, const Incoming& incoming)
{
    if (incoming.token.isEmpty())
        return refuse(401, u"NO_AUTH_FOUND"_s, u"Wrong authorization data"_s);
    const auto chain = std::ranges::find(portal.data.tokens, incoming.token, &TokenChain::access);
    if (chain == portal.data.tokens.end())
        return refuse(401, u"invalid_token"_s, u"Unable to get application by token"_s);
    if (portal.now() >= chain->accessExpires)
        return refuse(401, u"expired_token"_s, u"The access token provided has expired."_s);
    const QStringList& scopes = portal.options.appScopes;
    return Caller{chain->user, true, {scopes.begin(), scopes.end()}, u"application"_s, incoming.connector};
}

} // namespace

tl::expected<Caller, RestError> callerOf(Portal& portal, const Incoming& incoming)
{
    auto caller = incoming.hookCode.isEmpty() ? byToken(portal, incoming) : byWebhook(portal, incoming);
    if (!caller)
        return caller;
    const User* user = portal.user(caller->user);
    if (!user || !user->active)
        return refuse(401, u"authorization_error"_s, u"Unable to authorize user"_s);
    // The plan is asked for whatever is called (§13.2).
    if (!incoming.connector.isEmpty() && !portal.options.authConnector)
        return refuse(403, u"WRONG_LICENSE"_s, u"Your license does not include auth_connector"_s);
    return caller;
}

tl::expected<void, RestError> mayCall(const Portal& portal, const Caller& caller, const Method& method)
{
    if (method.applicationOnly && !caller.application)
        return refuse(403, u"WRONG_AUTH_TYPE"_s, u"Current authorization type is denied for this method"_s);
    const bool granted = method.scopes.isEmpty()
        || std::ranges::any_of(method.scopes, [&](const QString& scope) { return caller.mayUse(scope); });
    if (!granted)
        return refuse(portal.options.refusalStatus, u"insufficient_scope"_s,
            u"The request requires higher privileges than provided by the access token"_s);
    return {};
}

} // namespace bridge::sandbox::bitrix24

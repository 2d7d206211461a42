// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"

#include <QUrl>

#include <algorithm>

// Binding of events (fact sheet §13.1). For applications only.
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

struct EventName {
    QLatin1StringView name;
    QLatin1StringView scope; ///< empty: none needed
};

constexpr EventName eventNames[]{
    {"ONTASKADD"_L1, "task"_L1},
    {"ONTASKUPDATE"_L1, "task"_L1},
    {"ONTASKDELETE"_L1, "task"_L1},
    {"ONTASKCOMMENTADD"_L1, "task"_L1},
    {"ONSONETGROUPADD"_L1, "sonet_group"_L1},
    {"ONSONETGROUPUPDATE"_L1, "sonet_group"_L1},
    {"ONSONETGROUPDELETE"_L1, "sonet_group"_L1},
    {"ONUSERADD"_L1, "user"_L1},
    {"ONAPPUNINSTALL"_L1, {}},
    {"ONOFFLINEEVENT"_L1, {}},
};

bool isBindable(const Caller& caller, const QString& event)
{
    return std::ranges::any_of(eventNames, [&](const EventName& known) {
        return known.name == event && (known.scope.isEmpty() || caller.mayUse(known.scope));
    });
}

/// What event.bind and event.unbind are about.
tl::expected<Binding, RestError> wantedBinding(const Call& call, const php::Value& params)
{
    Binding binding;
    binding.event = php::textOf(params, u"EVENT"_s).toUpper();
    binding.connector = call.caller.connector;
    binding.handler = php::textOf(params, u"HANDLER"_s);
    binding.authUser = php::intOf(params, u"AUTH_TYPE"_s);
    const QString type = php::textOf(params, u"EVENT_TYPE"_s).toLower();
    binding.offline = type == "offline"_L1;
    if (binding.event.isEmpty())
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'EVENT' is null or empty"_s);
    if (!type.isEmpty() && !binding.offline && type != "online"_L1)
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Value must be one of {online|offline}"_s);
    if (binding.offline && !call.byAdmin())
        return refuse(403, u"ACCESS_DENIED"_s, u"Offline events binding requires administrator access rights"_s);
    return binding;
}

/// http or https, and a dot in the host that is not its first character (§1.5).
bool isReachable(const QString& handler)
{
    const QUrl url(handler, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && url.host().indexOf(u'.') > 0;
}

bool isSame(const Binding& a, const Binding& b)
{
    return a.event == b.event && a.offline == b.offline && a.handler == b.handler && a.authUser == b.authUser
        && a.connector == b.connector;
}

tl::expected<void, RestError> checkOnline(const Call& call, const Binding& binding)
{
    if (binding.handler.isEmpty())
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'HANDLER' is null or empty"_s);
    if (!isReachable(binding.handler))
        return refuse(400, u"ERROR_WRONG_HANDLER_URL"_s, u"Wrong handler URL"_s);
    if (binding.authUser != 0 && binding.authUser != call.caller.user && !call.byAdmin())
        return refuse(403, u"ACCESS_DENIED"_s, u"Only administrators may bind events for other users"_s);
    return {};
}

Answer bind(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    auto binding = wantedBinding(call, params);
    if (!binding)
        return tl::unexpected(binding.error());
    const bool hint = binding->event == "ONOFFLINEEVENT"_L1;
    if (!isBindable(call.caller, binding->event) || (hint && binding->offline))
        return refuse(400, u"ERROR_EVENT_NOT_FOUND"_s, u"Event not found"_s);
    if (binding->offline) {
        binding->handler.clear();
        binding->authUser = 0;
    } else if (const auto checked = checkOnline(call, *binding); !checked) {
        return tl::unexpected(checked.error());
    }
    auto& bindings = call.portal.data.bindings;
    if (std::ranges::any_of(bindings, [&](const Binding& other) { return isSame(other, *binding); }))
        return refuse(400, u"ERROR_CORE"_s, u"Unable to set event handler: Handler already binded"_s);
    if (const php::Value* options = php::find(params, u"OPTIONS"_s))
        binding->minTimeout = std::max<qint64>(1, php::intOf(*options, u"minTimeout"_s));
    binding->id = call.portal.nextId(u"binding"_s);
    binding->boundBy = call.caller.user;
    bindings.push_back(*std::move(binding));
    return reply(true);
}

Answer unbind(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const auto wanted = wantedBinding(call, params);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const bool anyUser = !php::has(params, u"AUTH_TYPE"_s);
    const auto removed = std::erase_if(call.portal.data.bindings, [&](Binding binding) {
        if (anyUser)
            binding.authUser = wanted->authUser;
        if (binding.offline)
            binding.handler = wanted->handler;
        return isSame(binding, *wanted);
    });
    return reply({{"count", removed}});
}

Answer get(const Call& call)
{
    Json bindings = Json::array();
    for (const Binding& binding : call.portal.data.bindings) {
        if (!call.byAdmin() && binding.boundBy != call.caller.user)
            continue;
        if (binding.offline)
            bindings.push_back({{"event", binding.event}, {"connector_id", binding.connector}, {"offline", 1}});
        else
            bindings.push_back({{"event", binding.event}, {"handler", binding.handler},
                {"auth_type", idText(binding.authUser)}, {"offline", 0}});
    }
    return reply(std::move(bindings));
}

Answer names(const Call& call)
{
    const QString scope = php::textOf(php::upperKeys(call.params), u"SCOPE"_s);
    Json list = Json::array();
    for (const EventName& event : eventNames) {
        if ((scope.isEmpty() || event.scope == scope) && isBindable(call.caller, event.name))
            list.push_back(QString(event.name));
    }
    return reply(std::move(list));
}

} // namespace

Methods bindingMethods()
{
    return {
        {u"event.bind"_s, {}, bind, true},
        {u"event.unbind"_s, {}, unbind, true},
        {u"event.get"_s, {}, get, true},
        {u"events"_s, {}, names, true},
    };
}

} // namespace bridge::sandbox::bitrix24

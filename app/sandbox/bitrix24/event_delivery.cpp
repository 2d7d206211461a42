// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/event_delivery.h"

#include "app/sandbox/bitrix24/event_queue.h"
#include "app/sandbox/bitrix24/oauth_server.h"

#include <algorithm>
#include <set>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

bool isOwnWrite(const Portal& portal, const Origin& origin, const Binding& binding)
{
    if (!origin.application || origin.connector != binding.connector)
        return false;
    return !origin.connector.isEmpty() || !portal.options.echoWithoutConnector;
}

/// "data[FIELDS_AFTER][ID]=12"; all scalars become text (§13.6).
void addForm(QByteArray& form, const QString& name, const Json& value)
{
    if (value.is_structured()) {
        for (const auto& item : value.items())
            addForm(form, u"%1[%2]"_s.arg(name, QString::fromStdString(item.key())), item.value());
        return;
    }
    const QString text = value.is_string() ? value.get<QString>() : QString::fromStdString(value.dump());
    if (!form.isEmpty())
        form += '&';
    form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(text);
}

Json authData(Portal& portal, qint64 user)
{
    Json auth = newTokens(portal, user);
    auth.erase("refresh_token");
    auth["domain"] = portal.portalAddress();
    auth["application_token"] = portal.applicationToken();
    return auth;
}

void post(Portal& portal, const Binding& binding, const Json& data, qint64 user, const EventHook& hook)
{
    if (!hook)
        return;
    QByteArray form;
    addForm(form, u"event"_s, binding.event);
    addForm(form, u"event_handler_id"_s, binding.id);
    addForm(form, u"data"_s, data);
    addForm(form, u"ts"_s, portal.now());
    addForm(form, u"auth"_s, authData(portal, binding.authUser != 0 ? binding.authUser : user));
    hook(QUrl(binding.handler), form);
}

/// ONOFFLINEEVENT only says that there is something to fetch (§13.5).
void announce(Portal& portal, const EventHook& hook)
{
    for (Binding& binding : portal.data.bindings) {
        const bool due = portal.now() >= binding.lastSent + binding.minTimeout;
        if (binding.event != "ONOFFLINEEVENT"_L1 || !due)
            continue;
        binding.lastSent = portal.now();
        post(portal, binding, Json::object(), binding.boundBy, hook);
    }
}

/// An update right after the add of the same group in one request is swallowed (§11).
std::vector<PortalEvent> withoutSwallowed(std::vector<PortalEvent> events)
{
    std::set<Json> added;
    std::erase_if(events, [&](const PortalEvent& event) {
        if (event.name == "ONSONETGROUPADD"_L1)
            added.insert(event.data);
        return event.name == "ONSONETGROUPUPDATE"_L1 && added.contains(event.data);
    });
    return events;
}

} // namespace

void deliverEvents(Portal& portal, const Origin& origin, const EventHook& hook)
{
    bool queued = false;
    for (const PortalEvent& event : withoutSwallowed(portal.takeEvents())) {
        for (const Binding& binding : portal.data.bindings) {
            if (binding.event != event.name)
                continue;
            if (!binding.offline) {
                post(portal, binding, event.data, event.user, hook);
            } else if (!isOwnWrite(portal, origin, binding)) {
                queueEvent(portal, event, binding.connector);
                queued = true;
            }
        }
    }
    if (queued)
        announce(portal, hook);
}

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/access.h"
#include "app/sandbox/bitrix24/methods.h"

// What a program asks about the portal and about itself (fact sheet §13.2, §14). None needs a scope.
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

Answer scope(const Call& call)
{
    const php::Value* full = php::findAnyCase(call.params, u"full"_s);
    if (full && php::isYes(*full))
        return reply({"task", "tasks", "tasks_extended", "sonet_group", "socialnetwork", "user", "user_basic",
            "user_brief", "im", "pull", "crm", "calendar", "telephony", "placement", "bizproc", "disk"});
    return reply(call.caller.scopes);
}

Answer methodInfo(const Call& call)
{
    const php::Value* name = php::findAnyCase(call.params, u"name"_s);
    const QString wanted = name ? php::toText(*name) : QString();
    if (wanted.isEmpty())
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'NAME' is null or empty"_s);
    const auto method = allMethods().find(wanted); // lower case only
    const bool exists = method != allMethods().end();
    return reply(
        {{"isExisting", exists}, {"isAvailable", exists && mayCall(call.portal, call.caller, *method).has_value()}});
}

Answer appInfo(const Call& call)
{
    if (!call.caller.application)
        return refuse(403, u"ACCESS_DENIED"_s, u"Access denied! Application context required"_s);
    const Bitrix24Options& options = call.portal.options;
    return reply({{"ID", 5}, {"CODE", options.clientId}, {"VERSION", 1}, {"STATUS", "L"}, {"INSTALLED", true},
        {"PAYMENT_EXPIRED", "N"}, {"DAYS", nullptr}, {"LANGUAGE_ID", "en"},
        {"LICENSE", options.enterprise ? "de_ent500" : "de_pro100"}});
}

Answer feature(const Call& call)
{
    const php::Value* code = php::findAnyCase(call.params, u"code"_s);
    const QString wanted = code ? php::toText(*code) : QString();
    if (wanted.isEmpty())
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'CODE' is null or empty"_s);
    const Bitrix24Options& options = call.portal.options;
    const bool on = (wanted == "rest_offline_extended"_L1 && options.offlineExtended)
        || (wanted == "rest_auth_connector"_L1 && options.authConnector);
    return reply({{"value", yesNo(on)}});
}

Answer serverTime(const Call& call)
{
    return reply(call.portal.dateText(call.portal.now()));
}

Answer setOptions(const Call& call)
{
    if (!call.byAdmin())
        return refuse(403, u"ACCESS_DENIED"_s, u"Administrator authorization required"_s);
    const php::Value* options = php::findAnyCase(call.params, u"options"_s);
    if (!options || !options->is_object())
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'options' is null or empty"_s);
    for (const auto& item : options->items())
        call.portal.data.appOptions[QString::fromStdString(item.key())] = php::toText(item.value());
    return reply(true);
}

Answer getOption(const Call& call)
{
    const auto& options = call.portal.data.appOptions;
    if (const php::Value* name = php::findAnyCase(call.params, u"option"_s)) {
        const auto value = options.find(php::toText(*name));
        return reply(value == options.end() ? QString() : value->second);
    }
    Json all = Json::object();
    for (const auto& [name, value] : options)
        all[name.toStdString()] = value;
    return reply(std::move(all));
}

} // namespace

Methods systemMethods()
{
    return {
        {u"scope"_s, {}, scope},
        {u"method.get"_s, {}, methodInfo},
        {u"app.info"_s, {}, appInfo},
        {u"feature.get"_s, {}, feature},
        {u"server.time"_s, {}, serverTime},
        {u"app.option.set"_s, {}, setOptions, true},
        {u"app.option.get"_s, {}, getOption, true},
    };
}

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/condition.h"
#include "app/sandbox/bitrix24/methods.h"

#include <algorithm>

// profile and user.* (fact sheet §12).
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

const QStringList& userScopes()
{
    static const QStringList scopes{u"user"_s, u"user_basic"_s, u"user_brief"_s};
    return scopes;
}

/// user_brief shows no addresses (§12).
bool seesMail(const Caller& caller)
{
    return caller.mayUse(u"user"_s) || caller.mayUse(u"user_basic"_s);
}

Json shownUser(const Caller& caller, const User& user)
{
    Json shown{{"ID", idText(user.id)}, {"ACTIVE", user.active}, {"NAME", user.name}, {"LAST_NAME", user.lastName},
        {"WORK_POSITION", user.position}, {"UF_DEPARTMENT", {1}}, {"USER_TYPE", "employee"}, {"IS_ONLINE", "N"},
        {"PERSONAL_PHOTO", nullptr}, {"TIMESTAMP_X", Json::object()}};
    if (seesMail(caller))
        shown["EMAIL"] = user.email;
    return shown;
}

Json narrowed(Json shown, const QStringList& select)
{
    Json result{{"ID", shown["ID"]}};
    for (const QString& name : select) {
        if (shown.contains(name.toStdString()))
            result[name.toStdString()] = shown[name.toStdString()];
    }
    return result;
}

bool conditionFits(const User& user, const FilterKey& key, const php::Value& value)
{
    if (key.field == "ID"_L1)
        return numberFits(key.op, user.id, php::toInts(value));
    if (key.field == "ACTIVE"_L1)
        return (php::isYes(value) == user.active) != key.op.startsWith(u'!');
    const QMap<QString, QString> texts{{u"NAME"_s, user.name}, {u"LAST_NAME"_s, user.lastName},
        {u"EMAIL"_s, user.email}, {u"WORK_POSITION"_s, user.position}, {u"USER_TYPE"_s, u"employee"_s}};
    const auto text = texts.find(key.field);
    return text == texts.end() || textFits(key.op, *text, php::toTexts(value));
}

bool userFits(const User& user, const php::Value& filter)
{
    if (!filter.is_object())
        return true;
    for (const auto& item : filter.items()) {
        const bool emptyList = php::isArray(item.value()) && item.value().empty();
        const FilterKey key = filterKey(QString::fromStdString(item.key()).toUpper());
        if (!emptyList && !conditionFits(user, key, item.value()))
            return false;
    }
    return true;
}

void sortUsers(std::vector<const User*>& rows, const php::Value& params)
{
    const QString by = php::textOf(params, u"SORT"_s).toUpper();
    if (by == "NAME"_L1)
        std::ranges::stable_sort(rows, {}, [](const User* user) { return user->name; });
    else if (by == "LAST_NAME"_L1)
        std::ranges::stable_sort(rows, {}, [](const User* user) { return user->lastName; });
    if (php::textOf(params, u"ORDER"_s).toUpper() == "DESC"_L1)
        std::ranges::reverse(rows);
}

Answer get(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const php::Value* filter = php::find(params, u"FILTER"_s);
    const php::Value* select = php::find(params, u"SELECT"_s);
    std::vector<const User*> rows;
    for (const User& user : call.portal.data.users) {
        // Conditions may also stand beside FILTER.
        if (userFits(user, params) && (!filter || userFits(user, *filter)))
            rows.push_back(&user);
    }
    sortUsers(rows, params);
    return pagedReply(rows, pageOf(call.params), [&](const User* user) {
        Json shown = shownUser(call.caller, *user);
        return select ? narrowed(std::move(shown), php::toTexts(*select)) : shown;
    });
}

Answer current(const Call& call)
{
    return reply(shownUser(call.caller, *call.portal.user(call.caller.user)));
}

Answer profile(const Call& call)
{
    const User& user = *call.portal.user(call.caller.user);
    return reply({{"ID", idText(user.id)}, {"ADMIN", user.admin}, {"NAME", user.name}, {"LAST_NAME", user.lastName},
        {"PERSONAL_GENDER", ""}, {"TIME_ZONE", ""}});
}

} // namespace

Methods userMethods()
{
    return {
        {u"profile"_s, {}, profile},
        {u"user.current"_s, userScopes(), current},
        {u"user.get"_s, userScopes(), get},
        {u"user.admin"_s, userScopes(), [](const Call& call) { return reply(call.byAdmin()); }},
    };
}

} // namespace bridge::sandbox::bitrix24

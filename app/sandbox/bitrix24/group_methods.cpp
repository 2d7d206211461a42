// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/group_rules.h"
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_text.h"
#include "app/sandbox/bitrix24/task_view.h"

#include <algorithm>

// sonet_group.* and socialnetwork.api.workgroup.* (fact sheet §11).
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

using GroupRows = std::vector<const Group*>;

Json shownGroup(const Portal& portal, const Group& group)
{
    return {{"ID", idText(group.id)}, {"NAME", group.name},
        {"DESCRIPTION", group.description.isEmpty() ? Json() : Json(group.description)},
        {"DATE_CREATE", portal.dateText(group.created)}, {"DATE_UPDATE", portal.dateText(group.updated)},
        {"ACTIVE", "Y"}, {"VISIBLE", yesNo(group.visible)}, {"OPENED", yesNo(group.opened)},
        {"CLOSED", yesNo(group.closed)}, {"OWNER_ID", idText(group.owner)},
        {"NUMBER_OF_MEMBERS", std::to_string(group.members.size())}, {"PROJECT", yesNo(group.project)},
        {"IS_EXTRANET", "N"}};
}

GroupRows visibleGroups(const Call& call, const php::Value* filter, bool asAdmin)
{
    GroupRows rows;
    for (const Group& group : call.portal.data.groups) {
        if (maySee(call.portal, group, call.caller.user, asAdmin) && (!filter || groupFits(group, *filter)))
            rows.push_back(&group);
    }
    return rows;
}

/// Only by ID and NAME; anything else keeps the order of ids.
void sortGroups(GroupRows& rows, const php::Value* order)
{
    const php::Value keys = order ? php::upperKeys(*order) : php::Value::object();
    const auto descending = [&](const QString& key) { return php::textOf(keys, key).toUpper() == "DESC"_L1; };
    if (php::has(keys, u"NAME"_s))
        std::ranges::stable_sort(rows, {}, [](const Group* group) { return group->name.toLower(); });
    if (descending(u"NAME"_s) || descending(u"ID"_s))
        std::ranges::reverse(rows);
}

Answer get(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    GroupRows rows = visibleGroups(call, php::find(params, u"FILTER"_s), php::textOf(params, u"IS_ADMIN"_s) == "Y"_L1);
    sortGroups(rows, php::find(params, u"ORDER"_s));
    return pagedReply(rows, pageOf(call.params), [&](const Group* group) { return shownGroup(call.portal, *group); });
}

void takeFields(Group& group, const php::Value& fields, int utcOffset)
{
    const auto day = [&](const QString& name, qint64& target) {
        if (php::has(fields, name))
            target = parsedDate(php::textOf(fields, name), utcOffset).value_or(0);
    };
    const auto flag = [&](const QString& name, bool& target) {
        if (php::has(fields, name))
            target = php::isYes(*php::find(fields, name));
    };
    if (php::has(fields, u"NAME"_s))
        group.name = php::textOf(fields, u"NAME"_s).trimmed();
    if (php::has(fields, u"DESCRIPTION"_s))
        group.description = php::textOf(fields, u"DESCRIPTION"_s);
    flag(u"VISIBLE"_s, group.visible);
    flag(u"OPENED"_s, group.opened);
    flag(u"CLOSED"_s, group.closed);
    flag(u"PROJECT"_s, group.project);
    day(u"PROJECT_DATE_START"_s, group.projectStart);
    day(u"PROJECT_DATE_FINISH"_s, group.projectFinish);
}

Answer create(const Call& call)
{
    const php::Value fields = php::upperKeys(call.params);
    if (php::textOf(fields, u"NAME"_s).trimmed().isEmpty())
        return groupRefusal(u"Group name is not specified"_s);
    const qint64 wanted = php::intOf(fields, u"OWNER_ID"_s);
    const bool other = wanted != 0 && call.byAdmin() && call.portal.user(wanted);
    const qint64 id
        = createGroup(call.portal, php::textOf(fields, u"NAME"_s).trimmed(), other ? wanted : call.caller.user);
    takeFields(*call.portal.group(id), fields, call.portal.options.utcOffsetSeconds);
    return reply(id);
}

/// The group of GROUP_ID if the caller may manage it.
tl::expected<Group*, RestError> managedGroup(const Call& call, const php::Value& params)
{
    const qint64 id = php::intOf(params, u"GROUP_ID"_s);
    if (id <= 0)
        return groupRefusal(u"Wrong group ID"_s);
    Group* group = call.portal.group(id);
    if (!group)
        return groupRefusal(u"Socialnetwork group not found"_s);
    if (!mayManage(call.portal, *group, call.caller.user))
        return groupRefusal(u"User has no permissions to update group"_s);
    return group;
}

Answer update(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const auto group = managedGroup(call, params);
    if (!group)
        return tl::unexpected(group.error());
    if (php::has(params, u"NAME"_s) && php::textOf(params, u"NAME"_s).trimmed().isEmpty())
        return groupRefusal(u"Group name is not specified"_s);
    takeFields(**group, params, call.portal.options.utcOffsetSeconds);
    markGroupChanged(call.portal, **group, call.caller.user);
    return reply((*group)->id);
}

Answer remove(const Call& call)
{
    const auto group = managedGroup(call, php::upperKeys(call.params));
    if (!group)
        return tl::unexpected(group.error());
    removeGroup(call.portal, (*group)->id, call.caller.user);
    return reply(true);
}

Answer setOwner(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const auto group = managedGroup(call, params);
    if (!group)
        return tl::unexpected(group.error());
    const qint64 user = php::intOf(params, u"USER_ID"_s);
    if (!call.portal.user(user))
        return groupRefusal(u"Wrong user ID"_s);
    (*group)->members[(*group)->owner] = u"K"_s;
    (*group)->members[user] = u"A"_s;
    (*group)->owner = user;
    markGroupChanged(call.portal, **group, call.caller.user);
    return reply(true);
}

Json listedGroup(const Portal& portal, const Group& group, const QStringList& select)
{
    Json all = shownGroup(portal, group);
    all["TYPE"] = group.project ? "project" : "group";
    Json shown{{"id", all["ID"]}};
    for (const QString& name : select) {
        if (all.contains(name.toStdString()))
            shown[camelCase(name).toStdString()] = all[name.toStdString()];
    }
    return shown;
}

Answer list(const Call& call)
{
    const php::Value* params = php::find(call.params, u"params"_s);
    const php::Value* select = php::find(call.params, u"select"_s);
    GroupRows rows = visibleGroups(
        call, php::find(call.params, u"filter"_s), params && php::textOf(*params, u"IS_ADMIN"_s) == "Y"_L1);
    sortGroups(rows, php::find(call.params, u"order"_s));
    const QStringList names = select ? php::toTexts(*select) : QStringList();
    Reply page = pagedReply(
        rows, pageOf(call.params), [&](const Group* group) { return listedGroup(call.portal, *group, names); });
    page.result = {{"workgroups", std::move(page.result)}};
    return page;
}

Json memberList(Portal& portal, const Group& group)
{
    Json members = Json::array();
    for (const auto& [id, role] : group.members) {
        if (const User* user = portal.user(id))
            members.push_back(
                {{"ID", idText(id)}, {"ROLE", role}, {"NAME", user->name}, {"LAST_NAME", user->lastName}});
    }
    return members;
}

Answer getOne(const Call& call)
{
    const php::Value* params = php::find(call.params, u"params"_s);
    const Group* group = params ? call.portal.group(php::intOf(*params, u"groupId"_s)) : nullptr;
    if (!group || !maySee(call.portal, *group, call.caller.user, true))
        return refuse(400, u"SONET_CONTROLLER_WORKGROUP_NOT_FOUND"_s, u"Workgroup not found"_s);
    const php::Value* select = php::find(*params, u"select"_s);
    const QStringList names = select ? php::toTexts(*select) : QStringList();
    Json shown = shownGroup(call.portal, *group);
    if (names.contains("LIST_OF_MEMBERS"_L1))
        shown["LIST_OF_MEMBERS"] = memberList(call.portal, *group);
    if (names.contains("FEATURES"_L1))
        shown["FEATURES"] = Json::array({{{"featureName", "tasks"}, {"name", "tasks"}}});
    if (names.contains("USER_DATA"_L1)) {
        const auto member = group->members.find(call.caller.user);
        shown["USER_DATA"] = {{"ROLE", member == group->members.end() ? Json(false) : Json(member->second)}};
    }
    return reply(std::move(shown));
}

} // namespace

Methods groupMethods()
{
    const QStringList old{u"sonet_group"_s};
    const QStringList current{u"socialnetwork"_s};
    return {
        {u"sonet_group.get"_s, old, get},
        {u"sonet_group.create"_s, old, create, false, 0.2},
        {u"sonet_group.update"_s, old, update},
        {u"sonet_group.delete"_s, old, remove},
        {u"sonet_group.setowner"_s, old, setOwner},
        {u"socialnetwork.api.workgroup.list"_s, current, list},
        {u"socialnetwork.api.workgroup.get"_s, current, getOne},
    };
}

} // namespace bridge::sandbox::bitrix24

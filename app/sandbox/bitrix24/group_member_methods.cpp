// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/group_rules.h"
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_rights.h"

// Members of workgroups (fact sheet §11). Their changes fire no event.
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

using GroupOrRefusal = tl::expected<Group*, RestError>;

GroupOrRefusal seenGroup(const Call& call, const php::Value& params, const QString& name)
{
    const qint64 id = php::intOf(params, name);
    if (id <= 0)
        return groupRefusal(u"Wrong group ID"_s);
    Group* group = call.portal.group(id);
    if (!group || !maySee(call.portal, *group, call.caller.user, true))
        return groupRefusal(u"Socialnetwork group not found"_s);
    return group;
}

GroupOrRefusal moderatedGroup(const Call& call, const php::Value& params)
{
    GroupOrRefusal group = seenGroup(call, params, u"GROUP_ID"_s);
    if (group && !moderates(**group, call.caller.user) && !call.byAdmin())
        return groupRefusal(u"User has no permissions to manage members"_s);
    return group;
}

Answer get(const Call& call)
{
    const GroupOrRefusal group = seenGroup(call, php::upperKeys(call.params), u"ID"_s);
    if (!group)
        return tl::unexpected(group.error());
    Json members = Json::array();
    for (const auto& [user, role] : (*group)->members)
        members.push_back({{"USER_ID", idText(user)}, {"ROLE", role}});
    return reply(std::move(members));
}

/// Without an invitation: for portal admins only.
Answer add(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const GroupOrRefusal group = seenGroup(call, params, u"GROUP_ID"_s);
    if (!group)
        return tl::unexpected(group.error());
    if (!call.byAdmin())
        return groupRefusal(u"User has no permissions to add users"_s);
    const php::Value* users = php::find(params, u"USER_ID"_s);
    Json added = Json::array();
    for (const qint64 user : users ? php::toInts(*users) : std::vector<qint64>{}) {
        if (call.portal.user(user) && (*group)->members.emplace(user, u"K"_s).second)
            added.push_back(idText(user));
    }
    call.portal.touch();
    return reply(std::move(added));
}

Answer update(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const GroupOrRefusal group = moderatedGroup(call, params);
    if (!group)
        return tl::unexpected(group.error());
    const auto member = (*group)->members.find(php::intOf(params, u"USER_ID"_s));
    const QString role = php::textOf(params, u"ROLE"_s);
    if (member == (*group)->members.end())
        return groupRefusal(u"Wrong user ID"_s);
    if (role != "E"_L1 && role != "K"_L1)
        return groupRefusal(u"Incorrect role code"_s);
    if (member->second == "A"_L1)
        return groupRefusal(u"Cannot change the owner's role"_s);
    member->second = role;
    call.portal.touch();
    return reply(true);
}

Answer remove(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const GroupOrRefusal group = moderatedGroup(call, params);
    if (!group)
        return tl::unexpected(group.error());
    const qint64 user = php::intOf(params, u"USER_ID"_s);
    if (user == (*group)->owner)
        return groupRefusal(u"Cannot exclude the owner"_s);
    if ((*group)->members.erase(user) == 0)
        return groupRefusal(u"Wrong user ID"_s);
    call.portal.touch();
    return reply(true);
}

Answer ownGroups(const Call& call)
{
    Json groups = Json::array();
    for (const Group& group : call.portal.data.groups) {
        const auto member = group.members.find(call.caller.user);
        if (member != group.members.end())
            groups.push_back({{"GROUP_ID", idText(group.id)}, {"GROUP_NAME", group.name}, {"ROLE", member->second},
                {"GROUP_IMAGE", ""}});
    }
    return reply(std::move(groups));
}

Answer featureAccess(const Call& call)
{
    const php::Value params = php::upperKeys(call.params);
    const GroupOrRefusal group = seenGroup(call, params, u"GROUP_ID"_s);
    if (!group)
        return tl::unexpected(group.error());
    static const QStringList operations{
        u"view"_s, u"view_all"_s, u"sort"_s, u"create_tasks"_s, u"edit_tasks"_s, u"delete_tasks"_s};
    const QString operation = php::textOf(params, u"OPERATION"_s);
    if (php::textOf(params, u"FEATURE"_s) != "tasks"_L1)
        return groupRefusal(u"Wrong feature"_s);
    if (!operations.contains(operation))
        return groupRefusal(u"Wrong operation"_s);
    return reply(mayInGroup(call.portal, (*group)->id, call.caller.user, operation));
}

} // namespace

Methods groupMemberMethods()
{
    const QStringList scope{u"sonet_group"_s};
    return {
        {u"sonet_group.user.get"_s, scope, get},
        {u"sonet_group.user.add"_s, scope, add},
        {u"sonet_group.user.update"_s, scope, update},
        {u"sonet_group.user.delete"_s, scope, remove},
        {u"sonet_group.user.groups"_s, scope, ownGroups},
        {u"sonet_group.feature.access"_s, scope, featureAccess},
    };
}

} // namespace bridge::sandbox::bitrix24

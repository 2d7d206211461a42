// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/portal_views.h"

#include "app/sandbox/bitrix24/php.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

QString fullName(Portal& portal, qint64 id)
{
    const User* user = portal.user(id);
    return user ? u"%1 %2"_s.arg(user->name, user->lastName).trimmed() : QString();
}

Json commentsOf(Portal& portal, const TaskRecord& task)
{
    Json comments = Json::array();
    for (const Message& message : task.messages)
        comments.push_back(
            {{"id", message.id}, {"authorId", message.author}, {"author", fullName(portal, message.author)},
                {"date", portal.dateText(message.date)}, {"text", message.text}, {"system", message.author == 0}});
    return comments;
}

Json viewOfGroup(const Group& group)
{
    Json members = Json::array();
    for (const auto& [user, role] : group.members)
        members.push_back(user);
    Json stages = Json::array();
    for (const Stage& stage : group.stages)
        stages.push_back({{"id", stage.id}, {"title", stage.title}, {"sort", stage.sort}, {"color", stage.color},
            {"systemType", stage.systemType}});
    return {{"id", group.id}, {"name", group.name}, {"ownerId", group.owner}, {"members", std::move(members)},
        {"stages", std::move(stages)}};
}

} // namespace

Json viewOf(Portal& portal, const TaskRecord& task)
{
    return {{"id", task.id}, {"title", task.title}, {"description", php::entitiesDecoded(task.description)},
        {"status", task.status}, {"priority", task.priority}, {"groupId", task.group}, {"stageId", task.stage},
        {"parentId", task.parent}, {"responsibleId", task.responsible}, {"createdBy", task.creator},
        {"changedBy", task.changedBy}, {"createdDate", portal.dateText(task.created)},
        {"changedDate", portal.dateText(task.changed)}, {"deadline", portal.dateOrNull(task.deadline)},
        {"tags", task.tags}, {"xmlId", task.xmlId}, {"comments", commentsOf(portal, task)}};
}

Json viewOf(Portal& portal)
{
    Json users = Json::array();
    for (const User& user : portal.data.users)
        users.push_back(
            {{"id", user.id}, {"name", fullName(portal, user.id)}, {"position", user.position}, {"admin", user.admin}});
    Json groups = Json::array();
    for (const Group& group : portal.data.groups)
        groups.push_back(viewOfGroup(group));
    Json tasks = Json::array();
    for (const auto& [id, task] : portal.data.tasks)
        tasks.push_back(viewOf(portal, task));
    return {{"revision", portal.data.revision}, {"portal", portal.data.portalUrl}, {"users", std::move(users)},
        {"groups", std::move(groups)}, {"tasks", std::move(tasks)}};
}

} // namespace bridge::sandbox::bitrix24

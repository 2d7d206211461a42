// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/group_rules.h"
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_rights.h"

#include <algorithm>

// The columns of a project's board (fact sheet §9). Moving a task changes its stage and never its status.
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

auto denied()
{
    return refuse(400, u"ACCESS_DENIED"_s, u"Access denied"_s);
}

/// `isAdmin:true` skips the rights for a portal admin and does nothing for others.
bool skipsRights(const Call& call)
{
    const php::Value* asked = php::find(call.params, u"isAdmin"_s);
    return asked && php::isYes(*asked) && call.byAdmin();
}

Json shownStage(const Group& group, const Stage& stage)
{
    return {{"ID", idText(stage.id)}, {"TITLE", stage.title}, {"SORT", std::to_string(stage.sort)},
        {"COLOR", stage.color}, {"SYSTEM_TYPE", stage.systemType.isEmpty() ? Json() : Json(stage.systemType)},
        {"ENTITY_ID", idText(group.id)}, {"ENTITY_TYPE", "G"}, {"ADDITIONAL_FILTER", Json::object()},
        {"TO_UPDATE", Json::object()}, {"TO_UPDATE_ACCESS", nullptr}};
}

Answer get(const Call& call)
{
    if (!php::has(call.params, u"entityId"_s))
        return refuse(400, u"100"_s, u"Could not find value for parameter {entityId}"_s);
    const qint64 id = php::intOf(call.params, u"entityId"_s);
    Json stages = Json::object();
    if (id == 0) // the caller's own plan, which nobody of this portal has begun
        return reply(std::move(stages));
    const Group* group = call.portal.group(id);
    if (!group || (!mayInGroup(call.portal, id, call.caller.user, u"view"_s) && !skipsRights(call)))
        return denied();
    for (const Stage& stage : group->stages)
        stages[idText(stage.id)] = shownStage(*group, stage);
    return reply(std::move(stages));
}

Answer moveTask(const Call& call)
{
    const TaskRecord* task = call.portal.task(php::intOf(call.params, u"id"_s));
    if (!task || !mayView(call.portal, *task, call.caller.user))
        return refuse(400, u"TASK_NOT_FOUND"_s, u"Task not found"_s);
    const qint64 stage = php::intOf(call.params, u"stageId"_s);
    const Group* group = call.portal.groupOfStage(stage);
    if (!group)
        return refuse(400, u"NOT_FOUND"_s, u"Stage not found"_s);
    if (group->id != task->group)
        return refuse(400, u"DIFFERENT_STAGES"_s, u"The stage belongs to another project"_s);
    if (!mayInGroup(call.portal, group->id, call.caller.user, u"sort"_s) && !skipsRights(call))
        return refuse(400, u"ACCESS_DENIED_MOVE"_s, u"You cannot move tasks here"_s);
    TaskRecord after = *task;
    after.stage = stage;
    updateTask(call.portal, std::move(after), call.caller.user);
    return reply(true);
}

Answer canMoveTask(const Call& call)
{
    const qint64 entity = php::intOf(call.params, u"entityId"_s);
    if (php::textOf(call.params, u"entityType"_s) == "U"_L1)
        return reply(entity == call.caller.user);
    return reply(mayInGroup(call.portal, entity, call.caller.user, u"sort"_s));
}

bool mayChangeBoard(const Call& call, const Group& group)
{
    return moderates(group, call.caller.user) || skipsRights(call);
}

Answer add(const Call& call)
{
    const php::Value* fields = php::find(call.params, u"fields"_s);
    if (!fields || !php::isArray(*fields))
        return refuse(400, u"100"_s, u"Could not find value for parameter {fields}"_s);
    Group* group = call.portal.group(php::intOf(*fields, u"ENTITY_ID"_s));
    if (!group || !mayChangeBoard(call, *group))
        return denied();
    const QString title = php::textOf(*fields, u"TITLE"_s).trimmed();
    if (title.isEmpty())
        return refuse(400, u"EMPTY_TITLE"_s, u"The stage has no title"_s);
    const QString color = php::textOf(*fields, u"COLOR"_s);
    return reply(insertStage(
        call.portal, *group, title, color.isEmpty() ? u"E6E6E6"_s : color, php::intOf(*fields, u"AFTER_ID"_s)));
}

/// The stage of `id` with its group, if the caller may change that board.
tl::expected<Stage*, RestError> ownStage(const Call& call)
{
    const qint64 id = php::intOf(call.params, u"id"_s);
    const Group* group = call.portal.groupOfStage(id);
    if (!group)
        return refuse(400, u"NOT_FOUND"_s, u"Stage not found"_s);
    if (!mayChangeBoard(call, *group))
        return denied();
    return call.portal.stage(id);
}

Answer update(const Call& call)
{
    const auto stage = ownStage(call);
    if (!stage)
        return tl::unexpected(stage.error());
    const php::Value* fields = php::find(call.params, u"fields"_s);
    if (!fields || !php::isArray(*fields))
        return refuse(400, u"100"_s, u"Could not find value for parameter {fields}"_s);
    if (const QString title = php::textOf(*fields, u"TITLE"_s).trimmed(); !title.isEmpty())
        (*stage)->title = title;
    if (const QString color = php::textOf(*fields, u"COLOR"_s); !color.isEmpty())
        (*stage)->color = color;
    call.portal.touch();
    return reply(true);
}

Answer remove(const Call& call)
{
    const auto stage = ownStage(call);
    if (!stage)
        return tl::unexpected(stage.error());
    const qint64 id = (*stage)->id;
    Group& group = *call.portal.groupOfStage(id);
    const bool first = group.stages.front().id == id;
    if (first)
        return refuse(400, u"CANT_DELETE_FIRST"_s, u"The first stage cannot be deleted"_s);
    if (!(*stage)->systemType.isEmpty())
        return refuse(400, u"IS_SYSTEM"_s, u"A system stage cannot be deleted"_s);
    if (std::ranges::any_of(call.portal.data.tasks, [id](const auto& row) { return row.second.stage == id; }))
        return refuse(400, u"NO_EMPTY"_s, u"The stage has tasks"_s);
    std::erase_if(group.stages, [id](const Stage& row) { return row.id == id; });
    call.portal.touch();
    return reply(true);
}

} // namespace

Methods stageMethods()
{
    const QStringList scope{u"task"_s};
    return {
        {u"task.stages.get"_s, scope, get},
        {u"task.stages.movetask"_s, scope, moveTask, false, 0.12},
        {u"task.stages.canmovetask"_s, scope, canMoveTask},
        {u"task.stages.add"_s, scope, add},
        {u"task.stages.update"_s, scope, update},
        {u"task.stages.delete"_s, scope, remove},
    };
}

} // namespace bridge::sandbox::bitrix24

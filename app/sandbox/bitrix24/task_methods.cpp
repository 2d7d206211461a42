// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_fields.h"
#include "app/sandbox/bitrix24/task_filter.h"
#include "app/sandbox/bitrix24/task_rights.h"
#include "app/sandbox/bitrix24/task_view.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// "100": a parameter is missing or of the wrong type (§6).
auto badParameter(const QString& name)
{
    return refuse(400, u"100"_s, u"Could not find value for parameter {%1}"_s.arg(name));
}

tl::expected<const php::Value*, RestError> arrayParam(const Call& call, const QString& name)
{
    const php::Value* value = php::find(call.params, name);
    if (!value || !php::isArray(*value))
        return badParameter(name);
    return value;
}

tl::expected<Selection, RestError> selectParam(const Call& call)
{
    const php::Value* value = php::find(call.params, u"select"_s);
    if (value && !php::isArray(*value))
        return badParameter(u"select"_s);
    return Selection(value);
}

/// The task that the caller may see; missing and forbidden look alike (§7.5).
TaskRecord* visibleTask(const Call& call)
{
    TaskRecord* task = call.portal.task(php::intOf(call.params, u"taskId"_s));
    return task && mayView(call.portal, *task, call.caller.user) ? task : nullptr;
}

bool hasTaskId(const Call& call)
{
    const php::Value* id = php::find(call.params, u"taskId"_s);
    return id && php::isNumeric(*id);
}

Answer taskReply(const Call& call, qint64 id, const Selection& selection = Selection())
{
    const TaskRecord* task = call.portal.task(id);
    Json shown = shownTask(call.portal, *task, selection);
    shown["action"] = actionsFor(call.portal, *task, call.caller.user);
    return reply({{"task", std::move(shown)}});
}

Answer add(const Call& call)
{
    const auto fields = arrayParam(call, u"fields"_s);
    if (!fields)
        return tl::unexpected(fields.error());
    TaskOrError task = taskFromFields(call, **fields);
    if (!task)
        return tl::unexpected(task.error());
    return taskReply(call, createTask(call.portal, *std::move(task), call.caller.user));
}

Answer get(const Call& call)
{
    if (!hasTaskId(call))
        return badParameter(u"taskId"_s);
    const auto selection = selectParam(call);
    if (!selection)
        return tl::unexpected(selection.error());
    const TaskRecord* task = visibleTask(call);
    return task ? taskReply(call, task->id, *selection) : reply(Json::array());
}

Answer list(const Call& call)
{
    const auto selection = selectParam(call);
    if (!selection)
        return tl::unexpected(selection.error());
    const php::Value* filter = php::find(call.params, u"filter"_s);
    const auto tests = taskTests(call, filter ? *filter : php::Value::object());
    TaskRows rows;
    for (const auto& [id, task] : call.portal.data.tasks) {
        const bool fits = std::ranges::all_of(tests, [&row = task](const TaskTest& test) { return test(row); });
        if (fits && mayView(call.portal, task, call.caller.user))
            rows.push_back(&task);
    }
    if (const auto sorted = sortTasks(rows, php::find(call.params, u"order"_s)); !sorted)
        return tl::unexpected(sorted.error());
    Reply page = pagedReply(rows, pageOf(call.params), [&](const TaskRecord* task) {
        Json shown = shownTask(call.portal, *task, *selection);
        if (selection->wants(u"STATUS"_s, true))
            shown["subStatus"] = idText(computedStatus(*task, call.caller.user, call.portal.now()));
        return shown;
    });
    page.result = {{"tasks", std::move(page.result)}};
    return page;
}

/// STATUS alone needs the lighter right, anything else the full one (§7.4).
bool mayWrite(const Call& call, const TaskRecord& task, const php::Value& fields)
{
    const bool statusOnly = fields.size() == 1 && php::has(fields, u"STATUS"_s);
    return statusOnly ? mayChangeStatus(call.portal, task, call.caller.user)
                      : mayEdit(call.portal, task, call.caller.user);
}

Answer update(const Call& call)
{
    if (!hasTaskId(call))
        return badParameter(u"taskId"_s);
    const auto fields = arrayParam(call, u"fields"_s);
    if (!fields)
        return tl::unexpected(fields.error());
    const TaskRecord* task = visibleTask(call);
    if (!task)
        return refuse(400, u"0"_s, u"wrong task id"_s);
    if (!mayWrite(call, *task, **fields))
        return refuse(400, u"1048582"_s, u"Action on the task is not allowed<br>"_s);
    TaskOrError after = taskWithFields(call, *task, **fields);
    if (!after)
        return tl::unexpected(after.error());
    const qint64 id = task->id;
    updateTask(call.portal, *std::move(after), call.caller.user);
    return taskReply(call, id);
}

Answer remove(const Call& call)
{
    if (!hasTaskId(call))
        return badParameter(u"taskId"_s);
    const TaskRecord* task = visibleTask(call);
    if (!task || !actionsFor(call.portal, *task, call.caller.user)["remove"].get<bool>())
        return refuse(400, u"1048582"_s, u"Action on the task is not allowed<br>"_s);
    removeTask(call.portal, task->id, call.caller.user);
    return reply({{"task", true}});
}

Answer getAccess(const Call& call)
{
    if (!hasTaskId(call))
        return badParameter(u"taskId"_s);
    const TaskRecord* task = visibleTask(call);
    if (!task)
        return refuse(400, u"0"_s, u"wrong task id"_s);
    const php::Value* users = php::find(call.params, u"users"_s);
    const std::vector<qint64> asked = users ? php::toInts(*users) : std::vector<qint64>{call.caller.user};
    Json allowed = Json::object();
    for (const qint64 user : asked) {
        Json upper = Json::object();
        const Json actions = actionsFor(call.portal, *task, user);
        for (const auto& [name, may] : actions.items())
            upper[QString::fromStdString(name).toUpper().toStdString()] = may;
        allowed[idText(user)] = std::move(upper);
    }
    return reply({{"allowedActions", std::move(allowed)}});
}

} // namespace

Methods taskMethods()
{
    const QStringList scope{u"task"_s};
    return {
        {u"tasks.task.add"_s, scope, add, false, 0.12},
        {u"tasks.task.get"_s, scope, get},
        {u"tasks.task.list"_s, scope, list, false, 0.1},
        {u"tasks.task.update"_s, scope, update, false, 0.12},
        {u"tasks.task.delete"_s, scope, remove, false, 0.12},
        {u"tasks.task.getaccess"_s, scope, getAccess},
        {u"tasks.task.getfields"_s, scope,
            [](const Call& call) {
                return reply({{"fields", taskFieldList(call.portal)}});
            }},
    };
}

} // namespace bridge::sandbox::bitrix24

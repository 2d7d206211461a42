// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/rest_v3_methods.h"

#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_fields.h"
#include "app/sandbox/bitrix24/task_rights.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

const QStringList& priorities()
{
    static const QStringList words{u"low"_s, u"average"_s, u"high"_s};
    return words;
}

const QStringList& statuses()
{
    static const QStringList words{
        u"pending"_s, u"in_progress"_s, u"supposedly_completed"_s, u"completed"_s, u"deferred"_s};
    return words;
}

/// What v3 calls a field and what v2 does. Tags and user fields can't be written by v3.
const QMap<QString, QString>& fieldNames()
{
    static const QMap<QString, QString> names{{u"title"_s, u"TITLE"_s}, {u"description"_s, u"DESCRIPTION"_s},
        {u"creatorId"_s, u"CREATED_BY"_s}, {u"responsibleId"_s, u"RESPONSIBLE_ID"_s}, {u"groupId"_s, u"GROUP_ID"_s},
        {u"stageId"_s, u"STAGE_ID"_s}, {u"parentId"_s, u"PARENT_ID"_s}, {u"deadline"_s, u"DEADLINE"_s},
        {u"priority"_s, u"PRIORITY"_s}, {u"xmlId"_s, u"XML_ID"_s}};
    return names;
}

auto invalid(const QString& field)
{
    return refuse(400, u"VALIDATION_REQUESTVALIDATIONEXCEPTION"_s, field);
}

Json itemOf(const Portal& portal, const TaskRecord& task)
{
    return {{"id", task.id}, {"title", task.title}, {"description", task.description}, {"creatorId", task.creator},
        {"responsibleId", task.responsible}, {"groupId", task.group}, {"stageId", task.stage},
        {"parentId", task.parent}, {"status", statuses().value(task.status - status::pending)},
        {"priority", priorities().value(task.priority)}, {"needsControl", task.control},
        {"changed", portal.dateOrNull(task.changed)}, {"deadline", portal.dateOrNull(task.deadline)},
        {"chatId", task.chat},
        {"link", u"/company/personal/user/%1/tasks/task/view/%2/"_s.arg(task.responsible).arg(task.id)}};
}

/// The fields in the words of v2.
tl::expected<php::Value, RestError> translated(const php::Value& fields)
{
    php::Value result = php::Value::object();
    for (const auto& item : fields.items()) {
        const QString name = fieldNames().value(QString::fromStdString(item.key()));
        if (name.isEmpty())
            return refuse(400, u"UNKNOWNDTOPROPERTYEXCEPTION"_s, QString::fromStdString(item.key()));
        result[name.toStdString()] = item.value();
    }
    if (php::has(result, u"PRIORITY"_s)) {
        const qsizetype priority = priorities().indexOf(php::textOf(result, u"PRIORITY"_s));
        if (priority < 0)
            return invalid(u"priority"_s);
        result["PRIORITY"] = priority;
    }
    return result;
}

} // namespace

Answer addTaskV3(const Call& call)
{
    const php::Value* fields = php::find(call.params, u"fields"_s);
    if (!fields || !fields->is_object())
        return invalid(u"fields"_s);
    for (const QString& required : {u"title"_s, u"creatorId"_s, u"responsibleId"_s}) {
        if (!php::has(*fields, required))
            return invalid(required);
    }
    const auto given = translated(*fields);
    if (!given)
        return tl::unexpected(given.error());
    TaskOrError task = taskFromFields(call, *given);
    if (!task)
        return refuse(400, u"VALIDATION_DTOVALIDATIONEXCEPTION"_s, task.error().text);
    const qint64 id = createTask(call.portal, *std::move(task), call.caller.user);
    return reply({{"item", itemOf(call.portal, *call.portal.task(id))}});
}

Answer getTaskV3(const Call& call)
{
    const php::Value* id = php::find(call.params, u"id"_s);
    if (!id || !id->is_number_integer())
        return invalid(u"id"_s);
    const TaskRecord* task = call.portal.task(php::toInt(*id));
    if (!task && call.byAdmin())
        return refuse(400, u"ENTITYNOTFOUNDEXCEPTION"_s, u"Task not found"_s);
    if (!task || !mayView(call.portal, *task, call.caller.user))
        return refuse(403, u"ACCESSDENIEDEXCEPTION"_s, u"Access denied"_s);
    return reply({{"item", itemOf(call.portal, *task)}});
}

Answer sendMessageV3(const Call& call)
{
    const php::Value* fields = php::find(call.params, u"fields"_s);
    const QString text = fields ? php::textOf(*fields, u"text"_s) : QString();
    if (text.trimmed().isEmpty())
        return invalid(u"text"_s);
    const TaskRecord* task = call.portal.task(php::intOf(*fields, u"taskId"_s));
    if (!task || !mayView(call.portal, *task, call.caller.user))
        return refuse(403, u"ACCESSDENIEDEXCEPTION"_s, u"Access denied"_s);
    (void)postMessage(call.portal, task->id, call.caller.user, text);
    return reply({{"result", true}});
}

} // namespace bridge::sandbox::bitrix24

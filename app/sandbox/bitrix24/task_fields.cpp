// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_fields.h"

#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_rights.h"
#include "app/sandbox/bitrix24/task_text.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

using Checked = tl::expected<void, RestError>;

auto badField(const QString& text)
{
    return refuse(400, u"ERROR_CORE"_s, text);
}

/// One write under way.
struct Write {
    const Call& call;
    const php::Value& fields;
    TaskRecord& task;
    bool adding = false;
};

using Setter = Checked (*)(Write&, const php::Value&);

Checked setTitle(Write& write, const php::Value& value)
{
    const QString text = php::toText(value);
    write.task.title = write.adding ? titleOnAdd(text) : titleOnUpdate(text);
    if (write.task.title.isEmpty())
        return badField(u"Task name is not specified"_s);
    return {};
}

Checked setStatus(Write& write, const php::Value& value)
{
    const qint64 wanted = php::toInt(value) == 1 ? status::pending : php::toInt(value);
    if (wanted < status::pending || wanted > status::deferred)
        return badField(u"Incorrect status"_s);
    write.task.status = static_cast<int>(wanted);
    return {};
}

Checked setPriority(Write& write, const php::Value& value)
{
    const qint64 wanted = php::isNumeric(value) ? php::toInt(value) : 1;
    write.task.priority = wanted >= 0 && wanted <= 2 ? static_cast<int>(wanted) : 1;
    return {};
}

Checked setResponsible(Write& write, const php::Value& value)
{
    const User* user = write.call.portal.user(php::toInt(value));
    if (!user || !user->active)
        return badField(u"The assignee was not found"_s);
    write.task.responsible = user->id;
    return {};
}

Checked setCreator(Write& write, const php::Value& value)
{
    const qint64 wanted = php::toInt(value);
    if (!write.call.portal.user(wanted))
        return badField(u"The creator was not found"_s);
    if (wanted != write.task.creator && !write.call.byAdmin())
        return badField(u"Only an administrator may name another creator"_s);
    write.task.creator = wanted;
    return {};
}

Checked setUsers(Write& write, const php::Value& value, std::vector<qint64>& target)
{
    target.clear();
    if (!php::isArray(value))
        return php::toText(value).isEmpty() ? Checked{} : Checked(refuse(400, u"100"_s, u"An array is expected"_s));
    for (const qint64 id : php::toInts(value)) {
        if (!write.call.portal.user(id))
            return badField(u"User %1 was not found"_s.arg(id));
        if (std::ranges::find(target, id) == target.end())
            target.push_back(id);
    }
    return {};
}

Checked setGroup(Write& write, const php::Value& value)
{
    const qint64 id = php::toInt(value);
    Portal& portal = write.call.portal;
    const bool allowed = mayInGroup(portal, id, write.call.caller.user, u"create_tasks"_s) || write.call.byAdmin();
    if (id != 0 && id != write.task.group && (!portal.group(id) || !allowed))
        return badField(u"You cannot create tasks in this project"_s);
    write.task.group = id;
    return {};
}

/// Runs after GROUP_ID: a column belongs to one project. On update a new project empties it anyway.
Checked setStage(Write& write, const php::Value& value)
{
    const qint64 id = php::toInt(value);
    const Group* group = write.call.portal.groupOfStage(id);
    if (id != 0 && (!group || group->id != write.task.group))
        return badField(u"The stage does not belong to the task's project"_s);
    write.task.stage = id;
    return {};
}

Checked setParent(Write& write, const php::Value& value)
{
    const qint64 wanted = php::toInt(value);
    Portal& portal = write.call.portal;
    const TaskRecord* parent = portal.task(wanted);
    const bool isVisible = wanted == 0 || (parent && mayView(portal, *parent, write.call.caller.user));
    if (!isVisible || !mayBelongTo(portal, write.task, wanted))
        return badField(u"The parent task was not found"_s);
    write.task.parent = wanted;
    return {};
}

Checked setTags(Write& write, const php::Value& value)
{
    const QStringList given = php::isArray(value) ? php::toTexts(value) : php::toText(value).split(u',');
    write.task.tags.clear();
    for (const QString& tag : given) {
        const QString name = tag.trimmed();
        if (!name.isEmpty() && std::ranges::find(write.task.tags, name) == write.task.tags.end())
            write.task.tags.push_back(name);
    }
    return {};
}

Checked setCrm(Write& write, const php::Value& value)
{
    const QStringList links = php::toTexts(value);
    write.task.crm.assign(links.begin(), links.end());
    std::erase(write.task.crm, QString());
    return {};
}

Checked setDate(Write& write, const php::Value& value, qint64 TaskRecord::*field)
{
    const QString text = php::toText(value).trimmed();
    if (text.isEmpty()) {
        write.task.*field = 0;
        return {};
    }
    const std::optional<qint64> seconds = parsedDate(text, write.call.portal.options.utcOffsetSeconds);
    if (!seconds)
        return badField(u"Incorrect date"_s);
    write.task.*field = *seconds - *seconds % 60; // v2 drops the seconds
    return {};
}

Checked setFlag(bool& flag, const php::Value& value)
{
    flag = php::isYes(value);
    return {};
}

struct FieldWriter {
    QLatin1StringView name;
    Setter set;
};

/// In the order of writing: GROUP_ID before STAGE_ID, CREATED_BY early.
const std::vector<FieldWriter>& writers()
{
    using W = Write;
    using V = php::Value;
    static const std::vector<FieldWriter> table{
        {"CREATED_BY"_L1, setCreator},
        {"TITLE"_L1, setTitle},
        {"DESCRIPTION"_L1,
            [](W& w, const V& v) {
                w.task.description = php::toText(v).trimmed();
                return Checked{};
            }},
        {"RESPONSIBLE_ID"_L1, setResponsible},
        {"ACCOMPLICES"_L1, [](W& w, const V& v) { return setUsers(w, v, w.task.accomplices); }},
        {"AUDITORS"_L1, [](W& w, const V& v) { return setUsers(w, v, w.task.auditors); }},
        {"GROUP_ID"_L1, setGroup},
        {"STAGE_ID"_L1, setStage},
        {"PARENT_ID"_L1, setParent},
        {"STATUS"_L1, setStatus},
        {"PRIORITY"_L1, setPriority},
        {"TAGS"_L1, setTags},
        {"UF_CRM_TASK"_L1, setCrm},
        {"XML_ID"_L1,
            [](W& w, const V& v) {
                w.task.xmlId = php::toText(v);
                return Checked{};
            }},
        {"MARK"_L1,
            [](W& w, const V& v) {
                w.task.mark = php::toText(v);
                return Checked{};
            }},
        {"DEADLINE"_L1, [](W& w, const V& v) { return setDate(w, v, &TaskRecord::deadline); }},
        {"START_DATE_PLAN"_L1, [](W& w, const V& v) { return setDate(w, v, &TaskRecord::startPlan); }},
        {"END_DATE_PLAN"_L1, [](W& w, const V& v) { return setDate(w, v, &TaskRecord::endPlan); }},
        {"TASK_CONTROL"_L1, [](W& w, const V& v) { return setFlag(w.task.control, v); }},
        {"ALLOW_CHANGE_DEADLINE"_L1, [](W& w, const V& v) { return setFlag(w.task.allowChangeDeadline, v); }},
        {"ALLOW_TIME_TRACKING"_L1, [](W& w, const V& v) { return setFlag(w.task.allowTimeTracking, v); }},
        {"MATCH_WORK_TIME"_L1, [](W& w, const V& v) { return setFlag(w.task.matchWorkTime, v); }},
    };
    return table;
}

Checked applyFields(Write& write)
{
    for (const FieldWriter& writer : writers()) {
        const php::Value* value = php::find(write.fields, writer.name.toString());
        if (!value)
            continue;
        if (Checked done = writer.set(write, *value); !done)
            return done;
    }
    if ((write.task.startPlan == 0) != (write.task.endPlan == 0))
        return badField(u"Plan dates go together"_s);
    return {};
}

/// A task's dates lie within its project's days; looked at when one of them or the project is written.
Checked checkProjectDays(const Write& write)
{
    const Group* group = write.call.portal.group(write.task.group);
    if (!group || !group->project)
        return {};
    const qint64 day = 24 * 3600;
    const qint64 end = group->projectFinish == 0 ? 0 : group->projectFinish + day; // the last day counts
    for (const auto& [name, field] :
        {std::pair{u"DEADLINE"_s, &TaskRecord::deadline}, std::pair{u"START_DATE_PLAN"_s, &TaskRecord::startPlan},
            std::pair{u"END_DATE_PLAN"_s, &TaskRecord::endPlan}}) {
        const qint64 date = write.task.*field;
        const bool written = php::has(write.fields, name) || php::has(write.fields, u"GROUP_ID"_s);
        if (written && date != 0 && (date < group->projectStart || (end != 0 && date >= end)))
            return badField(u"The date %1 is outside the project's days"_s.arg(name));
    }
    return {};
}

Checked applyUserFields(Write& write)
{
    for (const UserField& field : write.call.portal.data.userFields) {
        if (const php::Value* value = php::find(write.fields, field.name)) {
            if (php::isArray(*value) != field.multiple && !php::toText(*value).isEmpty())
                return badField(u"Wrong value of %1"_s.arg(field.name));
            write.task.userFields[field.name] = Json::parse(value->dump());
        }
        const auto stored = write.task.userFields.find(field.name);
        const bool empty = stored == write.task.userFields.end() || stored->second.empty() || stored->second == "";
        if (write.adding && field.mandatory && empty)
            return badField(u"The field %1 is required"_s.arg(field.label));
    }
    return {};
}

void applyHashTags(Write& write)
{
    if (!php::has(write.fields, u"TAGS"_s))
        takeHashTags(write.task, php::has(write.fields, u"TITLE"_s) ? write.task.title : QString(),
            php::has(write.fields, u"DESCRIPTION"_s) ? write.task.description : QString());
}

TaskOrError written(Write& write)
{
    const Checked done = applyFields(write).and_then([&] { return checkProjectDays(write); }).and_then([&] {
        return applyUserFields(write);
    });
    if (!done)
        return tl::unexpected(done.error());
    applyHashTags(write);
    return write.task;
}

} // namespace

TaskOrError taskFromFields(const Call& call, const php::Value& fields)
{
    TaskRecord task;
    task.creator = call.caller.user;
    task.guid = php::textOf(fields, u"GUID"_s);
    for (const auto& [name, text] : {std::pair{u"TITLE"_s, u"Task name is not specified"_s},
             std::pair{u"RESPONSIBLE_ID"_s, u"The assignee is not specified"_s}}) {
        if (!php::has(fields, name))
            return badField(text);
    }
    Write write{call, fields, task, true};
    return written(write);
}

TaskOrError taskWithFields(const Call& call, const TaskRecord& before, const php::Value& fields)
{
    TaskRecord task = before;
    Write write{call, fields, task, false};
    TaskOrError after = written(write);
    if (!after || after->responsible == before.responsible)
        return after;
    if (!php::has(fields, u"STATUS"_s))
        after->status = status::pending;
    if (fields.size() == 1 && !isMember(*after, before.responsible))
        after->auditors.push_back(before.responsible);
    return after;
}

void takeHashTags(TaskRecord& task, const QString& title, const QString& description)
{
    const QStringList found = hashTags(title, description);
    if (!found.isEmpty())
        task.tags.assign(found.begin(), found.end());
}

} // namespace bridge::sandbox::bitrix24

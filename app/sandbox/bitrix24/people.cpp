// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/people.h"

#include "app/sandbox/bitrix24/status_numbers.h"
#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_fields.h"
#include "app/sandbox/bitrix24/task_text.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// The stage if it is a column of that project.
qint64 stageIn(Portal& portal, qint64 stage, qint64 group)
{
    const Group* owner = portal.groupOfStage(stage);
    return owner && owner->id == group ? stage : 0;
}

void takeTexts(TaskRecord& task, const TaskEdit& edit)
{
    if (edit.title)
        task.title = titleOnUpdate(*edit.title);
    if (edit.description)
        task.description = edit.description->trimmed();
    takeHashTags(task, edit.title ? task.title : QString(), edit.description ? task.description : QString());
}

} // namespace

qint64 personAddsTask(Portal& portal, qint64 by, const NewTask& wanted)
{
    TaskRecord task;
    task.title = titleOnAdd(wanted.title);
    task.description = wanted.description.trimmed();
    task.creator = task.responsible = by;
    task.group = portal.group(wanted.group) ? wanted.group : 0;
    task.stage = stageIn(portal, wanted.stage, task.group);
    takeHashTags(task, task.title, task.description);
    return createTask(portal, std::move(task), by);
}

void personEditsTask(Portal& portal, qint64 by, qint64 id, const TaskEdit& edit)
{
    const TaskRecord* task = portal.task(id);
    if (!task)
        return;
    TaskRecord after = *task;
    takeTexts(after, edit);
    if (edit.priority)
        after.priority = priorityNumber(*edit.priority);
    if (edit.status)
        after.status = statusNumber(*edit.status);
    if (edit.group && (edit.group->isNone() || portal.group(edit.group->value)))
        after.group = edit.group->value;
    if (edit.parent && mayBelongTo(portal, *task, edit.parent->value))
        after.parent = edit.parent->value;
    const bool moved = after.group != task->group;
    if (edit.stage && !moved)
        after.stage = stageIn(portal, edit.stage->value, after.group);
    updateTask(portal, std::move(after), by);
    // A new project empties the column; choosing one there is the person's next step.
    if (edit.stage && moved)
        personEditsTask(portal, by, id, TaskEdit{.stage = edit.stage});
}

void personDeletesTask(Portal& portal, qint64 by, qint64 task)
{
    if (portal.task(task))
        removeTask(portal, task, by);
}

qint64 personComments(Portal& portal, qint64 by, qint64 task, const QString& text)
{
    return portal.task(task) ? postMessage(portal, task, by, text) : 0;
}

} // namespace bridge::sandbox::bitrix24

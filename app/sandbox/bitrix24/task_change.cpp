// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_change.h"

#include "app/sandbox/bitrix24/task_rights.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

void raiseUpdate(Portal& portal, qint64 id, qint64 by)
{
    portal.raise(u"ONTASKUPDATE"_s,
        {{"FIELDS_BEFORE", {{"ID", id}}}, {"FIELDS_AFTER", {{"ID", id}}}, {"IS_ACCESSIBLE_BEFORE", "undefined"},
            {"IS_ACCESSIBLE_AFTER", "undefined"}},
        by);
}

void markChanged(Portal& portal, TaskRecord& task, qint64 by)
{
    task.changed = portal.now();
    task.changedBy = by;
    task.activity = task.changed;
    raiseUpdate(portal, task.id, by);
    portal.touch();
}

/// The dates that belong to a status.
void applyStatusDates(TaskRecord& task, qint64 now, qint64 by)
{
    task.statusChanged = now;
    task.statusChangedBy = by;
    if (task.status == status::inProgress && task.started == 0)
        task.started = now;
    const bool closed = task.status == status::completed || task.status == status::awaitingControl;
    task.closed = closed ? now : 0;
    task.closedBy = closed ? by : 0;
}

void moveSubtasks(Portal& portal, qint64 parent, qint64 group, qint64 by)
{
    for (auto& [id, task] : portal.data.tasks) {
        if (task.parent != parent || task.group == group)
            continue;
        task.group = group;
        task.stage = 0;
        markChanged(portal, task, by);
        moveSubtasks(portal, id, group, by);
    }
}

QStringList notices(Portal& portal, const TaskRecord& before, const TaskRecord& after)
{
    QStringList texts;
    if (before.status != after.status)
        texts << u"Status changed from %1 to %2"_s.arg(before.status).arg(after.status);
    if (before.deadline != after.deadline)
        texts << u"Deadline changed to %1"_s.arg(after.deadline == 0 ? u"none"_s : portal.dateText(after.deadline));
    if (before.responsible != after.responsible)
        texts << u"Assignee changed to %1"_s.arg(after.responsible);
    return texts;
}

qint64 appendMessage(Portal& portal, TaskRecord& task, qint64 author, const QString& text, qint64 by)
{
    const qint64 id = portal.nextId(u"message"_s);
    portal.append(task, {id, author, text, portal.now()});
    task.activity = portal.now();
    portal.raise(u"ONTASKCOMMENTADD"_s,
        {{"FIELDS_BEFORE", "undefined"}, {"FIELDS_AFTER", {{"ID", 0}, {"MESSAGE_ID", id}, {"TASK_ID", task.id}}},
            {"IS_ACCESSIBLE_BEFORE", "N"}, {"IS_ACCESSIBLE_AFTER", "undefined"}},
        by);
    portal.touch();
    return id;
}

} // namespace

qint64 createTask(Portal& portal, TaskRecord task, qint64 by)
{
    task.id = portal.nextId(u"task"_s);
    task.chat = 2000 + portal.nextId(u"chat"_s);
    if (task.guid.isEmpty()) {
        const QString hex = portal.freshToken(u"guid"_s);
        task.guid
            = u"{%1-%2-%3-%4-%5}"_s.arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20));
    }
    const qint64 now = portal.now();
    task.created = task.changed = task.activity = now;
    task.changedBy = by;
    applyStatusDates(task, now, by);
    task.viewedBy.insert(by);
    const qint64 id = task.id;
    portal.insert(std::move(task));
    portal.raise(u"ONTASKADD"_s,
        {{"FIELDS_BEFORE", "undefined"}, {"FIELDS_AFTER", {{"ID", id}}}, {"IS_ACCESSIBLE_BEFORE", "N"},
            {"IS_ACCESSIBLE_AFTER", "undefined"}},
        by);
    portal.touch();
    return id;
}

void updateTask(Portal& portal, TaskRecord after, qint64 by)
{
    TaskRecord& stored = portal.data.tasks.at(after.id);
    const TaskRecord before = std::exchange(stored, std::move(after));
    if (stored.status != before.status)
        applyStatusDates(stored, portal.now(), by);
    markChanged(portal, stored, by);
    if (stored.group != before.group) {
        stored.stage = 0;
        moveSubtasks(portal, stored.id, stored.group, by);
    }
    for (const QString& notice : notices(portal, before, stored))
        appendMessage(portal, stored, 0, notice, by);
}

bool mayBelongTo(Portal& portal, const TaskRecord& task, qint64 parent)
{
    for (qint64 id = parent; id != 0;) {
        const TaskRecord* ancestor = portal.task(id);
        if (!ancestor || id == task.id)
            return false;
        id = ancestor->parent;
    }
    return true;
}

void removeTask(Portal& portal, qint64 id, qint64 by)
{
    // What becomes of its subtasks is not documented; they never point to a task that isn't there.
    const qint64 grandparent = portal.data.tasks.at(id).parent;
    for (auto& [other, task] : portal.data.tasks) {
        if (task.parent == id)
            task.parent = grandparent;
    }
    portal.data.tasks.erase(id);
    portal.raise(u"ONTASKDELETE"_s,
        {{"FIELDS_BEFORE", {{"ID", id}}}, {"FIELDS_AFTER", "undefined"}, {"IS_ACCESSIBLE_BEFORE", "undefined"},
            {"IS_ACCESSIBLE_AFTER", "N"}},
        by);
    portal.touch();
}

qint64 postMessage(Portal& portal, qint64 taskId, qint64 author, const QString& text)
{
    TaskRecord& task = portal.data.tasks.at(taskId);
    if (!isMember(task, author)) {
        task.auditors.push_back(author);
        raiseUpdate(portal, taskId, author);
    }
    return appendMessage(portal, task, author, text, author);
}

} // namespace bridge::sandbox::bitrix24

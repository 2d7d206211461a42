// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"
#include "app/sandbox/bitrix24/task_change.h"
#include "app/sandbox/bitrix24/task_rights.h"
#include "app/sandbox/bitrix24/task_view.h"

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// Wrong state, no right and no such task give the same error, but not the same code for each verb (§6).
auto notAllowed(const QString& code)
{
    return refuse(400, code, u"Action on the task is not allowed<br>"_s);
}

Answer taskReply(const Call& call, qint64 id)
{
    const TaskRecord& task = *call.portal.task(id);
    Json shown = shownTask(call.portal, task, Selection());
    shown["action"] = actionsFor(call.portal, task, call.caller.user);
    return reply({{"task", std::move(shown)}});
}

/// 1: go on. Otherwise the answer to a call that names no usable task.
tl::expected<TaskRecord*, RestError> taskOf(const Call& call, const QString& code)
{
    const php::Value* id = php::find(call.params, u"taskId"_s);
    if (!id || !php::isNumeric(*id))
        return refuse(400, u"100"_s, u"Could not find value for parameter {taskId}"_s);
    TaskRecord* task = call.portal.task(php::toInt(*id));
    if (!task || !mayView(call.portal, *task, call.caller.user))
        return notAllowed(code);
    return task;
}

Answer changeStatus(const Call& call, Verb verb, const QString& code)
{
    const auto task = taskOf(call, code);
    if (!task)
        return tl::unexpected(task.error());
    const qint64 user = call.caller.user;
    const int target = targetOf(verb, **task, user);
    // Compared with the computed status: an overdue or unseen task is not "already there" (§7.4).
    if (computedStatus(**task, user, call.portal.now()) == target && mayChangeStatus(call.portal, **task, user))
        return taskReply(call, (*task)->id);
    if (!allows(call.portal, **task, verb, user))
        return notAllowed(code);
    TaskRecord after = **task;
    after.status = target;
    updateTask(call.portal, std::move(after), user);
    return taskReply(call, (*task)->id);
}

Answer delegate(const Call& call)
{
    const auto task = taskOf(call, u"0"_s);
    if (!task)
        return tl::unexpected(task.error());
    const User* assignee = call.portal.user(php::intOf(call.params, u"userId"_s));
    const bool allowed = actionsFor(call.portal, **task, call.caller.user)["delegate"].get<bool>();
    if (!assignee || !assignee->active || !allowed)
        return notAllowed(u"0"_s);
    TaskRecord after = **task;
    const qint64 before = std::exchange(after.responsible, assignee->id);
    if (before != after.responsible)
        after.status = status::pending;
    if (!isMember(after, before))
        after.auditors.push_back(before);
    updateTask(call.portal, std::move(after), call.caller.user);
    return taskReply(call, (*task)->id);
}

Method verbMethod(const QString& name, Verb verb, const QString& code)
{
    return {u"tasks.task."_s + name, {u"task"_s}, [=](const Call& call) { return changeStatus(call, verb, code); },
        false, 0.12};
}

} // namespace

Methods taskStatusMethods()
{
    return {
        verbMethod(u"start"_s, Verb::Start, u"0"_s),
        verbMethod(u"pause"_s, Verb::Pause, u"1048582"_s),
        verbMethod(u"defer"_s, Verb::Defer, u"1048582"_s),
        verbMethod(u"complete"_s, Verb::Complete, u"0"_s),
        verbMethod(u"renew"_s, Verb::Renew, u"1048582"_s),
        verbMethod(u"approve"_s, Verb::Approve, u"1048582"_s),
        verbMethod(u"disapprove"_s, Verb::Disapprove, u"1048582"_s),
        {u"tasks.task.delegate"_s, {u"task"_s}, delegate, false, 0.12},
    };
}

} // namespace bridge::sandbox::bitrix24

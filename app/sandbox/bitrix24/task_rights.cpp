// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_rights.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nearlyOverdue = 24 * 3600;

bool contains(const std::vector<qint64>& users, qint64 user)
{
    return std::ranges::find(users, user) != users.end();
}

/// Assignee or participant: those who do the work.
bool works(const TaskRecord& task, qint64 user)
{
    return task.responsible == user || contains(task.accomplices, user);
}

bool leads(Portal& portal, const TaskRecord& task, qint64 user)
{
    return task.creator == user || portal.isAdmin(user) || mayInGroup(portal, task.group, user, u"edit_tasks"_s);
}

bool mayUseVerb(Portal& portal, const TaskRecord& task, Verb verb, qint64 user)
{
    if (verb == Verb::Approve || verb == Verb::Disapprove)
        return leads(portal, task, user);
    if (verb == Verb::Renew)
        return isMember(task, user) || leads(portal, task, user);
    return works(task, user) || leads(portal, task, user);
}

bool isFrom(const TaskRecord& task, Verb verb, qint64 user)
{
    const int now = task.status;
    switch (verb) {
    case Verb::Start:
    case Verb::Defer:
        return now == status::pending;
    case Verb::Pause:
        return now == status::inProgress;
    case Verb::Complete:
        return now == status::pending || now == status::inProgress || now == status::deferred
            || (now == status::awaitingControl && task.creator == user);
    case Verb::Renew:
        return now == status::completed || now == status::deferred
            || (now == status::awaitingControl && works(task, user) && task.creator != user);
    case Verb::Approve:
    case Verb::Disapprove:
        return now == status::awaitingControl;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isMember(const TaskRecord& task, qint64 user)
{
    return task.creator == user || works(task, user) || contains(task.auditors, user);
}

bool mayInGroup(Portal& portal, qint64 groupId, qint64 user, const QString& operation)
{
    const Group* group = portal.group(groupId);
    if (!group)
        return false;
    const auto member = group->members.find(user);
    if (member == group->members.end())
        return false;
    const bool forModerators = operation == u"edit_tasks"_s || operation == u"delete_tasks"_s;
    return !forModerators || member->second != u"K"_s;
}

bool mayView(Portal& portal, const TaskRecord& task, qint64 user)
{
    return portal.isAdmin(user) || isMember(task, user) || mayInGroup(portal, task.group, user, u"view_all"_s);
}

bool mayEdit(Portal& portal, const TaskRecord& task, qint64 user)
{
    return leads(portal, task, user);
}

bool mayChangeStatus(Portal& portal, const TaskRecord& task, qint64 user)
{
    return works(task, user) || leads(portal, task, user);
}

int computedStatus(const TaskRecord& task, qint64 user, qint64 now)
{
    const bool open = task.status == status::pending || task.status == status::inProgress;
    if (open && task.deadline != 0 && task.deadline < now)
        return -1;
    if (task.status == status::pending && task.responsible == user && !task.viewedBy.contains(user))
        return -2;
    if (open && task.deadline != 0 && task.deadline < now + nearlyOverdue)
        return -3;
    return task.status;
}

int targetOf(Verb verb, const TaskRecord& task, qint64 user)
{
    switch (verb) {
    case Verb::Start:
        return status::inProgress;
    case Verb::Pause:
    case Verb::Renew:
    case Verb::Disapprove:
        return status::pending;
    case Verb::Defer:
        return status::deferred;
    case Verb::Approve:
        return status::completed;
    case Verb::Complete:
        // A task whose creator is its assignee needs nobody's approval.
        const bool approved = !task.control || task.creator == user || task.creator == task.responsible;
        return approved ? status::completed : status::awaitingControl;
    }
    Q_UNREACHABLE();
}

bool allows(Portal& portal, const TaskRecord& task, Verb verb, qint64 user)
{
    return isFrom(task, verb, user) && mayUseVerb(portal, task, verb, user);
}

Json actionsFor(Portal& portal, const TaskRecord& task, qint64 user)
{
    const auto may = [&](Verb verb) { return allows(portal, task, verb, user); };
    const bool edit = mayEdit(portal, task, user);
    const bool remove
        = task.creator == user || portal.isAdmin(user) || mayInGroup(portal, task.group, user, u"delete_tasks"_s);
    return {{"accept", false}, {"decline", false}, {"complete", may(Verb::Complete)}, {"approve", may(Verb::Approve)},
        {"disapprove", may(Verb::Disapprove)}, {"start", may(Verb::Start)}, {"pause", may(Verb::Pause)},
        {"delegate", edit || task.responsible == user}, {"remove", remove}, {"edit", edit}, {"defer", may(Verb::Defer)},
        {"renew", may(Verb::Renew)}, {"create", true},
        {"changeDeadline", edit || (task.allowChangeDeadline && task.responsible == user)}};
}

} // namespace bridge::sandbox::bitrix24

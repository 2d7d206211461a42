// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/status_path.h"

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto start = "tasks.task.start"_L1;
constexpr auto pause = "tasks.task.pause"_L1;
constexpr auto defer = "tasks.task.defer"_L1;
constexpr auto complete = "tasks.task.complete"_L1;
constexpr auto renew = "tasks.task.renew"_L1;
constexpr auto approve = "tasks.task.approve"_L1;
constexpr auto disapprove = "tasks.task.disapprove"_L1;

using Verbs = std::vector<QLatin1StringView>;

/// Back to "pending", from where start and defer are allowed.
Verbs toPending(TaskStatus from)
{
    switch (from) {
    case TaskStatus::Pending:
        return {};
    case TaskStatus::InProgress:
        return {pause};
    case TaskStatus::AwaitingControl:
        return {disapprove};
    case TaskStatus::Completed:
    case TaskStatus::Deferred:
        return {renew};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<QLatin1StringView> statusVerbs(TaskStatus from, TaskStatus to)
{
    if (from == to || to == TaskStatus::AwaitingControl)
        return {};
    if (to == TaskStatus::Completed)
        return {from == TaskStatus::AwaitingControl ? approve : complete};
    Verbs verbs = toPending(from);
    if (to == TaskStatus::InProgress)
        verbs.push_back(start);
    if (to == TaskStatus::Deferred)
        verbs.push_back(defer);
    return verbs;
}

int statusNumber(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Pending:
        return 2;
    case TaskStatus::InProgress:
        return 3;
    case TaskStatus::AwaitingControl:
        return 4;
    case TaskStatus::Completed:
        return 5;
    case TaskStatus::Deferred:
        return 6;
    }
    Q_UNREACHABLE();
}

TaskStatus statusFromNumber(qint64 number)
{
    switch (number) {
    case 3:
        return TaskStatus::InProgress;
    case 4:
        return TaskStatus::AwaitingControl;
    case 5:
        return TaskStatus::Completed;
    case 6:
    case 7:
        return TaskStatus::Deferred;
    default:
        return TaskStatus::Pending;
    }
}

int priorityNumber(Priority priority)
{
    return int(priority);
}

Priority priorityFromNumber(qint64 number)
{
    switch (number) {
    case 0:
        return Priority::Low;
    case 2:
        return Priority::High;
    default:
        return Priority::Normal;
    }
}

} // namespace bridge::bitrix24

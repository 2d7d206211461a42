// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/task_rights.h"
#include "core/domain/task.h"

namespace bridge::sandbox::bitrix24 {

/// The portal's number of a status (fact sheet §7.3).
[[nodiscard]] inline int statusNumber(TaskStatus value)
{
    switch (value) {
    case TaskStatus::Pending:
        return status::pending;
    case TaskStatus::InProgress:
        return status::inProgress;
    case TaskStatus::AwaitingControl:
        return status::awaitingControl;
    case TaskStatus::Completed:
        return status::completed;
    case TaskStatus::Deferred:
        return status::deferred;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] inline int priorityNumber(Priority value)
{
    return value == Priority::High ? 2 : value == Priority::Low ? 0 : 1;
}

} // namespace bridge::sandbox::bitrix24

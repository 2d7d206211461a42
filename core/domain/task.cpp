// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"

#include "core/base/words.h"

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<TaskStatus, 5> statuses{{
    {TaskStatus::Pending, "pending"_L1},
    {TaskStatus::InProgress, "in_progress"_L1},
    {TaskStatus::AwaitingControl, "awaiting_control"_L1},
    {TaskStatus::Completed, "completed"_L1},
    {TaskStatus::Deferred, "deferred"_L1},
}};

constexpr WordTable<Priority, 3> priorities{{
    {Priority::Low, "low"_L1},
    {Priority::Normal, "normal"_L1},
    {Priority::High, "high"_L1},
}};

} // namespace

QString statusWord(TaskStatus status)
{
    return wordOf(statuses, status);
}

std::optional<TaskStatus> statusFromWord(const QString& word)
{
    return valueOf(statuses, word);
}

QString priorityWord(Priority priority)
{
    return wordOf(priorities, priority);
}

std::optional<Priority> priorityFromWord(const QString& word)
{
    return valueOf(priorities, word);
}

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace bridge {

enum class TaskStatus : quint8 { Pending, InProgress, AwaitingControl, Completed, Deferred };
enum class Priority : quint8 { Low, Normal, High };

[[nodiscard]] QString statusWord(TaskStatus status); ///< "in_progress": the profile's word
[[nodiscard]] std::optional<TaskStatus> statusFromWord(const QString& word);
[[nodiscard]] QString priorityWord(Priority priority); ///< "high"
[[nodiscard]] std::optional<Priority> priorityFromWord(const QString& word);

/// A task as the portal shows it, in our own terms.
struct Task {
    TaskId id{};
    QString title{};
    QString description{}; ///< BB-code as answered, without our own link line; line ends '\n', trimmed
    TaskStatus status = TaskStatus::Pending;
    Priority priority = Priority::Normal;
    GroupId group{};
    StageId stage{}; ///< none = the project's first column
    TaskId parent{};
    UserId responsible{};
    QString mark{}; ///< the value a create was marked with (XML_ID); empty when somebody else made the task
    QStringList tags{};
    TimePoint createdAt{};
    TimePoint changedAt{};
    UserId changedBy{};
    bool hasBoardLink = true; ///< the description carries our link to the sticky

    friend bool operator==(const Task&, const Task&) = default;
};

struct Stage {
    StageId id{};
    QString title{};
    int sort = 0;
    bool first = false; ///< tasks with stage "none" stand here

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// What one look at the portal gave. Complete: every task of the groups asked for and every task asked
/// for by id that the signed-in user may see.
struct PortalSnapshot {
    std::vector<Task> tasks{};
    QMap<GroupId, std::vector<Stage>> stages{}; ///< of the groups whose stages the mapping uses
    QMap<GroupId, QString> groupNames{};
    TimePoint takenAt{}; ///< the portal's own clock
};

} // namespace bridge

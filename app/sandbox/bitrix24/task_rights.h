// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/portal.h"

// Who may do what with a task, and which status follows which (fact sheet §7.3, §7.4).
namespace bridge::sandbox::bitrix24 {

namespace status {
constexpr int pending = 2;
constexpr int inProgress = 3;
constexpr int awaitingControl = 4;
constexpr int completed = 5;
constexpr int deferred = 6;
} // namespace status

enum class Verb : quint8 { Start, Pause, Defer, Complete, Renew, Approve, Disapprove };

[[nodiscard]] bool isMember(const TaskRecord& task, qint64 user); ///< creator, assignee, participant or observer
[[nodiscard]] bool mayView(Portal& portal, const TaskRecord& task, qint64 user);
[[nodiscard]] bool mayEdit(Portal& portal, const TaskRecord& task, qint64 user);
[[nodiscard]] bool mayChangeStatus(Portal& portal, const TaskRecord& task, qint64 user);
/// Operation of a project's tasks: view, view_all, sort, create_tasks; edit_tasks, delete_tasks for moderators.
[[nodiscard]] bool mayInGroup(Portal& portal, qint64 group, qint64 user, const QString& operation);

/// −1 overdue, −2 not viewed, −3 nearly overdue, else the stored status.
[[nodiscard]] int computedStatus(const TaskRecord& task, qint64 user, qint64 now);
/// The status that the verb leads to.
[[nodiscard]] int targetOf(Verb verb, const TaskRecord& task, qint64 user);
[[nodiscard]] bool allows(Portal& portal, const TaskRecord& task, Verb verb, qint64 user);
/// The `action` map of an answer: what the caller may do now.
[[nodiscard]] Json actionsFor(Portal& portal, const TaskRecord& task, qint64 user);

} // namespace bridge::sandbox::bitrix24

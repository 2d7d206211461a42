// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/portal.h"

// The one way in which tasks change, for REST and for people alike: dates, side effects, notices, events.
namespace bridge::sandbox::bitrix24 {

/// Stores a new task: gives it ids, chat and dates, and fires ONTASKADD.
qint64 createTask(Portal& portal, TaskRecord task, qint64 by);

/// Stores a changed task and what follows from the change (fact sheet §7.6): a new project resets the
/// stage and takes the subtasks along, a new status moves its dates. Touches CHANGED_DATE and fires
/// ONTASKUPDATE even when nothing differs.
void updateTask(Portal& portal, TaskRecord after, qint64 by);

/// Whether `parent` (0 = none) exists and is neither the task itself nor one below it.
[[nodiscard]] bool mayBelongTo(Portal& portal, const TaskRecord& task, qint64 parent);
void removeTask(Portal& portal, qint64 id, qint64 by); ///< fires ONTASKDELETE

/// Adds a message to the task's chat and moves ACTIVITY_DATE, not CHANGED_DATE (§8). An author who is no
/// member of the task becomes an observer, which fires ONTASKUPDATE.
qint64 postMessage(Portal& portal, qint64 task, qint64 author, const QString& text);

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/chains.h"
#include "core/sync/ports.h"

namespace bridge::bitrix24 {

// What is asked of the portal to bring a task to what is wanted. Pure; source: Bitrix24 core fact
// sheet §7.

[[nodiscard]] Command readCommand(TaskId task);

/// One call makes the whole task: project, stage and status are taken along. `self` is responsible
/// where the draft names nobody.
[[nodiscard]] Command addCommand(const sync::TaskDraft& draft, UserId self);

/// The fields, then the verbs that lead to the status, then the stage: a task that changes its project
/// loses its stage. Each write answers the task as it is by then. A patch that sets nothing reads.
[[nodiscard]] Chain updateChain(const sync::TaskPatch& patch);

[[nodiscard]] Command deleteCommand(TaskId task);

/// The status as a field: the portal takes it without asking how the task got there.
[[nodiscard]] Command statusCommand(TaskId task, TaskStatus status);

/// start, pause, complete, … : refused where the task isn't in the state they begin from.
[[nodiscard]] bool isStatusVerb(const Command& command);

} // namespace bridge::bitrix24

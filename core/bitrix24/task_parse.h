// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/bitrix24/envelope.h"
#include "core/domain/task.h"

namespace bridge::bitrix24 {

/// The fields a Task is made of, as `select` takes them. Named always: defaults may change, and tags
/// come only when they are asked for.
[[nodiscard]] const OrderedJson& taskSelect();

/// One task object of an answer. What the answer leaves out is taken from `known`: answers to writes
/// carry no tags. BadReply for an object without an id or a title.
[[nodiscard]] Result<Task> taskOf(const Json& json, const Task& known);

/// The task of {"task":{…}}; empty where the portal answers [] (gone or hidden).
[[nodiscard]] Result<std::optional<Task>> answeredTask(const Envelope& answer, const Task& known);

/// The rows of {"tasks":[…]}.
[[nodiscard]] Result<std::vector<Task>> answeredTasks(const Envelope& answer);

/// A project's stages in their order; `entity` is the answer of task.stages.get.
[[nodiscard]] std::vector<Stage> stagesOf(const Json& entity);

} // namespace bridge::bitrix24

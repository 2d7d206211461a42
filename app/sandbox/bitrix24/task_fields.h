// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

// Writing a task's fields: UPPER_CASE names, PHP's loose types, the portal's defaults and refusals
// (fact sheet §7.1, §7.2, §7.6). Names it does not know are not refused.
namespace bridge::sandbox::bitrix24 {

using TaskOrError = tl::expected<TaskRecord, RestError>;

/// What tasks.task.add would store.
[[nodiscard]] TaskOrError taskFromFields(const Call& call, const php::Value& fields);

/// `before` as tasks.task.update would leave it; status and stage follow a new assignee.
[[nodiscard]] TaskOrError taskWithFields(const Call& call, const TaskRecord& before, const php::Value& fields);

/// Replaces the tags by the #words of title or description, if there are any (§7.6).
void takeHashTags(TaskRecord& task, const QString& title, const QString& description);

} // namespace bridge::sandbox::bitrix24

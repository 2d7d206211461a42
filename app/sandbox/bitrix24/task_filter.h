// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

// `filter` and `order` of tasks.task.list (fact sheet §7.2).
namespace bridge::sandbox::bitrix24 {

using TaskTest = std::function<bool(const TaskRecord&)>;

/// One test per condition that counts. Unknown and lower-case keys, empty lists and texts that are no date
/// are silently left out, so they match everything. Beside CHANGED_DATE, ACTIVITY_DATE is not applied.
[[nodiscard]] std::vector<TaskTest> taskTests(const Call& call, const php::Value& filter);

using TaskRows = std::vector<const TaskRecord*>;

/// Sorts by `order`, default ID descending; 400 "Invalid sorting key" for an unknown one.
[[nodiscard]] tl::expected<void, RestError> sortTasks(TaskRows& rows, const php::Value* order);

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QLatin1StringView>

#include <vector>

namespace bridge::bitrix24 {

/// The methods that lead from one status to another, in order. Empty where nothing is to be done or no
/// verb leads there (nobody can ask for "awaiting control"): then the status is written as a field.
/// Source: Bitrix24 core fact sheet §7.4.
[[nodiscard]] std::vector<QLatin1StringView> statusVerbs(TaskStatus from, TaskStatus to);

[[nodiscard]] int statusNumber(TaskStatus status); ///< 2 … 6
/// The obsolete 1 counts as pending, the obsolete 7 (declined) as deferred, unknown ones as pending.
[[nodiscard]] TaskStatus statusFromNumber(qint64 number);

[[nodiscard]] int priorityNumber(Priority priority); ///< 0 … 2
[[nodiscard]] Priority priorityFromNumber(qint64 number);

} // namespace bridge::bitrix24

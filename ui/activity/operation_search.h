// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/operation_query.h"
#include "ui/activity/long_list.h"

namespace bridge::ui {

/// The journal keeps the engine's own words; where it has none, the kind of error speaks.
[[nodiscard]] QString causeText(const sync::OperationCause& cause);
[[nodiscard]] QString adviceText(const sync::OperationCause& cause);

/// What the list of failed operations shows.
[[nodiscard]] sync::OperationFilter failedFilter();
/// What a person looks for in it, in the journal's words. `causes`: those that the list has. Takes a while for many,
/// and may run on any thread.
[[nodiscard]] sync::OperationFilter failedFilter(
    const ListQuestion& question, const std::vector<sync::OperationCause>& causes);
[[nodiscard]] sync::OperationOrder failedOrder(const ListQuestion& question);

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

namespace bridge::sync {

// What a history row says of a write: the written fields before and after, and the edit that led to it. The
// values are the machine's own (HistoryRow::before), so that a run can be undone from them.

/// {"title","description","status","priority","group","stage","parent"}
[[nodiscard]] Json imageOf(const Task& task);
/// {"text","color","frame","x","y"}; the text is without its mark line, which follows the task.
[[nodiscard]] Json imageOf(const Observed& observed, const Sticky& sticky);

/// What is known of a write before it is sent.
struct WriteNote {
    Json before = Json::object(); ///< the fields it will write; empty for what does not exist yet
    Json cause = Json::object(); ///< as HistoryRow::cause
};
[[nodiscard]] WriteNote noteOf(const Operation& operation, const Observed& observed, const Link& link);

/// The fields the operation wrote, as they are observed now; empty for what was deleted.
[[nodiscard]] Json imageAfter(const Operation& operation, const Observed& observed, const ItemId& item, TaskId task);

/// Leaves only the fields that differ: of an update that the service took in part.
void keepChanged(HistoryRow& row);

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/sync/plan_file.h"

namespace bridge::cli {

/// The plan file of `plan`'s operations with "held":[the same with "reason"], "held_runs":[heldRunJson] and "forecast"
/// beside them: what `sync --plan` executes.
[[nodiscard]] Outcome planOutcome(const sync::PlanReport& plan, const std::vector<LinkId>& links, TimePoint madeAt);

/// {"run","link","count","reason","cause","other_causes":[…],"operations":[…]}; a run that no pass has begun yet
/// is null.
[[nodiscard]] OrderedJson heldRunJson(const sync::HeldRun& run);
/// {"seconds","requests":{"miro","bitrix24"},"limit","sentence"}; the limit is the service that takes longest.
[[nodiscard]] OrderedJson forecastJson(const sync::Forecast& forecast);
/// What it is about, and a line for each value that changes.
[[nodiscard]] QStringList operationLines(const sync::PlannedOperation& operation, const Names& names);
/// Under a heading that counts them; nothing for none.
[[nodiscard]] QStringList sectionLines(const QString& heading, const std::vector<sync::PlannedOperation>& operations,
    const Names& names, QStringList (*linesOf)(const sync::PlannedOperation&, const Names&) = operationLines);
/// With the command that confirms it.
[[nodiscard]] QStringList heldRunLines(const sync::HeldRun& run, const Names& names);

[[nodiscard]] OrderedJson droppedJson(const sync::Dropped& dropped); ///< {"id","reason"}
[[nodiscard]] QStringList droppedLines(const std::vector<sync::Dropped>& dropped);

[[nodiscard]] OrderedJson orNull(const ItemId& item);
[[nodiscard]] OrderedJson orNull(TaskId task);

/// A value on one line, quoted, cut where it gets long; "nothing" for an empty one.
[[nodiscard]] QString shownValue(const QString& value);

template <typename Row> [[nodiscard]] OrderedJson jsonOf(const std::vector<Row>& rows, OrderedJson (*one)(const Row&))
{
    OrderedJson all = OrderedJson::array();
    for (const Row& row : rows)
        all.push_back(one(row));
    return all;
}

} // namespace bridge::cli

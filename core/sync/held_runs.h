// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <map>

namespace bridge::sync {

using OperationRows = std::map<QString, OperationRow>;

/// The run that what the guard holds of a link belongs to until a person has decided on all of it; 0 = none is open.
[[nodiscard]] qint64 openRun(const OperationRows& rows);

/// What is held and undecided, by run.
[[nodiscard]] std::vector<HeldRun> heldRuns(const OperationRows& rows);

/// The body of a row that belongs to `run`: the operation as a person is shown it, and why it is held.
[[nodiscard]] Json heldBody(const PlannedOperation& what, const HeldRun& run);

/// The operation as it was when a person was asked; nothing where the row is not one of a held run.
[[nodiscard]] std::optional<PlannedOperation> askedFor(const OperationRow& row);

/// The reason and, unless it asks already, the likeliest cause, for a list of rows.
[[nodiscard]] QString explanation(const HeldRun& run);

} // namespace bridge::sync

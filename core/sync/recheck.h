// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

namespace bridge::sync {

/// Gives every operation the fingerprint of what both sides show of what it acts on: "<sticky>/<task>", each half
/// empty where that side has nothing. The same in every program and on every machine.
void stamp(Plan& plan, const Observed& observed);

/// Why an operation is not the one that a person saw; empty when it is.
[[nodiscard]] QString whatChanged(const PlannedOperation& seen, const PlannedOperation& now);

/// Why an operation that a person saw is not planned any more.
[[nodiscard]] QString whyGone(const PlannedOperation& seen, const Observed& observed);

} // namespace bridge::sync

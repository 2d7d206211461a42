// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan_file.h"

namespace bridge::cli {

/// The plan in the named file; "-" = in `input`, which came on standard input. A Configuration error says what is
/// wrong with it, and which plan.
[[nodiscard]] Result<sync::PlanFile> readPlanFile(const QString& name, const QString& input);

} // namespace bridge::cli

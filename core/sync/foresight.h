// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

namespace bridge::sync {

using PlanMaker = std::function<Plan(const Observed&)>;

/// The plan and what follows from it: comments and subtasks of tasks that it only creates. Marks are left
/// out, for nobody knows the ids yet.
[[nodiscard]] Plan foresee(Observed observed, const LinkId& link, const PlanMaker& makePlan);

} // namespace bridge::sync

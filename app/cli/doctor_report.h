// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/diagnostics/check.h"

namespace bridge::cli {

/// {"checks":[{"id","title","verdict","measured","advice","repair"}]}, and a table for a person. The status is
/// Done when nothing failed, else the gravest one that fits: SomeLeft where no other does.
[[nodiscard]] Outcome doctorOutcome(const std::vector<diagnostics::Check>& checks);

} // namespace bridge::cli

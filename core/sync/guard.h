// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

namespace bridge::sync {

/// What is too much to do without asking.
struct Guard {
    std::set<QString> held{}; ///< operations that wait for a person
    QString reason{}; ///< empty = all is well
    bool stops = false; ///< nothing else may be written either
};

/// What a person said about held operations, by id.
struct Decisions {
    std::set<QString> approved{}; ///< let through
    std::set<QString> heldBefore{}; ///< by an earlier pass, and not let through since
};

/// Holds the operations that end pairs, close tasks or move them to another project, when they are more
/// than the link allows at once, or when a side of two or more pairs suddenly shows none of them. What was
/// held stays so until a person lets it through or it is no longer planned.
[[nodiscard]] Guard guard(const Plan& plan, const Observed& observed, const Link& link, const Decisions& decisions);

} // namespace bridge::sync

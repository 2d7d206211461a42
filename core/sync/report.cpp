// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/report.h"

namespace bridge::sync {

namespace {

template <typename T> void append(std::vector<T>& all, const std::vector<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

PlanReport& PlanReport::operator+=(const PlanReport& other)
{
    append(operations, other.operations);
    append(held, other.held);
    append(heldRuns, other.heldRuns);
    append(waiting, other.waiting);
    work += other.work;
    budgets = other.budgets;
    return *this;
}

} // namespace bridge::sync

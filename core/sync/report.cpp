// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/report.h"

#include <algorithm>
#include <set>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void append(std::vector<T>& all, const std::vector<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// A task that is not made gets no mark either.
void takeOffMark(Workload& work)
{
    int& marks = work.newTags > 0 ? work.newTags : work.stickyChanges;
    marks = std::max(0, marks - 1);
}

void takeOff(Workload& work, const PlannedOperation& operation)
{
    const bool onBoard = operation.side == Side::Miro;
    const QString& kind = operation.kind;
    if (kind.startsWith("delete_"_L1))
        --(onBoard ? work.deletedStickies : work.deletedTasks);
    else if (kind == "create_task"_L1 || kind == "create_subtask"_L1) {
        --work.newTasks;
        takeOffMark(work);
    } else if (kind == "update_task"_L1)
        --work.taskChanges;
    else if (kind == "create_sticky"_L1)
        --work.newStickies;
    else if (kind == "write_mark"_L1 || kind == "remove_mark"_L1)
        takeOffMark(work);
    else
        --(onBoard ? work.stickyChanges : work.comments);
}

} // namespace

Workload workOf(const PlanReport& plan, const std::vector<PlannedOperation>& chosen)
{
    std::set<QString> kept;
    for (const PlannedOperation& operation : chosen)
        kept.insert(operation.id);
    Workload work = plan.work;
    for (const PlannedOperation& operation : plan.operations) {
        if (!kept.contains(operation.id))
            takeOff(work, operation);
    }
    return work;
}

PlanReport& PlanReport::operator+=(const PlanReport& other)
{
    append(operations, other.operations);
    append(held, other.held);
    append(heldRuns, other.heldRuns);
    append(waiting, other.waiting);
    names += other.names;
    work += other.work;
    budgets = other.budgets;
    return *this;
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/foresight.h"

namespace bridge::sync {

namespace {

/// Gives every task that is to be created an id of its own, below 0, and its item a pair.
bool imagine(Observed& observed, const LinkId& link, const std::vector<Operation>& operations, qint64& lastId)
{
    bool imagined = false;
    for (const Operation& operation : operations) {
        const auto* create = std::get_if<CreateTask>(&operation.write);
        if (!create || observed.pair(operation.shown.item))
            continue;
        Task task;
        task.id = {--lastId};
        task.title = create->draft.title;
        task.status = create->draft.status;
        task.group = create->draft.group;
        observed.put(task);
        Pair pair{.link = link, .item = operation.shown.item, .task = task.id, .kind = create->kind};
        pair.board = create->board;
        pair.portal = portalBaseOf(task);
        observed.put(pair);
        imagined = true;
    }
    return imagined;
}

bool hangsOnACreate(const Operation& operation)
{
    return std::holds_alternative<CreateTask>(operation.write) || std::holds_alternative<AddComment>(operation.write);
}

} // namespace

Plan foresee(Observed observed, const LinkId& link, const PlanMaker& makePlan)
{
    Plan plan = makePlan(observed);
    std::set<QString> known;
    for (const Operation& operation : plan.operations)
        known.insert(operation.shown.id);
    qint64 lastId = 0;
    for (std::vector<Operation> next = plan.operations; imagine(observed, link, next, lastId);) {
        Plan later = makePlan(observed);
        plan.waiting = later.waiting;
        next.clear();
        for (Operation& operation : later.operations) {
            if (!hangsOnACreate(operation) || !known.insert(operation.shown.id).second)
                continue;
            if (operation.shown.task.value < 0)
                operation.shown.task = {}; // nobody knows it yet
            next.push_back(operation);
            plan.operations.push_back(std::move(operation));
        }
    }
    return plan;
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/guard.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// How many items and tasks are linked, and how many of them are seen. A comment has no task of its own.
struct PairCount {
    int items = 0;
    int itemsSeen = 0;
    int tasks = 0;
    int tasksSeen = 0;

    [[nodiscard]] int missing() const { return std::max(items - itemsSeen, tasks - tasksSeen); }
    [[nodiscard]] bool lostEveryItem() const { return items >= 2 && itemsSeen == 0; }
    [[nodiscard]] bool lostEveryTask() const { return tasks >= 2 && tasksSeen == 0; }
};

PairCount countPairs(const Observed& observed)
{
    PairCount count;
    for (const auto& [item, pair] : observed.pairs()) {
        if (pair.detached)
            continue;
        ++count.items;
        count.itemsSeen += observed.sticky(item) ? 1 : 0;
        if (pair.kind == PairKind::Comment)
            continue;
        ++count.tasks;
        count.tasksSeen += observed.task(pair.task) ? 1 : 0;
    }
    return count;
}

bool closesOrMoves(const Operation& operation)
{
    const auto* update = std::get_if<UpdateTask>(&operation.write);
    return update && (update->patch.group || update->patch.status == TaskStatus::Completed);
}

bool asksAfterADeletion(const PlannedOperation& what)
{
    return what.conflict && what.conflict->field == "deleted"_L1;
}

} // namespace

Guard guard(const Plan& plan, const Observed& observed, const Link& link, const Decisions& decisions)
{
    Guard result;
    int ending = int(std::ranges::count_if(plan.held, asksAfterADeletion));
    for (const Operation& operation : plan.operations) {
        const bool ends = !operation.endsPair.isEmpty();
        ending += ends ? 1 : 0;
        if ((ends || closesOrMoves(operation)) && !decisions.approved.contains(operation.shown.id))
            result.held.insert(operation.shown.id);
    }
    const PairCount pairs = countPairs(observed);
    const bool undecided = !result.held.empty() || ending > 0;
    if (undecided && (pairs.lostEveryItem() || pairs.lostEveryTask())) {
        result.stops = true;
        result.reason = pairs.lostEveryItem()
            ? u"All %1 linked stickies are gone from the board: is it the right board?"_s.arg(pairs.items)
            : u"All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?"_s
                  .arg(pairs.tasks);
        return result;
    }
    // What is gone but was not asked after yet counts like what was.
    const int unasked = std::max(0, pairs.missing() - ending);
    const int total = int(result.held.size()) + unasked;
    const int allowed = std::max(link.maxRemoved, pairs.items * link.maxRemovedPercent / 100);
    if (!result.held.empty() && total > allowed) {
        result.reason
            = u"%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3"_s.arg(total)
                  .arg(pairs.items)
                  .arg(allowed);
        return result;
    }
    // Letting some through does not let the others through.
    std::erase_if(result.held, [&](const QString& id) { return !decisions.heldBefore.contains(id); });
    if (!result.held.empty())
        result.reason = u"It was held together with others"_s;
    return result;
}

} // namespace bridge::sync

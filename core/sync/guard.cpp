// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/guard.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

struct PairCount {
    int all = 0;
    int items = 0; ///< pairs whose item is seen
    int tasks = 0; ///< pairs whose task is seen
};

PairCount countPairs(const Observed& observed)
{
    PairCount count;
    for (const auto& [item, pair] : observed.pairs()) {
        if (pair.detached)
            continue;
        ++count.all;
        count.items += observed.sticky(item) ? 1 : 0;
        count.tasks += observed.task(pair.task) ? 1 : 0;
    }
    return count;
}

bool closesOrMoves(const Operation& operation)
{
    const auto* update = std::get_if<UpdateTask>(&operation.write);
    return update && (update->patch.group || update->patch.status == TaskStatus::Completed);
}

} // namespace

Guard guard(const Plan& plan, const Observed& observed, const Link& link, const std::set<QString>& approved)
{
    Guard result;
    for (const Operation& operation : plan.operations) {
        if ((!operation.endsPair.isEmpty() || closesOrMoves(operation)) && !approved.contains(operation.shown.id))
            result.held.insert(operation.shown.id);
    }
    if (result.held.empty())
        return result;

    const PairCount pairs = countPairs(observed);
    if (pairs.all >= 2 && (pairs.items == 0 || pairs.tasks == 0)) {
        result.stops = true;
        result.reason = pairs.items == 0
            ? u"All %1 linked stickies are gone from the board: is it the right board?"_s.arg(pairs.all)
            : u"All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?"_s
                  .arg(pairs.all);
        return result;
    }
    const int allowed = std::max(link.maxRemoved, pairs.all * link.maxRemovedPercent / 100);
    if (std::ssize(result.held) > allowed) {
        result.reason
            = u"%1 of %2 pairs would be closed, moved or let go at once; the link allows %3"_s.arg(result.held.size())
                  .arg(pairs.all)
                  .arg(allowed);
        return result;
    }
    return {};
}

} // namespace bridge::sync

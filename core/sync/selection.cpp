// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/selection.h"

#include "core/sync/recheck.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// What it writes, apart from what only the pass itself can have changed: the id of a parent it has just
/// created, and where a mark had room.
bool writesTheSame(const PlannedOperation& wanted, const Operation& operation)
{
    if (operation.shown.kind != wanted.kind)
        return false;
    if (wanted.kind == "write_mark"_L1)
        return true;
    const auto texts = [&](std::vector<FieldChange> changes) {
        if (std::holds_alternative<CreateTask>(operation.write))
            std::erase_if(changes, [](const FieldChange& change) { return change.field == "parent"_L1; });
        return changes;
    };
    return texts(wanted.changes) == texts(operation.shown.changes);
}

} // namespace

Selection::Selection(const PlanFile& file, const LinkId& link, const std::map<ItemId, Pair>& pairs)
{
    for (const PlannedOperation& operation : file.operations) {
        if (operation.link == link)
            m_wanted.emplace(operation.id, operation);
    }
    for (const auto& [item, pair] : pairs)
        m_pairsBefore.insert(item);
}

void Selection::check(const Plan& fresh, const Observed& observed, const Guard& held, const DueNow& isDue)
{
    std::map<QString, const Operation*> planned;
    for (const Operation& operation : fresh.operations)
        planned.emplace(operation.shown.id, &operation);
    const auto whyNot = [&](const PlannedOperation& wanted) {
        const auto found = planned.find(wanted.id);
        if (found == planned.end())
            return whyGone(wanted, observed);
        const Operation& now = *found->second;
        if (const QString changed = whatChanged(wanted, now.shown); !changed.isEmpty())
            return changed;
        if (held.held.contains(wanted.id) || held.stops)
            return held.reason;
        return isDue(now) ? QString() : u"It failed before and waits for its next try"_s;
    };
    const auto all = m_wanted;
    for (const auto& [id, wanted] : all) {
        if (const QString reason = whyNot(wanted); !reason.isEmpty())
            drop(id, reason);
    }
}

std::vector<Operation> Selection::of(
    const std::vector<Operation>& due, const Observed& observed, const std::set<ItemId>& written)
{
    m_written = written;
    std::vector<Operation> chosen;
    std::ranges::copy_if(
        due, std::back_inserter(chosen), [&](const Operation& operation) { return mayApply(operation, observed); });
    return chosen;
}

bool Selection::mayApply(const Operation& operation, const Observed& observed)
{
    const auto wanted = m_wanted.find(operation.shown.id);
    if (wanted == m_wanted.end())
        return follows(operation, observed);
    if (writesTheSame(wanted->second, operation)) {
        m_cameUp.insert(operation.shown.id);
        return true;
    }
    // After it came up: it is done and more is to do, or somebody edited the sticky before it could be written.
    if (!m_cameUp.contains(operation.shown.id))
        drop(operation.shown.id, u"It would write something else now"_s);
    else if (wanted->second.kind == "update_sticky"_L1 && !m_written.contains(wanted->second.item))
        drop(operation.shown.id, u"The sticky was edited since"_s);
    return false;
}

bool Selection::follows(const Operation& operation, const Observed& observed) const
{
    if (std::holds_alternative<Agree>(operation.write))
        return true; // both sides say the same already
    if (const auto* adopt = std::get_if<Adopt>(&operation.write)) {
        // The answer to a create was lost, and it was found.
        return std::ranges::any_of(m_wanted, [&](const auto& entry) {
            const PlannedOperation& wanted = entry.second;
            return wanted.item.isEmpty() ? wanted.task == adopt->pair.task : wanted.item == adopt->pair.item;
        });
    }
    const ItemId& item = operation.shown.item;
    return observed.pair(item) && !m_pairsBefore.contains(item);
}

void Selection::close(const Plan& last, const Observed& observed)
{
    const auto all = m_wanted;
    for (const auto& [id, wanted] : all) {
        if (m_cameUp.contains(id))
            continue;
        const auto waits = std::ranges::find(last.waiting, id, &PlannedOperation::id);
        drop(id, waits == last.waiting.end() ? whyGone(wanted, observed) : waits->reason);
    }
}

void Selection::drop(const QString& id, const QString& reason)
{
    m_wanted.erase(id);
    m_dropped.push_back({id, reason});
}

} // namespace bridge::sync

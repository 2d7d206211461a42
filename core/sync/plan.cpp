// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plan.h"

#include "core/sync/planner.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.section(u'\n', 0, 0);
    return u"“%1”"_s.arg(line.size() > longest ? line.first(longest - 1) + u'…' : line);
}

Planner::Planner(const Observed& observed, const Link& link, const Addresses& addresses, const PlanContext& context)
    : m_observed(observed)
    , m_link(link)
    , m_addresses(addresses)
    , m_context(context)
    , m_layout(observed)
{
}

PlannedOperation Planner::shown(
    QLatin1StringView kind, Side side, const ItemId& item, TaskId task, QString summary) const
{
    PlannedOperation what;
    what.id = m_link.id.value + u'/' + kind + u'/' + (item.isEmpty() ? task.toString() : item.value);
    what.link = m_link.id;
    what.kind = kind;
    what.side = side;
    what.item = item;
    what.task = task;
    what.summary = std::move(summary);
    return what;
}

/// What is to be written belongs to the fingerprint: once a mapping is mended, what failed is tried at once.
void Planner::add(PlannedOperation what, Write write, const QString& seen)
{
    size_t wanted = 0;
    for (const FieldChange& change : what.changes)
        wanted = qHashMulti(wanted, change.field, change.to);
    const QString fingerprint = seen.isEmpty() ? seen : seen + u'/' + QString::number(wanted, 16);
    m_plan.operations.push_back({std::move(what), std::move(write), fingerprint});
}

void Planner::wait(PlannedOperation what, const QString& reason)
{
    if (!what.item.isEmpty()) {
        view(what.item).state = ItemState::Waiting;
        view(what.item).reason = reason;
    }
    what.reason = reason;
    m_plan.waiting.push_back(std::move(what));
}

void Planner::hold(PlannedOperation what, const QString& reason)
{
    if (!what.item.isEmpty()) {
        view(what.item).state = ItemState::Held;
        view(what.item).reason = reason;
    }
    what.reason = reason;
    m_plan.held.push_back(std::move(what));
}

ItemView& Planner::view(const ItemId& item)
{
    ItemView& known = m_views[item];
    known.item = item;
    return known;
}

const QString& Planner::wordsFor(const Rule& rule)
{
    QString& words = m_ruleTexts[&rule];
    if (words.isEmpty())
        words = ruleText(rule);
    return words;
}

Plan Planner::run()
{
    for (const auto& [item, pair] : m_observed.pairs()) {
        if (pair.detached)
            continue;
        if (m_context.missingItems.contains(item) || m_context.missingTasks.contains(pair.task))
            planMissing(pair);
        else if (const Sticky* sticky = m_observed.sticky(item))
            planPaired(pair, *sticky);
        // A side that is not observed and not confirmed gone is left alone: the next scan may show it.
    }
    for (const auto& [item, sticky] : m_observed.stickies()) {
        if (!m_observed.pair(item))
            planNewItem(sticky);
        else if (m_observed.pair(item)->detached)
            view(item) = {item, ItemState::Detached, m_observed.pair(item)->note, {}, {}, {}, {}};
    }
    if (m_link.stickiesFromTasks) {
        for (const auto& [id, task] : m_observed.tasks())
            planNewSticky(task);
    }

    std::ranges::stable_sort(m_plan.operations, {}, [](const Operation& operation) { return operation.write.index(); });
    for (auto& [item, known] : m_views)
        m_plan.items.push_back(std::move(known));
    return std::move(m_plan);
}

Plan makePlan(const Observed& observed, const Link& link, const Addresses& addresses, const PlanContext& context)
{
    return Planner(observed, link, addresses, context).run();
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/undo_planner.h"

#include "core/sync/history.h"
#include "core/sync/identity.h"
#include "core/sync/marks.h"

#include <cmath>
#include <ranges>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// A position comes back rounded.
constexpr double sameSpot = 0.5;

bool same(const Json& a, const Json& b)
{
    if (a.is_number_float() || b.is_number_float())
        return a.is_number() && b.is_number() && std::abs(a.get<double>() - b.get<double>()) < sameSpot;
    return a == b;
}

bool isNewImage(const Json& image, const char* number)
{
    return image.is_object() && image.contains(number) && image[number].is_number();
}

bool isComment(const QString& kind)
{
    return kind.endsWith("_comment"_L1) || kind == "keep_text"_L1;
}

} // namespace

UndoPlanner::UndoPlanner(const Observed& observed, const Link& link, const Addresses& addresses)
    : m_observed(observed)
    , m_link(link)
    , m_addresses(addresses)
{
}

UndoPlan UndoPlanner::run(const std::vector<HistoryRow>& rows)
{
    for (const HistoryRow& row : std::views::reverse(rows))
        takeBack(row);
    for (const HistoryRow& row : m_comments)
        finishComment(row);
    for (const auto& [id, target] : std::views::reverse(m_tasks)) // a subtask before its parent
        finishTask(id, target);
    for (const auto& [id, target] : m_items)
        finishItem(id, target);
    std::ranges::stable_sort(m_plan.operations, {}, [](const Operation& operation) { return operation.write.index(); });
    return std::move(m_plan);
}

void UndoPlanner::takeBack(const HistoryRow& row)
{
    if (row.kind == "conflict"_L1)
        return; // nothing was written for it
    if (row.after.contains("tag"))
        return takeBackTag(row);
    if (isComment(row.kind))
        return m_comments.push_back(row);
    if (row.kind == "release"_L1)
        return rejoin(row);
    if (row.kind == "adopt"_L1)
        return part(row);
    if (row.kind == "create_sticky"_L1 || row.kind == "delete_sticky"_L1 || row.side == "miro"_L1)
        return takeBackSticky(row);
    takeBackTask(row);
}

void UndoPlanner::takeBackTask(const HistoryRow& row)
{
    if (row.kind == "delete_task"_L1)
        return makeTaskAgain(row);
    Target* target = targetOfTask(row);
    if (!target)
        return;
    const bool creates = row.kind.startsWith("create_"_L1);
    if (!creates)
        return putBack(row, *target, u"The task was changed since"_s);
    if (!isNewImage(row.after, "group"))
        return keep(row, u"An older version wrote it and did not keep what it would take"_s);
    if (!showsAll(*target, row.after))
        return keep(row, u"The task was changed since"_s);
    target->goes = true;
}

void UndoPlanner::takeBackSticky(const HistoryRow& row)
{
    if (row.kind == "delete_sticky"_L1)
        return makeStickyAgain(row);
    Target* target = targetOfItem(row);
    if (!target)
        return;
    if (row.kind != "create_sticky"_L1)
        return putBack(row, *target, u"The sticky was changed since"_s);
    if (!isNewImage(row.after, "x"))
        return keep(row, u"An older version wrote it and did not keep what it would take"_s);
    if (!showsAll(*target, row.after))
        return keep(row, u"The sticky was changed since"_s);
    target->goes = true;
}

/// Our own marks follow the tasks; only the word that a task is gone is taken off again.
void UndoPlanner::takeBackTag(const HistoryRow& row)
{
    const QString title = row.after.value("tag", QString());
    if (title.isEmpty() || taskOfStickyMark(title) || !m_observed.sticky(row.item))
        return;
    const Pair* pair = m_observed.pair(row.item);
    if (!pair)
        return;
    PlannedOperation what = shown("remove_mark"_L1, Side::Miro, row.item, row.task,
        u"Take the tag %2 off %1"_s.replace(u"%2"_s, title).replace(u"%1"_s, titleOf(row.item)));
    what.changes = {{u"tag"_s, title, {}}};
    add(std::move(what), WriteTag{{row.item, title, false}, QString()}, pair->detached ? pair->note : QString());
}

void UndoPlanner::keep(const HistoryRow& row, const QString& reason)
{
    const Kept kept{row.item, row.task, reason};
    if (std::ranges::find(m_plan.kept, kept) == m_plan.kept.end())
        m_plan.kept.push_back(kept);
}

UndoPlanner::Target* UndoPlanner::targetOfTask(const HistoryRow& row)
{
    const Task* task = m_observed.task(row.task);
    const Pair* pair = m_observed.pairOfTask(row.task); // its sticky may be another one by now
    if (!task) {
        keep(row, u"The task is gone"_s);
        return nullptr;
    }
    if (!pair) {
        keep(row, u"The sticky and the task no longer belong together"_s);
        return nullptr;
    }
    const auto [known, isNew] = m_tasks.try_emplace(row.task);
    if (isNew)
        known->second = {pair->item, imageOf(*task), {}, false};
    return &known->second;
}

UndoPlanner::Target* UndoPlanner::targetOfItem(const HistoryRow& row)
{
    const Sticky* sticky = m_observed.sticky(row.item);
    if (!sticky) {
        keep(row, u"The sticky is gone"_s);
        return nullptr;
    }
    if (!m_observed.pair(row.item)) {
        keep(row, u"The sticky and the task no longer belong together"_s);
        return nullptr;
    }
    const auto [known, isNew] = m_items.try_emplace(row.item);
    if (isNew)
        known->second = {row.item, imageOf(m_observed, *sticky), {}, false};
    return &known->second;
}

bool UndoPlanner::showsAll(const Target& target, const Json& image)
{
    return std::ranges::all_of(image.items(), [&](const auto& field) {
        return target.image.contains(field.key()) && same(target.image[field.key()], field.value());
    });
}

/// Field by field: the values of one row stand on their own, but a position is one value.
void UndoPlanner::putBack(const HistoryRow& row, Target& target, const QString& whenChanged)
{
    if (!row.before.is_object() || !row.after.is_object())
        return;
    Json before = row.before;
    if (before.contains("x") && !showsAll(target, {{"x", row.after["x"]}, {"y", row.after["y"]}})) {
        keep(row, whenChanged);
        for (const char* part : {"frame", "x", "y"})
            before.erase(part);
    }
    for (const auto& [name, value] : before.items()) {
        const bool known = target.image.contains(name) && row.after.contains(name);
        if (!known || target.image[name].type() != value.type())
            keep(row, u"An older version wrote it and did not keep what it would take"_s);
        else if (!same(target.image[name], row.after[name]))
            keep(row, whenChanged);
        else
            target.put(name, value);
    }
}

UndoPlan planUndo(
    const std::vector<HistoryRow>& rows, const Observed& observed, const Link& link, const Addresses& addresses)
{
    return UndoPlanner(observed, link, addresses).run(rows);
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView deletedTag{"B24 deleted"};
constexpr QLatin1StringView deletedMark{"deleted"};

} // namespace

void Planner::planMissing(const Pair& pair)
{
    const bool itemGone = m_context.missingItems.contains(pair.item);
    const bool taskGone = m_context.missingTasks.contains(pair.task);
    const Task* task = m_observed.task(pair.task);
    const QString title = quoted(pair.board.text);
    const QString stickyDeleted = u"Its sticky was deleted"_s;
    const QString taskDeleted = u"Its task was deleted"_s;
    PlannedOperation what = shown("release"_L1, itemGone ? Side::Bitrix24 : Side::Miro, pair.item, pair.task,
        (itemGone ? u"Sticky %1 was deleted"_s : u"Task %2 of %1 was deleted"_s)
            .replace(u"%1"_s, title)
            .replace(u"%2"_s, pair.task.toString()));
    const auto release = [&](const QString& note, bool forget) {
        add(what, Release{note, forget}, {});
        m_plan.operations.back().endsPair = note;
    };

    if ((itemGone && taskGone) || (itemGone && pair.kind == PairKind::Comment))
        return release(itemGone && taskGone ? u"Both sides were deleted"_s : stickyDeleted,
            true); // a deleted green sticky leaves its comment
    if (itemGone) {
        const bool complete = m_link.onStickyDeleted == OnStickyDeleted::Complete;
        const bool isDone = task && task->status == TaskStatus::Completed;
        if (m_link.onStickyDeleted == OnStickyDeleted::Detach || (complete && isDone))
            return release(stickyDeleted, false);
        if ((!complete || !task) && !m_context.approved.contains(what.id))
            return hold(
                std::move(what), u"Its sticky was deleted. Retry leaves the task as it is and lets the pair go"_s);
        if (!complete || !task)
            return release(stickyDeleted, false);
        UpdateTask update;
        update.patch.id = task->id;
        update.patch.status = TaskStatus::Completed;
        update.patch.current = *task;
        update.patch.boardLink = m_addresses.item(pair.item);
        what.kind = u"update_task"_s;
        what.changes = {{u"status"_s, statusWord(task->status), statusWord(TaskStatus::Completed)}};
        add(std::move(what), update, {});
        m_plan.operations.back().endsPair = stickyDeleted;
        return;
    }

    view(pair.item).state = ItemState::Detached;
    view(pair.item).reason = taskDeleted;
    const bool mark = m_link.onTaskDeleted == OnTaskDeleted::Mark && pair.kind != PairKind::Comment;
    const bool noRoom = mark && m_context.tagRefused.contains(pair.item);
    if (m_link.onTaskDeleted == OnTaskDeleted::Detach || !m_observed.sticky(pair.item) || noRoom
        || pair.kind == PairKind::Comment)
        return release(taskDeleted, false);
    if (!mark && !m_context.approved.contains(what.id))
        return hold(std::move(what), u"Its task was deleted. Retry leaves the sticky as it is and lets the pair go"_s);
    if (!mark)
        return release(taskDeleted, false);
    what = shown("write_mark"_L1, Side::Miro, pair.item, pair.task, u"Tag %1 as deleted in Bitrix24"_s.arg(title));
    what.changes = {{u"tag"_s, {}, deletedTag}};
    add(std::move(what), WriteTag{{pair.item, deletedTag, true}, deletedMark}, deletedTag);
    m_plan.operations.back().endsPair = taskDeleted;
}

} // namespace bridge::sync

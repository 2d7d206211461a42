// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

#include "core/domain/color.h"
#include "core/sync/identity.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView deletedTag{"B24 deleted"};
constexpr QLatin1StringView deletedMark{"deleted"};

QString stickyDeleted()
{
    return u"Its sticky was deleted"_s;
}

QString taskDeleted()
{
    return u"Its task was deleted"_s;
}

bool wasEdited(const Pair& pair, const Task& task)
{
    PortalBase shown = portalBaseOf(task);
    shown.parent = pair.portal.parent;
    return shown != pair.portal;
}

} // namespace

bool Planner::wasEdited(const Pair& pair, const Sticky& sticky) const
{
    const BoardBase shown = boardBaseOf(m_link, m_observed, sticky);
    return shown.text != pair.board.text || familyOf(shown.color) != familyOf(pair.board.color)
        || shown.frame != pair.board.frame;
}

void Planner::release(const Pair& pair, Side side, const QString& summary, const QString& note, bool forget)
{
    add(shown("release"_L1, side, pair.item, pair.task, summary), Release{note, forget}, {});
    m_plan.operations.back().endsPair = note;
}

/// A side that is gone, as a conflict, and what a person said of it.
struct Planner::Gone {
    Conflict conflict{};
    std::optional<Take> take{};
};

Planner::Gone Planner::whatToDo(const Pair& pair, Side gone) const
{
    const QString title = pair.board.text.section(u'\n', 0, 0);
    Conflict conflict{.field = u"deleted"_s, .base = title, .miro = title, .bitrix24 = title};
    (gone == Side::Miro ? conflict.miro : conflict.bitrix24).clear();
    const QString id = conflictId(pair.item, conflict.field);
    const auto known = m_context.conflicts.find(id);
    if (known != m_context.conflicts.end() && known->second.sameAs(conflict) && known->second.take)
        return {conflict, known->second.take};
    return {conflict, m_context.approved.contains(id) ? std::optional(Take::Both) : std::nullopt};
}

void Planner::askWhatToDo(const Pair& pair, const Gone& gone)
{
    const bool stickyGone = gone.conflict.miro.isEmpty();
    PlannedOperation what = shownConflict(pair, gone.conflict,
        (stickyGone ? u"Sticky %1 was deleted, its task %2 was not"_s : u"Task %2 was deleted, its sticky %1 was not"_s)
            .replace(u"%1"_s, quoted(gone.conflict.base))
            .replace(u"%2"_s, pair.task.toString()));
    hold(std::move(what),
        stickyGone ? u"Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky "
                     "again, both to unlink the pair"_s
                   : u"Its task was deleted: take bitrix24 to delete the sticky, miro to make the task "
                     "again, both to unlink the pair"_s);
}

/// What was just planned for a side that is gone could go the other way: that side is made again, or not.
void Planner::offerLast(const Pair& pair, const Gone& gone, Side winner, size_t before)
{
    if (m_plan.operations.size() == before)
        return; // nothing is written: there is nothing to turn round
    Conflict conflict = gone.conflict;
    conflict.winner = winner;
    conflict.take = gone.take;
    m_plan.operations.back().shown.directions.push_back(directionOf(pair, conflict));
}

void Planner::planMissing(const Pair& pair)
{
    const bool itemGone = m_context.missingItems.contains(pair.item);
    const bool taskGone = m_context.missingTasks.contains(pair.task);
    if (itemGone && taskGone)
        return release(pair, Side::Bitrix24, u"Both sides of %1 were deleted"_s.arg(quoted(pair.board.text)),
            u"Both sides were deleted"_s, true);
    itemGone ? planStickyGone(pair) : planTaskGone(pair);
}

void Planner::planStickyGone(const Pair& pair)
{
    const QString summary = u"Sticky %1 was deleted"_s.arg(quoted(pair.board.text));
    if (pair.kind == PairKind::Comment) // the comment stays: people read it
        return release(pair, Side::Bitrix24, summary, stickyDeleted(), true);
    const Task* task = m_observed.task(pair.task);
    if (!task)
        return; // neither seen nor confirmed gone: the next look
    const Gone gone = whatToDo(pair, Side::Miro);
    const auto take = gone.take;
    const size_t before = m_plan.operations.size();
    if (m_link.onStickyDeleted == OnStickyDeleted::Ask && !take)
        return askWhatToDo(pair, gone);
    const bool complete = m_link.onStickyDeleted == OnStickyDeleted::Complete;
    const bool detach = m_link.onStickyDeleted == OnStickyDeleted::Detach && take != Take::Bitrix24;
    if (detach || take == Take::Both || (complete && task->status == TaskStatus::Completed)) {
        release(pair, Side::Bitrix24, summary, stickyDeleted());
        return offerLast(pair, gone, Side::Miro, before);
    }
    const bool edited = !take && sync::wasEdited(pair, *task);
    if (edited && !m_link.stickiesFromTasks)
        return release(
            pair, Side::Bitrix24, summary, u"Its sticky was deleted, but the task was changed since: it stays"_s);
    if (edited || take == Take::Bitrix24) {
        makeSticky(*task, pair.item); // an edit beats a delete
        return offerLast(pair, gone, Side::Bitrix24, before);
    }
    PlannedOperation what = shown(complete ? "update_task"_L1 : "delete_task"_L1, Side::Bitrix24, pair.item, pair.task,
        (complete ? u"Complete task %2: its sticky %1 was deleted"_s : u"Delete task %2: its sticky %1 was deleted"_s)
            .replace(u"%1"_s, quoted(pair.board.text))
            .replace(u"%2"_s, pair.task.toString()));
    if (complete) {
        UpdateTask update;
        update.patch.id = task->id;
        update.patch.status = TaskStatus::Completed;
        update.patch.current = *task;
        update.patch.boardLink = m_addresses.item(pair.item);
        update.kind = pair.kind;
        what.changes = {{u"status"_s, statusWord(task->status), statusWord(TaskStatus::Completed)}};
        add(std::move(what), std::move(update), {});
    } else {
        what.changes = {{u"title"_s, task->title, {}}};
        add(std::move(what), DeleteTask{*task}, {});
    }
    m_plan.operations.back().endsPair = stickyDeleted();
    offerLast(pair, gone, Side::Miro, before);
}

void Planner::planTaskGone(const Pair& pair)
{
    const Sticky* sticky = m_observed.sticky(pair.item);
    const QString title = quoted(pair.board.text);
    const QString summary
        = u"Task %2 of %1 was deleted"_s.replace(u"%1"_s, title).replace(u"%2"_s, pair.task.toString());
    view(pair.item).state = ItemState::Detached;
    view(pair.item).reason = taskDeleted();
    if (!sticky || pair.kind == PairKind::Comment)
        return release(pair, Side::Miro, summary, taskDeleted());
    const Gone gone = whatToDo(pair, Side::Bitrix24);
    const auto take = gone.take;
    const size_t before = m_plan.operations.size();
    const bool detach = m_link.onTaskDeleted == OnTaskDeleted::Detach && take != Take::Miro;
    if (!detach && m_context.settling.contains(pair.item))
        return wait(shown("release"_L1, Side::Miro, pair.item, pair.task, summary), u"Somebody may still be typing"_s);
    if (m_link.onTaskDeleted == OnTaskDeleted::Ask && !take)
        return askWhatToDo(pair, gone);
    if (detach || take == Take::Both) {
        release(pair, Side::Miro, summary, taskDeleted());
        return offerLast(pair, gone, Side::Bitrix24, before);
    }
    if (take == Take::Miro || (!take && wasEdited(pair, *sticky))) {
        planTaskAgain(pair, *sticky); // an edit beats a delete
        return offerLast(pair, gone, Side::Miro, before);
    }
    if (m_link.onTaskDeleted == OnTaskDeleted::Delete || take == Take::Bitrix24) {
        PlannedOperation what = shown("delete_sticky"_L1, Side::Miro, pair.item, pair.task,
            u"Delete %1: its task %2 was deleted"_s.replace(u"%1"_s, title).replace(u"%2"_s, pair.task.toString()));
        what.changes = {{u"text"_s, sticky->text, {}}};
        add(std::move(what), DeleteSticky{*sticky}, {});
    } else if (m_context.tagRefused.contains(pair.item)) {
        return release(pair, Side::Miro, summary, taskDeleted());
    } else {
        PlannedOperation what
            = shown("write_mark"_L1, Side::Miro, pair.item, pair.task, u"Tag %1 as deleted in Bitrix24"_s.arg(title));
        what.changes = {{u"tag"_s, {}, deletedTag}};
        add(std::move(what), WriteTag{{pair.item, deletedTag, true}, deletedMark}, deletedTag);
    }
    m_plan.operations.back().endsPair = taskDeleted();
    offerLast(pair, gone, Side::Bitrix24, before);
}

/// A task for an item that was edited after its task went away.
void Planner::planTaskAgain(const Pair& pair, const Sticky& sticky)
{
    const ReadSticky read = readSticky(m_observed, m_link, sticky);
    const RuleAction action = read.rule ? read.rule->action : RuleAction::Ignore;
    if (read.content.isEmpty() || (action != RuleAction::Task && action != RuleAction::Subtask))
        return release(pair, Side::Miro, u"Task %1 was deleted"_s.arg(pair.task.toString()), taskDeleted());
    planNewItem(sticky);
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

/// Whether `task` is somewhere above `other` in the tree of subtasks.
bool Planner::isAbove(TaskId task, TaskId other) const
{
    constexpr int deepest = 50; // the portal lets no circle arise; what is half written may look like one
    for (int depth = 0; depth < deepest && !other.isNone(); ++depth) {
        if (other == task)
            return true;
        const Task* known = m_observed.task(other);
        other = known ? known->parent : TaskId{};
    }
    return false;
}

/// The task of an item at the other end of a connector: the agreed one as long as it is connected, else a
/// plain task before a subtask.
const Task* Planner::parentFor(const PairWork& work) const
{
    const TaskId agreed = work.pair.board.parent.isNone() ? work.task.parent : work.pair.board.parent;
    const Task* best = nullptr;
    bool bestIsPlain = false;
    for (const ItemId& other : m_observed.connectedTo(work.sticky.id)) {
        const Pair* pair = m_observed.pair(other);
        const Task* task
            = pair && !pair->detached && pair->kind != PairKind::Comment ? m_observed.task(pair->task) : nullptr;
        if (!task || isAbove(work.task.id, task->id))
            continue;
        if (task->id == agreed)
            return task;
        const bool isPlain = pair->kind == PairKind::Task;
        if (!best || (isPlain && !bestIsPlain)) {
            best = task;
            bestIsPlain = isPlain;
        }
    }
    return best;
}

/// A subtask hangs on the item it is connected to. A connector that is only taken away changes nothing: the
/// task stays where it was until its item is connected elsewhere or becomes a plain task.
void Planner::mergeParent(PairWork& work)
{
    const PairKind wanted = work.kind;
    const Task* parent = wanted == PairKind::Subtask ? parentFor(work) : nullptr;
    if (wanted == PairKind::Subtask && !parent && work.task.parent.isNone()) {
        work.kind = work.pair.kind; // not a subtask yet
        view(work.sticky.id).reason = connectedTask(work.sticky).missing;
        return;
    }
    if (wanted == PairKind::Subtask && !parent)
        view(work.sticky.id).reason
            = u"It is connected to no task: it stays a subtask of task %1"_s.arg(work.task.parent.toString());
    if (parent)
        work.board.parent = parent->id;
    else if (wanted == PairKind::Task)
        work.board.parent = {};
    const bool becameAnother = wanted != work.pair.kind;
    const Meeting meeting{.field = Field::Parent,
        .name = u"parent"_s,
        .base = work.pair.board.parent.toString(),
        .miro = work.board.parent.toString(),
        .bitrix24 = work.task.parent.toString(),
        .boardChanged = becameAnother || work.board.parent != work.pair.board.parent,
        .portalChanged = work.portal.parent != work.pair.portal.parent,
        .same = work.board.parent == work.task.parent,
        .canTakeBitrix24 = false}; // a connector is for people to draw
    const MergeAction action = meet(work, meeting);
    if (action == MergeAction::WriteBoard) {
        work.agreed |= Field::Parent;
    } else if (action == MergeAction::WritePortal) {
        work.patch.parent = work.board.parent;
        work.toPortal(Field::Parent, u"parent"_s, work.task.parent.toString(), work.board.parent.toString());
    }
}

void Planner::planComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read)
{
    viewPaired(pair, read);
    unmarkComment(pair, sticky, read);
    if (moveComment(pair, sticky, read))
        return;
    const BoardBase board = boardBaseOf(m_observed, sticky, read);
    if (board.text == pair.board.text || board.text.isEmpty())
        return;
    PlannedOperation what = shown("edit_comment"_L1, Side::Bitrix24, pair.item, pair.task,
        u"Edit the comment %1 on task %2"_s.arg(quoted(board.text), pair.task.toString()));
    if (m_context.settling.contains(pair.item))
        return wait(std::move(what), u"Somebody may still be typing"_s);
    what.changes = {{u"comment"_s, pair.board.text, board.text}};
    add(std::move(what), EditComment{{pair.task, pair.comment, board.text, m_addresses.item(pair.item)}, board},
        QString::number(qHash(board.text), 16));
}

/// Connected to another task: the comment is made there, too. The one that was made stays: people read it.
bool Planner::moveComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read)
{
    for (const ItemId& other : m_observed.connectedTo(sticky.id)) {
        const Pair* target = m_observed.pair(other);
        if (target && !target->detached && target->task == pair.task)
            return false; // still where it was
    }
    const Task* task = connectedTask(sticky).task;
    if (!task || task->id == pair.task)
        return false;
    planNewComment(sticky, read);
    return true;
}

/// What carried the mark of a task is a comment now: the mark goes.
void Planner::unmarkComment(const Pair& pair, const Sticky& sticky, const ReadSticky& read)
{
    if (pair.former.isNone() || pair.board.mark.isEmpty())
        return;
    const QString title = stickyMark(pair.former);
    PlannedOperation what = shown("remove_mark"_L1, Side::Miro, sticky.id, pair.task,
        u"Take the mark %2 off %1: it is a comment now"_s.arg(quoted(read.content), title));
    what.changes = {{u"tag"_s, title, {}}};
    if (pair.board.mark == "tag"_L1)
        return add(std::move(what), WriteTag{{sticky.id, title, false}, QString()}, title);
    UpdateSticky update;
    update.patch.id = sticky.id;
    update.patch.text = read.composed(read.content, std::nullopt);
    update.fields = Field::Mark;
    add(std::move(what), std::move(update), title);
}

/// A task's item became a comment. The task stays as it is; when the item becomes a task again, it is this one.
void Planner::planDemotion(const Pair& pair, const Sticky& sticky, const ReadSticky& read)
{
    ItemView& shownItem = viewPaired(pair, read);
    if (m_context.inFlight.contains(pair.item) || m_context.settling.contains(pair.item))
        return wait(shown("add_comment"_L1, Side::Bitrix24, pair.item, pair.task, quoted(read.content)),
            u"Somebody may still be typing"_s);
    const size_t planned = m_plan.operations.size();
    planNewComment(sticky, read);
    if (m_plan.operations.size() > planned)
        m_plan.operations.back().endsPair = u"Its sticky is a comment now"_s;
    else
        shownItem.kind = pair.kind;
}

} // namespace bridge::sync

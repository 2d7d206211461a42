// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/identity.h"
#include "core/sync/pair_work.h"

#include <algorithm>

namespace bridge::sync {

using namespace Qt::StringLiterals;

/// An item that has a pair, by what the rules make of it now.
void Planner::planPaired(const Pair& pair, const Sticky& sticky)
{
    const ReadSticky read = readSticky(m_observed, m_link, sticky);
    const RuleAction action = read.rule ? read.rule->action : RuleAction::Ignore;
    if (action == RuleAction::Ignore)
        return planDormant(pair, read);
    if (pair.kind == PairKind::Comment)
        return action == RuleAction::Comment ? planComment(pair, sticky, read) : planNewItem(sticky);
    if (action == RuleAction::Comment)
        return planDemotion(pair, sticky, read);
    if (const Task* task = m_observed.task(pair.task))
        planPair(pair, sticky, read, *task);
}

ItemView& Planner::viewPaired(const Pair& pair, const ReadSticky& read)
{
    ItemView& shownItem = view(pair.item);
    shownItem.state = ItemState::InSync;
    shownItem.kind = pair.kind;
    shownItem.task = pair.task;
    shownItem.taskUrl = m_addresses.task(pair.task);
    if (read.rule)
        shownItem.rule = wordsFor(*read.rule);
    return shownItem;
}

/// No rule makes anything of it now. The base stays as it is: once a rule matches again, what was edited
/// meanwhile on either side is merged as ever.
void Planner::planDormant(const Pair& pair, const ReadSticky& read)
{
    ItemView& shownItem = viewPaired(pair, read);
    shownItem.state = ItemState::Ignored;
    shownItem.reason = (pair.kind == PairKind::Comment ? u"No rule matches it now: its comment on task %1 stays"_s
                                                       : u"No rule matches it now: task %1 is left as it is"_s)
                           .arg(pair.task.toString());
}

void Planner::planPair(const Pair& pair, const Sticky& sticky, const ReadSticky& read, const Task& task)
{
    PairWork work{.pair = pair, .sticky = sticky, .task = task, .read = read};
    work.board = boardBaseOf(m_observed, sticky, read);
    work.portal = portalBaseOf(task);
    work.edits = {sticky.modifiedAt, task.changedAt};
    work.kind = read.rule->action == RuleAction::Subtask ? PairKind::Subtask : PairKind::Task;
    work.line = read.markedTask;
    viewPaired(pair, read);

    mergeTexts(work);
    planOffered(work);
    linkTask(work);
    mergePriority(work);
    mergeParent(work);
    mergePlace(work);
    markSticky(work);
    emitPair(work);
}

void Planner::mergePriority(PairWork& work)
{
    const Rule& rule = *work.read.rule;
    const bool byColorAlone = rule.color && rule.tag.isEmpty() && rule.prefix.isEmpty();
    const Rule* painted = byColorAlone ? colorRuleFor(m_link.rules, rule.action, work.portal.priority) : nullptr;
    const BoardBase& agreed = work.pair.board;
    const auto words
        = [](std::optional<Priority> priority) { return priorityWord(priority.value_or(Priority::Normal)); };
    const Meeting meeting{.field = Field::Priority,
        .name = u"priority"_s,
        .base = words(agreed.priority),
        .miro = words(rule.priority),
        .bitrix24 = priorityWord(work.portal.priority),
        .boardChanged = rule.priority != agreed.priority || familyOf(work.board.color) != familyOf(agreed.color),
        .portalChanged = work.portal.priority != work.pair.portal.priority,
        .same = ruleFits(m_link.rules, rule, work.portal.priority),
        .canTakeBitrix24 = painted != nullptr};
    const MergeAction action = meet(work, meeting);
    if (action == MergeAction::WritePortal) {
        work.patch.priority = rule.priority.value_or(Priority::Normal);
        work.toPortal(
            Field::Priority, u"priority"_s, priorityWord(work.task.priority), priorityWord(*work.patch.priority));
    }
    if (action != MergeAction::WriteBoard)
        return;
    if (!painted) { // an item matched by tag or prefix is never recoloured
        work.agreed |= Field::Priority;
        return;
    }
    work.stickyPatch.color = paintOf(*painted->color);
    work.toBoard(Field::Priority, u"color"_s, colorName(work.sticky.color), colorName(*work.stickyPatch.color));
}

void Planner::emitPair(PairWork& work)
{
    if (!work.portalChanges.empty())
        emitTaskUpdate(work);
    if (!work.boardChanges.empty() && m_context.settling.contains(work.pair.item))
        work.settling = true; // a sticky somebody types on is not written
    else if (!work.boardChanges.empty())
        emitStickyUpdate(work);
    if (work.agreed != Fields()) {
        BoardBase board = work.board;
        board.mark = work.markAfter;
        add(shownFor(work, "agree"_L1, Side::Bitrix24, u"Note that %1 is in step"_s),
            Agree{board, work.portal, work.agreed, work.kind}, {});
    }
    if (work.settling && view(work.pair.item).state != ItemState::Held)
        wait(shownFor(work, "update_task"_L1, Side::Bitrix24, u"%1"_s), u"Somebody may still be typing"_s);
}

/// `summary` names the item by %1 and the task by %2.
PlannedOperation Planner::shownFor(
    const PairWork& work, QLatin1StringView kind, Side side, const QString& summary) const
{
    const QString title = quoted(splitText(work.board.text).title);
    QString text = summary;
    text.replace(u"%2"_s, work.task.id.toString()).replace(u"%1"_s, title);
    return shown(kind, side, work.pair.item, work.task.id, std::move(text));
}

void Planner::emitTaskUpdate(PairWork& work)
{
    work.patch.id = work.task.id;
    work.patch.current = work.task;
    work.patch.boardLink = m_addresses.item(work.pair.item);
    PlannedOperation what = shownFor(work, "update_task"_L1, Side::Bitrix24, u"Update task %2 %1"_s);
    what.changes = work.portalChanges;
    add(std::move(what), UpdateTask{work.patch, work.board, work.portalFields, work.mergedFields, work.kind},
        work.fingerprint());
    settle(work, Side::Miro);
    offerBack(work, Side::Miro);
    m_plan.operations.back().answers = work.answers;
}

/// The last operation carries the conflicts that this side won.
void Planner::settle(const PairWork& work, Side winner)
{
    std::ranges::copy_if(work.settled, std::back_inserter(m_plan.operations.back().settles),
        [&](const Conflict& conflict) { return conflict.winner == winner; });
}

void Planner::offerBack(const PairWork& work, Side winner)
{
    std::ranges::copy_if(work.directions, std::back_inserter(m_plan.operations.back().shown.directions),
        [&](const Direction& direction) { return direction.conflict.winner == winner; });
}

void Planner::emitStickyUpdate(PairWork& work)
{
    const bool onlyMark = work.boardFields == Fields(Field::Mark);
    PlannedOperation what = onlyMark ? shownFor(work, "write_mark"_L1, Side::Miro, u"Write B24-%2 on %1"_s)
                                     : shownFor(work, "update_sticky"_L1, Side::Miro, u"Update %1 from task %2"_s);
    what.changes = work.boardChanges;
    work.stickyPatch.id = work.pair.item;
    const QString newText = work.newContent ? fittingSticky(*work.newContent, m_addresses.task(work.task.id))
                                            : work.board.text; // a person's own text is never cut
    if (work.newContent || work.boardFields.testFlag(Field::Mark))
        work.stickyPatch.text = work.read.composed(newText, work.line);
    if (work.line) {
        work.stickyPatch.linkedLine = stickyMark(*work.line);
        work.stickyPatch.linkedUrl = m_addresses.task(*work.line);
    }
    add(std::move(what), UpdateSticky{work.stickyPatch, work.portal, work.boardFields, work.markAfter, work.grown},
        work.fingerprint());
    settle(work, Side::Bitrix24);
    offerBack(work, Side::Bitrix24);
}

} // namespace bridge::sync

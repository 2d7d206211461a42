// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

QString Planner::conflictId(const ItemId& item, const QString& field) const
{
    return m_link.id.value + u"/conflict/"_s + item.value + u'/' + field;
}

PlannedOperation Planner::shownConflict(const Pair& pair, const Conflict& conflict, QString summary) const
{
    PlannedOperation what = shown("conflict"_L1, Side::Bitrix24, pair.item, pair.task, std::move(summary));
    what.id = conflictId(pair.item, conflict.field);
    what.changes = {{conflict.field, conflict.miro, conflict.bitrix24}};
    what.conflict = conflict;
    what.directions = {directionOf(pair, conflict)};
    return what;
}

/// What one field needs. Nothing also means: agreed, settling, or left to a person.
MergeAction Planner::meet(PairWork& work, const Meeting& meeting)
{
    if (!meeting.boardChanged && !meeting.portalChanged)
        return MergeAction::Nothing;
    if (meeting.boardChanged && m_context.settling.contains(work.pair.item)) {
        work.settling = true;
        return MergeAction::Nothing;
    }
    if (meeting.same) {
        work.agreed |= meeting.field;
        return MergeAction::Nothing;
    }
    if (meeting.isDispute() || wordOn(work.pair.item, meeting.conflict()))
        return decide(work, meeting);
    Conflict conflict = meeting.conflict();
    conflict.winner = meeting.boardChanged ? Side::Miro : Side::Bitrix24;
    offer(work, meeting, conflict);
    return meeting.boardChanged ? MergeAction::WritePortal : MergeAction::WriteBoard;
}

/// What a person said about these very values. A write that failed leaves it settled as it was said.
const Conflict* Planner::wordOn(const ItemId& item, const Conflict& conflict) const
{
    const auto known = m_context.conflicts.find(conflictId(item, conflict.field));
    if (known == m_context.conflicts.end() || !known->second.sameAs(conflict))
        return nullptr;
    const auto take = known->second.take;
    if (take != Take::Miro && take != Take::Bitrix24)
        return nullptr;
    const Side said = take == Take::Miro ? Side::Miro : Side::Bitrix24;
    return known->second.winner.value_or(said) == said ? &known->second : nullptr;
}

/// A change can be turned round where the other side's value can be written at all.
void Planner::offer(PairWork& work, const Meeting& meeting, const Conflict& conflict)
{
    const bool canTurn = conflict.winner == Side::Miro ? meeting.canTakeBitrix24 : meeting.canTakeMiro;
    if (canTurn)
        work.directions.push_back(directionOf(work.pair, conflict));
}

Direction Planner::directionOf(const Pair& pair, const Conflict& conflict) const
{
    return {m_link.id, pair.item, pair.task, conflict};
}

/// Both sides were edited: a person's word first, then the link's policy. What loses is kept.
MergeAction Planner::decide(PairWork& work, const Meeting& meeting)
{
    Conflict conflict = meeting.conflict();
    const QString id = conflictId(work.pair.item, meeting.name);
    const auto known = m_context.conflicts.find(id);
    const bool asked = known != m_context.conflicts.end() && !known->second.winner && known->second.sameAs(conflict);
    const Conflict* word = wordOn(work.pair.item, conflict);
    const auto take = word ? word->take : asked ? known->second.take : std::nullopt;
    if (take == Take::Miro || take == Take::Bitrix24)
        conflict.winner = take == Take::Miro ? Side::Miro : Side::Bitrix24;
    else if (take == Take::Both || (asked && m_context.approved.contains(id)))
        conflict.winner = work.edits.newer(); // with Both the other text still has to become a comment
    else
        conflict.winner = winnerBy(m_link.conflict, work.edits);
    conflict.take = take;
    if (!conflict.winner) {
        hold(shownConflict(
                 work.pair, conflict, u"Both sides changed %1"_s.arg(quoted(splitText(work.board.text).title))),
            u"Both sides were edited: choose one"_s);
        return MergeAction::Nothing;
    }
    work.settled.push_back(conflict);
    offer(work, meeting, conflict);
    return *conflict.winner == Side::Miro ? MergeAction::WritePortal : MergeAction::WriteBoard;
}

/// A person wants the text that lost: instead of the one that won, or as a comment beside it.
void Planner::planOffered(PairWork& work)
{
    const TaskText onBoard = splitText(work.board.text);
    const auto offer = [&](Field field, const QString& name, const QString& board, const QString& portal,
                           std::optional<QString>& written) {
        const QString id = conflictId(work.pair.item, name);
        const auto known = m_context.conflicts.find(id);
        if (known == m_context.conflicts.end() || !known->second.winner || !known->second.take)
            return;
        const Conflict& conflict = known->second;
        if (conflict.take == (conflict.winner == Side::Miro ? Take::Miro : Take::Bitrix24))
            return; // as it is
        const QString& won = conflict.winner == Side::Miro ? conflict.miro : conflict.bitrix24;
        if (conflict.take == Take::Both || board != won || portal != won)
            return keepText(work.pair, conflict); // somebody went on writing: nothing is written over
        if (written)
            return; // the next round
        written = conflict.loser();
        work.mergedFields |= field;
        work.toPortal(field, name, portal, *written);
        work.answers = id;
    };
    offer(Field::Title, u"title"_s, onBoard.title, normalised(work.task.title), work.patch.title);
    offer(Field::Description, u"description"_s, onBoard.description, plainFromBbCode(work.task.description),
        work.patch.description);
}

void Planner::keepText(const Pair& pair, const Conflict& conflict)
{
    const bool fromBoard = conflict.winner == Side::Bitrix24;
    PlannedOperation what = shown("keep_text"_L1, Side::Bitrix24, pair.item, pair.task,
        u"Keep the text that was not taken as a comment on task %1"_s.arg(pair.task.toString()));
    what.id += u'/' + conflict.field;
    what.changes = {{u"comment"_s, {}, conflict.loser()}};
    KeepText keep;
    keep.draft.task = pair.task;
    keep.draft.text = (fromBoard ? u"From the sticky, not taken over:\n%1"_s : u"From the task, not taken over:\n%1"_s)
                          .arg(conflict.loser());
    keep.draft.boardLink = m_addresses.item(pair.item);
    const QString print = QString::number(qHash(conflict.field + u'\n' + conflict.loser()), 16);
    keep.draft.boardLink.setFragment(u"kept-"_s + print);
    add(std::move(what), std::move(keep), print);
    m_plan.operations.back().answers = conflictId(pair.item, conflict.field);
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/sync/identity.h"
#include "core/sync/pair_work.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// The board's description as the portal gets it. A text that was cut to fit on the sticky keeps what
/// the cut took away.
QString descriptionForPortal(const QString& shown, const QString& agreed, const QString& portal)
{
    const QString whole = plainFromBbCode(portal);
    const bool wasCut = agreed.endsWith(u'…') && whole.startsWith(agreed.chopped(1)) && whole != agreed;
    if (!wasCut)
        return shown;
    if (shown.startsWith(agreed))
        return whole + shown.sliced(agreed.size()); // something was added below the cut
    return shown.endsWith(u'…') ? shown.chopped(1) + whole.sliced(agreed.size() - 1) : shown;
}

} // namespace

void Planner::planPair(const Pair& pair, const Sticky& sticky, const Task& task)
{
    PairWork work{.pair = pair, .sticky = sticky, .task = task, .read = readSticky(m_observed, m_link, sticky)};
    work.board = boardBaseOf(m_observed, sticky, work.read);
    work.portal = portalBaseOf(task);
    work.edits = {sticky.modifiedAt, task.changedAt};
    work.policy = m_context.decided.contains(sticky.id) ? ConflictPolicy::Newest : m_link.conflict;
    work.line = work.read.markedTask;

    ItemView& shownItem = view(sticky.id);
    shownItem.state = ItemState::InSync;
    shownItem.kind = pair.kind;
    shownItem.task = task.id;
    shownItem.taskUrl = m_addresses.task(task.id);
    if (work.read.rule)
        shownItem.rule = wordsFor(*work.read.rule);

    mergeTexts(work);
    linkTask(work);
    mergePriority(work);
    mergePlace(work);
    markSticky(work);
    emitPair(work);
}

/// Whether the board's text is the task's, cut to fit on a sticky.
bool Planner::showsCut(const QString& content, const Task& task) const
{
    return content.endsWith(u'…')
        && content
        == fittingSticky(
            joinText({normalised(task.title), plainFromBbCode(task.description)}), m_addresses.task(task.id));
}

/// True when the field is dealt with: nothing to do, agreed, or it has to wait.
bool Planner::mergedWithoutWrite(PairWork& work, MergeAction action, Field field, bool boardChanged)
{
    if (action == MergeAction::Nothing)
        return true;
    if (boardChanged && m_context.settling.contains(work.pair.item)) {
        work.settling = true;
        return true;
    }
    if (action == MergeAction::Agree)
        work.agreed |= field;
    if (action == MergeAction::Conflict)
        work.conflicts |= field;
    return action == MergeAction::Agree || action == MergeAction::Conflict;
}

void Planner::mergeTexts(PairWork& work)
{
    if (work.board.text == work.pair.board.text && work.portal.title == work.pair.portal.title
        && work.portal.description == work.pair.portal.description)
        return; // nearly every pair of nearly every pass
    if (work.board.text.isEmpty()) {
        view(work.sticky.id).reason = u"It has no text: the task keeps its own"_s;
        return;
    }
    const TaskText shownText = splitText(work.board.text);
    const TaskText agreedText = splitText(work.pair.board.text);
    std::optional<QString> newTitle;
    std::optional<QString> newDescription;

    const bool titleEdited = shownText.title != agreedText.title;
    const auto title = mergeField(titleEdited, work.portal.title != work.pair.portal.title,
        shownText.title == normalised(work.portal.title), work.policy, work.edits);
    if (!mergedWithoutWrite(work, title, Field::Title, titleEdited)) {
        if (title == MergeAction::WritePortal && !shownText.title.isEmpty()) {
            work.toPortal(Field::Title, u"title"_s, work.task.title, shownText.title);
            work.patch.title = shownText.title;
        } else if (title == MergeAction::WriteBoard) {
            newTitle = normalised(work.task.title);
            work.toBoard(Field::Title, u"title"_s, shownText.title, *newTitle);
        }
    }

    const bool descriptionEdited = shownText.description != agreedText.description;
    const QString portalPlain = plainFromBbCode(work.portal.description);
    const auto description = mergeField(descriptionEdited, work.portal.description != work.pair.portal.description,
        shownText.description == portalPlain || showsCut(work.board.text, work.task), work.policy, work.edits);
    if (!mergedWithoutWrite(work, description, Field::Description, descriptionEdited)) {
        if (description == MergeAction::WritePortal) {
            const QString whole
                = descriptionForPortal(shownText.description, agreedText.description, work.pair.portal.description);
            work.toPortal(Field::Description, u"description"_s, work.task.description, whole);
            work.patch.description = whole;
        } else {
            newDescription = portalPlain;
            work.toBoard(Field::Description, u"description"_s, shownText.description, portalPlain);
        }
    }
    if (newTitle || newDescription)
        work.newContent = withTexts(work.board.text, newTitle, newDescription);
}

/// A task that somebody else made leads to its sticky, too.
void Planner::linkTask(PairWork& work)
{
    if (work.task.hasBoardLink || work.patch.description)
        return;
    work.patch.description = work.task.description; // the link stands under it
    work.portalChanges.push_back({u"link"_s, {}, m_addresses.item(work.pair.item).toString()});
}

void Planner::mergePriority(PairWork& work)
{
    const Rule* rule = work.read.rule;
    if (!rule || (rule->action != RuleAction::Task && rule->action != RuleAction::Subtask))
        return;
    const BoardBase& agreed = work.pair.board;
    const bool recoloured = rule->priority != agreed.priority || familyOf(work.board.color) != familyOf(agreed.color);
    const auto action = mergeField(recoloured, work.portal.priority != work.pair.portal.priority,
        ruleFits(m_link.rules, *rule, work.portal.priority), work.policy, work.edits);
    if (mergedWithoutWrite(work, action, Field::Priority, recoloured))
        return;
    if (action == MergeAction::WritePortal) {
        work.patch.priority = rule->priority.value_or(Priority::Normal);
        work.toPortal(
            Field::Priority, u"priority"_s, priorityWord(work.task.priority), priorityWord(*work.patch.priority));
        return;
    }
    const bool byColorAlone = rule->color && rule->tag.isEmpty() && rule->prefix.isEmpty();
    const Rule* painted = byColorAlone ? colorRuleFor(m_link.rules, rule->action, work.portal.priority) : nullptr;
    if (!painted) { // an item matched by tag or prefix is never recoloured
        work.agreed |= Field::Priority;
        return;
    }
    work.stickyPatch.color = paintOf(*painted->color);
    work.toBoard(Field::Priority, u"color"_s, colorName(work.sticky.color), colorName(*work.stickyPatch.color));
}

void Planner::mergePlace(PairWork& work)
{
    const Frame* frame = m_observed.frameOf(work.sticky);
    const FrameMapping* mapping = mappingOf(m_link, frame);
    const PlaceChange missing = mapping ? missingParts(m_link, *mapping, work.task) : PlaceChange{};
    const PortalBase& agreed = work.pair.portal;
    const bool moved = work.board.frame != work.pair.board.frame;
    const bool statusChanged = work.portal.status != agreed.status;
    const bool groupChanged = work.portal.group != agreed.group;
    const bool stageChanged = work.portal.stage != agreed.stage;
    const bool portalChanged = statusChanged || groupChanged || stageChanged;
    // A frame writes the parts it sets and only those: what it does not set can't be in dispute.
    const bool disputed
        = (missing.status && statusChanged) || (missing.group && groupChanged) || (missing.stage && stageChanged);
    const bool frameSpeaks = moved && mapping;
    if (mapping && !missing.isEmpty() && !bestFrame(m_link, m_observed, work.task))
        view(work.sticky.id).reason
            = u"No frame stands for the task's project, status and stage: it stays where it is"_s;
    const bool fitsNow = mapping ? missing.isEmpty() : !portalChanged;

    const auto action = mergeField(frameSpeaks || (moved && !portalChanged), frameSpeaks ? disputed : portalChanged,
        fitsNow, work.policy, work.edits);
    if (mergedWithoutWrite(work, action, Field::Place, moved))
        return;
    if (action == MergeAction::WritePortal && mapping)
        return writePlace(work, missing);
    const Frame* best = action == MergeAction::WriteBoard ? bestFrame(m_link, m_observed, work.task) : nullptr;
    if (!best || best == frame) {
        work.agreed |= Field::Place;
        return;
    }
    const auto cell = m_layout.placeIn(*best, work.sticky.size, work.sticky.id);
    if (!cell) {
        work.agreed |= Field::Place;
        view(work.sticky.id).reason = u"The frame “%1” is full and has no room to grow"_s.arg(best->title);
        return;
    }
    work.stickyPatch.placement = cell->placement;
    work.grown = cell->grown;
    work.toBoard(Field::Place, u"frame"_s, frame ? frame->title : QString(), best->title);
}

void Planner::writePlace(PairWork& work, const PlaceChange& missing)
{
    work.patch.status = missing.status;
    work.patch.group = missing.group;
    work.patch.stage = missing.stage;
    if (missing.status)
        work.toPortal(Field::Place, u"status"_s, statusWord(work.task.status), statusWord(*missing.status));
    if (missing.group)
        work.toPortal(Field::Place, u"group"_s, work.task.group.toString(), missing.group->toString());
    if (missing.stage)
        work.toPortal(Field::Place, u"stage"_s, work.task.stage.toString(), missing.stage->toString());
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
            Agree{board, work.portal, work.agreed}, {});
    }
    if (work.conflicts != Fields())
        hold(shownFor(work, "conflict"_L1, Side::Bitrix24, u"Both sides changed %1"_s),
            u"Both sides were edited: choose one"_s);
    else if (work.settling)
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
    add(std::move(what), UpdateTask{work.patch, work.board, work.portalFields}, work.fingerprint());
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
}

void Planner::planComment(const Pair& pair, const Sticky& sticky)
{
    ItemView& shownItem = view(sticky.id);
    const ReadSticky read = readSticky(m_observed, m_link, sticky);
    shownItem.state = ItemState::InSync;
    shownItem.kind = pair.kind;
    shownItem.task = pair.task;
    shownItem.taskUrl = m_addresses.task(pair.task);
    if (read.rule)
        shownItem.rule = wordsFor(*read.rule);
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

} // namespace bridge::sync

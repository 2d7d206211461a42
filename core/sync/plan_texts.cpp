// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge_lines.h"
#include "core/domain/text.h"
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

/// Whether the board's text is the task's, cut to fit on a sticky.
bool Planner::showsCut(const QString& content, const Task& task) const
{
    return content.endsWith(u'…')
        && content
        == fittingSticky(
            joinText({normalised(task.title), plainFromBbCode(task.description)}), m_addresses.task(task.id));
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
    const TaskText shown = splitText(work.board.text);
    const TaskText agreed = splitText(work.pair.board.text);
    std::optional<QString> newTitle;
    std::optional<QString> newDescription;
    mergeTitle(work, shown, agreed, newTitle);
    mergeDescription(work, shown, agreed, newDescription);
    if (newTitle || newDescription)
        work.newContent = withTexts(work.board.text, newTitle, newDescription);
}

void Planner::mergeTitle(
    PairWork& work, const TaskText& shown, const TaskText& agreed, std::optional<QString>& newTitle)
{
    const QString portal = normalised(work.portal.title);
    const Meeting meeting{.field = Field::Title,
        .name = u"title"_s,
        .base = agreed.title,
        .miro = shown.title,
        .bitrix24 = portal,
        .boardChanged = shown.title != agreed.title,
        .portalChanged = work.portal.title != work.pair.portal.title,
        .same = shown.title == portal,
        .canTakeMiro = !shown.title.isEmpty()};
    const MergeAction action = meet(work, meeting);
    if (action == MergeAction::WritePortal && !shown.title.isEmpty()) {
        work.toPortal(Field::Title, u"title"_s, work.task.title, shown.title);
        work.patch.title = shown.title;
    } else if (action == MergeAction::WriteBoard) {
        newTitle = portal;
        work.toBoard(Field::Title, u"title"_s, shown.title, portal);
    }
}

void Planner::mergeDescription(
    PairWork& work, const TaskText& shown, const TaskText& agreed, std::optional<QString>& newDescription)
{
    const QString portal = plainFromBbCode(work.portal.description);
    const Meeting meeting{.field = Field::Description,
        .name = u"description"_s,
        .base = agreed.description,
        .miro = shown.description,
        .bitrix24 = portal,
        .boardChanged = shown.description != agreed.description,
        .portalChanged = work.portal.description != work.pair.portal.description,
        .same = shown.description == portal || showsCut(work.board.text, work.task)};
    const auto toPortal = [&](const QString& text) {
        work.toPortal(Field::Description, u"description"_s, work.task.description, text);
        work.patch.description = text;
    };
    const auto toBoard = [&](const QString& text) {
        newDescription = text;
        work.toBoard(Field::Description, u"description"_s, shown.description, text);
    };
    // Line by line, where both sides started from the same text.
    const bool mayMerge = meeting.isDispute() && !m_context.settling.contains(work.pair.item)
        && !wordOn(work.pair.item, meeting.conflict()) && meeting.base == plainFromBbCode(work.pair.portal.description);
    if (const auto merged = mayMerge ? mergeLines(meeting.base, meeting.miro, meeting.bitrix24) : std::nullopt) {
        if (*merged == portal)
            return toBoard(*merged);
        if (*merged != shown.description)
            work.mergedFields |= Field::Description; // the board gets it once the portal has it
        return toPortal(*merged);
    }
    const MergeAction action = meet(work, meeting);
    if (action == MergeAction::WritePortal)
        toPortal(descriptionForPortal(shown.description, agreed.description, work.pair.portal.description));
    else if (action == MergeAction::WriteBoard)
        toBoard(portal);
}

/// A task that somebody else made leads to its sticky, too.
void Planner::linkTask(PairWork& work)
{
    if (work.task.hasBoardLink || work.patch.description)
        return;
    work.patch.description = work.task.description; // the link stands under it
    work.portalChanges.push_back({u"link"_s, {}, m_addresses.item(work.pair.item).toString()});
}

} // namespace bridge::sync

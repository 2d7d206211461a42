// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/base.h"

#include "core/domain/text.h"
#include "core/sync/identity.h"

namespace bridge::sync {

BoardBase boardBaseOf(const Link& link, const Observed& observed, const Sticky& sticky)
{
    return boardBaseOf(observed, sticky, readSticky(observed, link, sticky));
}

BoardBase boardBaseOf(const Observed& observed, const Sticky& sticky, const ReadSticky& read)
{
    const Frame* frame = observed.frameOf(sticky);
    BoardBase base;
    base.text = read.content;
    base.color = sticky.color;
    base.frame = frame ? frame->id : ItemId{};
    if (read.rule)
        base.priority = read.rule->priority;
    if (const Pair* pair = observed.pair(sticky.id)) {
        base.mark = pair->board.mark;
        base.parent = pair->board.parent; // connectors are no part of the sticky itself
    }
    return base;
}

PortalBase portalBaseOf(const Task& task)
{
    return {task.title, task.description, task.priority, task.status, task.group, task.stage, task.parent};
}

QString withTexts(const QString& text, const std::optional<QString>& title, const std::optional<QString>& description)
{
    if (!title && !description)
        return text;
    const TaskText parts = splitText(text);
    const QString joined = joinText({title.value_or(parts.title), description.value_or(parts.description)});
    if (description || !joined.startsWith(*title))
        return joined;
    // Only the title is new: blank lines between it and the rest are the person's own.
    const qsizetype restAt = text.indexOf(u'\n');
    const bool titleIsFirstLine = parts.title == (restAt < 0 ? text : text.first(restAt)).trimmed();
    return titleIsFirstLine ? (restAt < 0 ? *title : *title + text.sliced(restAt)) : joined;
}

void agree(Pair& pair, const BoardBase& board, const PortalBase& portal, Fields fields)
{
    const TaskText shown = splitText(board.text);
    if (fields.testFlag(Field::Title) && fields.testFlag(Field::Description)) {
        pair.board.text = board.text;
    } else if (fields.testFlag(Field::Title)) {
        pair.board.text = withTexts(pair.board.text, shown.title, std::nullopt);
    } else if (fields.testFlag(Field::Description)) {
        pair.board.text = withTexts(pair.board.text, std::nullopt, shown.description);
    }
    if (fields.testFlag(Field::Title))
        pair.portal.title = portal.title;
    if (fields.testFlag(Field::Description))
        pair.portal.description = portal.description;
    if (fields.testFlag(Field::Priority)) {
        pair.board.color = board.color;
        pair.board.priority = board.priority;
        pair.portal.priority = portal.priority;
    }
    if (fields.testFlag(Field::Place)) {
        pair.board.frame = board.frame;
        pair.portal.status = portal.status;
        pair.portal.group = portal.group;
        pair.portal.stage = portal.stage;
    }
    if (fields.testFlag(Field::Parent)) {
        pair.board.parent = board.parent;
        pair.portal.parent = portal.parent;
    }
}

} // namespace bridge::sync

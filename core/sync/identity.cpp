// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/identity.h"

#include "core/domain/text.h"

#include <algorithm>

namespace bridge::sync {

bool isProjectOf(const Link& link, GroupId group)
{
    return !group.isNone()
        && (group == link.defaultGroup
            || std::ranges::any_of(link.frames, [&](const FrameMapping& mapping) { return mapping.group == group; }));
}

bool belongTogether(
    const Observed& observed, const Link& link, const Sticky& sticky, const QString& content, const Task& task)
{
    const auto madeFor = itemOfTaskMark(task.mark, observed.boardId());
    if (madeFor == sticky.id)
        return true;
    if (!task.mark.isEmpty() && (!madeFor || observed.sticky(*madeFor)))
        return false; // made for another one, which may only be gone when this one replaced it
    const TaskText text = splitText(content);
    return isProjectOf(link, task.group)
        && (text.title == normalised(task.title)
            || (text.description == plainFromBbCode(task.description) && !text.description.isEmpty()));
}

std::optional<TaskId> markedTask(const Observed& observed, const Link& link, const Sticky& sticky)
{
    const auto [body, named] = splitMark(sticky.text);
    if (!named)
        return std::nullopt;
    const Pair* owner = observed.pairOfTask(*named);
    if (const Pair* own = observed.pair(sticky.id)) {
        const bool notMarkedYet = own->board.mark.isEmpty() && link.writeBack != WriteBack::None;
        return own->task == *named || own->former == *named || (owner && notMarkedYet) ? named : std::nullopt;
    }
    if (owner)
        return named; // a copy
    const Task* task = observed.task(*named);
    if (!task)
        return std::nullopt;
    const ReadSticky read = readSticky(link.rules, sticky, named);
    return belongTogether(observed, link, sticky, read.content, *task) ? named : std::nullopt;
}

ReadSticky readSticky(const Observed& observed, const Link& link, const Sticky& sticky)
{
    return readSticky(link.rules, sticky, markedTask(observed, link, sticky));
}

} // namespace bridge::sync

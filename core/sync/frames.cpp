// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/frames.h"

#include <algorithm>

namespace bridge::sync {

namespace {

int partsSet(const FrameMapping& mapping)
{
    return int(mapping.status.has_value()) + int(mapping.group.has_value()) + int(mapping.stage.has_value());
}

bool statusFits(const Link& link, TaskStatus wanted, TaskStatus actual)
{
    if (wanted == actual)
        return true;
    if (wanted != TaskStatus::Completed || actual != TaskStatus::AwaitingControl)
        return false;
    return std::ranges::none_of(
        link.frames, [](const FrameMapping& mapping) { return mapping.status == TaskStatus::AwaitingControl; });
}

const Frame* frameFor(const Observed& observed, const FrameMapping& mapping)
{
    if (!mapping.frame.isEmpty())
        return observed.frame(mapping.frame);
    const auto found = std::ranges::find_if(
        observed.frames(), [&](const Frame& frame) { return frame.title.trimmed() == mapping.title.trimmed(); });
    return found == observed.frames().end() ? nullptr : &*found;
}

} // namespace

const FrameMapping* mappingOf(const Link& link, const Frame* frame)
{
    if (!frame)
        return nullptr;
    const auto byId = std::ranges::find_if(link.frames,
        [&](const FrameMapping& mapping) { return !mapping.frame.isEmpty() && mapping.frame == frame->id; });
    if (byId != link.frames.end())
        return &*byId;
    const auto byTitle = std::ranges::find_if(link.frames, [&](const FrameMapping& mapping) {
        return mapping.frame.isEmpty() && mapping.title.trimmed() == frame->title.trimmed();
    });
    return byTitle == link.frames.end() ? nullptr : &*byTitle;
}

PlaceChange missingParts(const Link& link, const FrameMapping& mapping, const Task& task)
{
    PlaceChange change;
    if (mapping.status && !statusFits(link, *mapping.status, task.status))
        change.status = mapping.status;
    if (mapping.group && *mapping.group != task.group)
        change.group = mapping.group;
    if (mapping.stage && *mapping.stage != task.stage)
        change.stage = mapping.stage;
    return change;
}

bool fits(const Link& link, const FrameMapping& mapping, const Task& task)
{
    return missingParts(link, mapping, task).isEmpty();
}

const Frame* bestFrame(const Link& link, const Observed& observed, const Task& task)
{
    const Frame* best = nullptr;
    int bestParts = 0;
    for (const FrameMapping& mapping : link.frames) {
        if (partsSet(mapping) <= bestParts || !fits(link, mapping, task))
            continue;
        if (const Frame* frame = frameFor(observed, mapping)) {
            best = frame;
            bestParts = partsSet(mapping);
        }
    }
    return best;
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"

namespace bridge::sync {

/// What the frame means by the link's mappings (an id wins over a title); null for an unmapped frame or none.
[[nodiscard]] const FrameMapping* mappingOf(const Link& link, const Frame* frame);

/// Whether every part the mapping sets equals the task's. Awaiting control counts as completed where no
/// mapping names awaiting control: a task with control turns "completed" into it by itself.
[[nodiscard]] bool fits(const Link& link, const FrameMapping& mapping, const Task& task);

/// The frame a task belongs in: most parts set, then the order of the mappings; null when none fits.
[[nodiscard]] const Frame* bestFrame(const Link& link, const Observed& observed, const Task& task);

/// The parts of the mapping the task does not have yet.
struct PlaceChange {
    std::optional<TaskStatus> status{};
    std::optional<GroupId> group{};
    std::optional<StageId> stage{};

    [[nodiscard]] bool isEmpty() const { return !status && !group && !stage; }
};
[[nodiscard]] PlaceChange missingParts(const Link& link, const FrameMapping& mapping, const Task& task);

} // namespace bridge::sync

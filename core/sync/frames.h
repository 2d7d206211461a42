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

/// Which frame each mapping by title meant when its title was last on the board: {"To Do":"3458…"}. A frame
/// that is renamed keeps its meaning by this.
using FrameNames = std::map<QString, ItemId>;
/// What the board shows now added to what was known.
[[nodiscard]] FrameNames frameNames(const Link& link, const std::vector<Frame>& frames, FrameNames known);
/// The link with each mapping whose title is gone bound to the frame that had it.
[[nodiscard]] Link followRenames(Link link, const std::vector<Frame>& frames, const FrameNames& known);
[[nodiscard]] QString toText(const FrameNames& names);
[[nodiscard]] FrameNames frameNamesFrom(const QString& text);

} // namespace bridge::sync

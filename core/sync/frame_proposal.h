// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/domain/link.h"

#include <optional>
#include <vector>

namespace bridge::sync {

/// A project as a frame's title may name it.
struct NamedProject {
    GroupId id{};
    QString name{};
};

/// The status that people most often mean by a title, in English, German, Spanish, Portuguese and Russian.
/// Case, punctuation, numbers and pictures are no difference: "1. To-Do ✅" is "to do". Pure.
[[nodiscard]] std::optional<TaskStatus> statusOfTitle(const QString& title);

/// What the frames most likely mean: a status by its word, else the one project of that name. Frames whose
/// titles say neither are left out. By title, each title once, in reading order. Pure.
[[nodiscard]] std::vector<FrameMapping> proposeMappings(
    const std::vector<Frame>& frames, const std::vector<NamedProject>& projects);

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/domain/link.h"

#include <optional>
#include <vector>

namespace bridge::sync {

/// Something about a link's rules or frame mappings that a person should see before it is used.
struct LinkFinding {
    enum class Kind : quint8 {
        NoRule, ///< nothing would ever become a task
        NeverReached, ///< an earlier rule matches all that this one does
        NoConditions, ///< a rule that matches every item
        NoParent, ///< subtasks or comments, but nothing that becomes a task
        SetsNothing, ///< a frame mapping without project, status or stage
        FrameTwice, ///< two mappings mean one frame
        FrameMissing, ///< no frame of the board has this title or id
        TitleTwice, ///< several frames have the title; the mapping means all of them
        StageWithoutProject, ///< stages belong to a project
    };
    Kind kind = Kind::NoRule;
    std::optional<qsizetype> rule{}; ///< place in Link::rules
    std::optional<qsizetype> mapping{}; ///< place in Link::frames
    std::optional<qsizetype> other{}; ///< the rule or mapping that it collides with

    /// Whether the link can't be used before it is mended.
    [[nodiscard]] bool isError() const;
    friend bool operator==(const LinkFinding&, const LinkFinding&) = default;
};

/// Looks at the draft alone, and at the board's frames where they are known. In the order of rules, then
/// mappings. Pure.
[[nodiscard]] std::vector<LinkFinding> checkLink(const Link& draft, const std::vector<Frame>* frames = nullptr);

} // namespace bridge::sync

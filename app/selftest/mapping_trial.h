// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/link.h"
#include "core/sync/link_check.h"

#include <stop_token>

namespace bridge::selftest {

/// Something that did not come out as the link says. `expected` and `found` are what a person typed, a frame's title,
/// a project's or stage's id, or a word of the profile ("task", "high", "in_progress").
struct Deviation {
    enum class What : quint8 {
        Becomes, ///< a word of actionWord(); "ignore" = nothing is made of it
        Title,
        Priority,
        Status,
        Project,
        Stage,
        Colour,
        Frame,
        StickyCount, ///< of the whole board
        TaskCount, ///< of the whole portal
        NeverReached, ///< `item` is a rule: whatever it describes, an earlier rule takes
        Failed, ///< `item` is what was to be written, `found` why it was not
        Unrest, ///< passes go on writing though nobody edits
    };
    What what = What::Becomes;
    QString item{}; ///< the first line of the sticky
    QString expected{};
    QString found{};

    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// What a link made of made-up boards. Counts stand in the order of the link's rules and mappings.
struct MappingTrial {
    int boards = 0;
    int stickies = 0;
    int edits = 0;
    int writes = 0;
    std::vector<int> byRule{};
    std::vector<int> byMapping{};
    int unmatched = 0; ///< taken by no rule
    int lonely = 0; ///< comments and subtasks that name no task
    std::vector<sync::LinkFinding> contradictions{}; ///< seen from the link alone
    std::vector<Deviation> deviations{}; ///< each once, at most mostDeviations

    static constexpr size_t mostDeviations = 50;

    [[nodiscard]] bool isSound() const { return contradictions.empty() && deviations.empty(); }
    /// Another board of the same link beside it.
    MappingTrial& operator+=(const MappingTrial& other);
};

/// Makes a board that has the link's frames and stickies for each of its rules, syncs it by the real engine with
/// simulated services in memory, edits both sides, syncs again, and compares with what the link alone says. The same
/// seed makes the same board and the same edits. Opens no socket, and touches no data but a journal in a temporary
/// folder. Blocks for a fraction of a second, longer for hundreds of rules or frames; Cancelled as soon as it is
/// stopped.
[[nodiscard]] Result<MappingTrial> tryMapping(const Link& link, quint32 seed, const std::stop_token& stop);

} // namespace bridge::selftest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/domain/link.h"
#include "core/sync/marks.h"

namespace bridge::sync {

/// A sticky as the rules see it.
struct ReadSticky {
    const Rule* rule = nullptr; ///< the first that matches; null = the item is nothing to us
    QString prefix{}; ///< the rule's prefix as it stands in the text, with the blank behind it
    QString content{}; ///< the text without prefix and mark line
    std::optional<TaskId> markedTask{}; ///< named by a mark line

    /// The text that carries `newContent` instead, with the mark line of `task` if there is one.
    [[nodiscard]] QString composed(const QString& newContent, std::optional<TaskId> task) const;
};

/// `markedTask`: the task that the last line marks; empty = the line is text.
[[nodiscard]] ReadSticky readSticky(
    const std::vector<Rule>& rules, const Sticky& sticky, std::optional<TaskId> markedTask);

/// Whether a task of this priority is what the rule makes: a rule without a priority stands for every
/// priority no other rule of its action names.
[[nodiscard]] bool ruleFits(const std::vector<Rule>& rules, const Rule& rule, Priority priority);

/// The first rule by colour alone with this action that fits; null when there is none.
[[nodiscard]] const Rule* colorRuleFor(const std::vector<Rule>& rules, RuleAction action, Priority priority);

/// "yellow → task, high priority", for a person.
[[nodiscard]] QString ruleText(const Rule& rule);

} // namespace bridge::sync

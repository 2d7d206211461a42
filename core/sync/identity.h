// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/observed.h"
#include "core/sync/rules.h"

namespace bridge::sync {

/// The task whose mark the sticky's last line is; empty when that line is only text. A person may write
/// "B24-9" too: it is a mark on the sticky of that very task, on a copy of a linked sticky until the copy
/// has a mark of its own, and on a sticky that the journal has lost.
[[nodiscard]] std::optional<TaskId> markedTask(const Observed& observed, const Link& link, const Sticky& sticky);

/// The sticky as the link's rules see it, its mark line taken off.
[[nodiscard]] ReadSticky readSticky(const Observed& observed, const Link& link, const Sticky& sticky);

/// Whether an item without a pair and a task that it names belong together: the task was made for it, or
/// is one of the link's own and says the same.
[[nodiscard]] bool belongTogether(
    const Observed& observed, const Link& link, const Sticky& sticky, const QString& content, const Task& task);

/// Whether tasks of that project are the link's to mirror.
[[nodiscard]] bool isProjectOf(const Link& link, GroupId group);

} // namespace bridge::sync

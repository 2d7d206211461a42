// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an item and its task name each other, so that every create can be found again.

#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace bridge::sync {

/// What a task is marked with when it is created: "miro:<board>:<item>". Where `before` has that mark, or had it
/// and may come back from the recycle bin, its id stands behind it: "miro:<board>:<item>#41".
[[nodiscard]] QString taskMark(const BoardId& board, const ItemId& item, TaskId before = {});
/// The item a task was created for; empty when the mark is not ours or names another board.
[[nodiscard]] std::optional<ItemId> itemOfTaskMark(const QString& mark, const BoardId& board);

constexpr QLatin1StringView markPrefix{"B24-"};
/// What the sticky carries, as a tag or as its last line: "B24-123".
[[nodiscard]] QString stickyMark(TaskId task);
[[nodiscard]] std::optional<TaskId> taskOfStickyMark(const QString& mark);

/// A sticky's text, taken apart.
struct MarkedText {
    QString body{};
    std::optional<TaskId> task{}; ///< named by a mark on the last line
};
[[nodiscard]] MarkedText splitMark(const QString& text);
[[nodiscard]] QString withMark(const QString& body, TaskId task);

/// The tasks a text refers to by address or as "#123", in the order of the text.
[[nodiscard]] std::vector<TaskId> taskReferences(const QString& text);

} // namespace bridge::sync

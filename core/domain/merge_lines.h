// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bridge {

/// Three-way merge of plain text, line by line (diff3): what only one of `ours` and `theirs` changed since
/// `base` is taken from that one. Empty when both changed the same or neighbouring lines differently, for
/// then only a person can say what is meant.
[[nodiscard]] std::optional<QString> mergeLines(const QString& base, const QString& ours, const QString& theirs);

} // namespace bridge

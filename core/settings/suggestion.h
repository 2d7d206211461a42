// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace bridge::settings {

/// The candidate that a typo most likely stands for: the fewest letters added, left out, changed or
/// swapped with their neighbour, at most a third of the word. Upper case is no difference. Empty when
/// none is near. Pure.
[[nodiscard]] std::optional<QString> nearestWord(const QString& word, const QStringList& candidates);

} // namespace bridge::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <set>

namespace bridge::sync {

// The values of a HistoryRow's images as text.

/// The names of the fields of both images.
[[nodiscard]] std::set<std::string> fieldsOf(const HistoryRow& row);
/// Whether the field says something to a person: where in its frame a sticky lies only matters to an undo, and so
/// does whether a pair was detached, which the operation's kind tells.
[[nodiscard]] bool isForPeople(const std::string& field);

/// A machine value as text: a string as it is, anything else as JSON; empty for null.
[[nodiscard]] QString valueText(const Json& value);
/// The field's value in an image, for a person: no project, stage or parent is nothing, and so is what isn't there.
[[nodiscard]] QString valueIn(const Json& image, const std::string& field);

} // namespace bridge::sync

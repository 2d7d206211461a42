// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <QStringList>

#include <set>

namespace bridge::sync {

// The history as a table for a spreadsheet: RFC 4180, one line per changed field, every text whole. A cell that
// a spreadsheet would take for a formula begins with an apostrophe. Lines end with a carriage return: the line
// feed comes from whoever writes them.

[[nodiscard]] QString csvHeader();
[[nodiscard]] QStringList csvLines(const HistoryRow& row);

/// The names of the fields of both images.
[[nodiscard]] std::set<std::string> fieldsOf(const HistoryRow& row);
/// A machine value as text: a string as it is, anything else as JSON.
[[nodiscard]] QString valueText(const Json& value);

} // namespace bridge::sync

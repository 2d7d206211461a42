// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <QStringList>

namespace bridge::sync {

// The history as a table for a spreadsheet: RFC 4180, one line per changed field, every text whole. A cell that
// a spreadsheet would take for a formula begins with an apostrophe. Lines end with a carriage return: the line
// feed comes from whoever writes them.

[[nodiscard]] QString csvHeader();
[[nodiscard]] QStringList csvLines(const HistoryRow& row);

} // namespace bridge::sync

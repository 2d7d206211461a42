// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal_reader.h"

#include <QIODevice>

#include <stop_token>

namespace bridge::storage {

/// Writes what the filter lets through as CSV (core/sync/history_csv.h), oldest first, in UTF-8 with its mark, by
/// which a spreadsheet knows it. Returns how many rows that were. Reads page by page, so that a long history needs
/// little memory. Storage when the device takes no more, Cancelled.
[[nodiscard]] Result<qint64> exportHistory(
    JournalReader& journal, const HistoryFilter& filter, QIODevice& out, const std::stop_token& stop);

/// The same into a file, which takes the place of an older one only when it is complete. An error names the file
/// and says why it can't be written.
[[nodiscard]] Result<qint64> exportHistory(
    JournalReader& journal, const HistoryFilter& filter, const QString& file, const std::stop_token& stop);

} // namespace bridge::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/storage/journal_reader.h"

namespace bridge::cli {

/// {"history":[{"id","run","at","link","item_id","task_id","side","kind","summary","before":{…},"after":{…},
/// "cause":{"side","by","at","edit":{field:[from,to]}}|{"undo":run}|null}]}, oldest first like `rows`; times are
/// ISO 8601 in UTC, texts are whole. `more` older rows are not among them.
[[nodiscard]] Outcome historyOutcome(const std::vector<sync::HistoryRow>& rows, qint64 more);

/// {"runs":[{"id","link","started_at","finished_at","applied","failed","undoes"}]}, newest first; null where
/// there is none.
[[nodiscard]] Outcome runsOutcome(const std::vector<storage::RunRow>& runs);

/// A header and the rows, as sync::csvLines() has them.
[[nodiscard]] QStringList csvLines(const std::vector<sync::HistoryRow>& rows);

} // namespace bridge::cli

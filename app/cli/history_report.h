// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/storage/journal_reader.h"

#include <set>

namespace bridge::cli {

/// {"history":[{"id","run","at","link","item_id","task_id","side","kind","summary","before":{…},"after":{…},
/// "cause":{"side","by","at","edit":{field:[from,to]}}|{"undo":run}|null}]}, oldest first like `rows`; times are
/// ISO 8601 in UTC, texts are whole. `more` older rows are not among them.
[[nodiscard]] Outcome historyOutcome(const std::vector<sync::HistoryRow>& rows, qint64 more);

/// {"runs":[{"id","link","started_at","finished_at","applied","failed","undoes"}]}, newest first; null where
/// there is none.
[[nodiscard]] Outcome runsOutcome(const std::vector<storage::RunRow>& runs);

/// One line per changed field, RFC 4180, with a header; every text whole. A cell that a spreadsheet would
/// take for a formula begins with an apostrophe.
[[nodiscard]] QStringList csvLines(const std::vector<sync::HistoryRow>& rows);

/// The names of the fields of both images.
[[nodiscard]] std::set<std::string> fieldsOf(const sync::HistoryRow& row);
/// A machine value as text: a string as it is, anything else as JSON.
[[nodiscard]] QString valueText(const Json& value);

} // namespace bridge::cli

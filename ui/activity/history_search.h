// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/history_query.h"

namespace bridge::ui {

/// What a person typed as the journal looks for it: "done" in the window's language is a status of the journal.
[[nodiscard]] std::vector<sync::HistoryWord> historyWords(const QString& typed);

} // namespace bridge::ui

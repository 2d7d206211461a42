// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/history_query.h"
#include "ui/activity/long_list.h"

namespace bridge::ui {

/// What a person looks for in the list of writes, in the journal's words. May run on any thread.
[[nodiscard]] sync::HistoryFilter historyFilter(const ListQuestion& question);
[[nodiscard]] sync::HistoryOrder historyOrder(const ListQuestion& question);

} // namespace bridge::ui

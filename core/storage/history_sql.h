// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/where.h"
#include "core/sync/history_query.h"

namespace bridge::storage {

[[nodiscard]] Where whereOf(const sync::HistoryFilter& filter);
/// What stands behind ORDER BY.
[[nodiscard]] QString orderSql(const sync::HistoryOrder& order);

} // namespace bridge::storage

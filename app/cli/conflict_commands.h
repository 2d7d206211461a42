// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/sync/journal.h"

namespace bridge::cli {

/// {"conflicts":[{"id","link","item_id","task_id","field","base","miro","bitrix24","state":"open"|"settled","winner",
/// "take","since"}]}. "winner": what the link's policy took, else null; "take": what a person said, until a sync has
/// applied it, else null. Rows that are no conflict are left out.
[[nodiscard]] Outcome conflictsOutcome(const std::vector<sync::OperationRow>& rows);

} // namespace bridge::cli

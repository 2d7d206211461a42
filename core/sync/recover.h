// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/executor.h"

namespace bridge::sync {

/// Looks up what was sent and never answered, before anything is sent again. A task or sticky that was
/// found is put into what is observed, where planning recognises it by its mark; a comment becomes a pair
/// at once. What is not there is forgotten, and planned again. Returns the items whose
/// task was found, with what was sent for them.
///
/// `scannedAt`: stickies sent after it are looked for by another scan.
[[nodiscard]] Result<std::map<ItemId, SentCreate>> recover(const EnginePorts& ports, const Link& link,
    Observed& observed, const Ledger& ledger, Executor& executor, TimePoint scannedAt, const std::stop_token& stop);

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reports.h"
#include "core/worker/runtime.h"

#include <functional>

namespace bridge::cli {

struct PassesWanted {
    std::vector<LinkId> links{};
    std::chrono::seconds settle{0};
    std::optional<sync::PlanFile> only{}; ///< nothing but this, in one pass over each link
};

/// Passes over each link until one has nothing left to do; edits that settle are waited for. Ends early
/// at a stop, which the totals then report as an error, and after so many passes that somebody must be
/// working on both sides all the time. `onPass` hears of each pass.
[[nodiscard]] SyncTotals syncUntilDone(worker::Runtime& runtime, const PassesWanted& wanted, Clock& clock,
    const std::stop_token& stop, const std::function<void(const sync::PassReport&)>& onPass);

} // namespace bridge::cli

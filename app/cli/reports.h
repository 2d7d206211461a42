// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/sync/report.h"

namespace bridge::cli {

/// What the passes of one `sync` came to, over all links.
struct SyncTotals {
    int applied = 0; ///< of all passes
    int failed = 0; ///< as the last pass of each link left it, like the next two
    int held = 0;
    int waiting = 0;
    qint64 miroRequests = 0;
    qint64 bitrix24Requests = 0;
    std::chrono::milliseconds elapsed{0};
    std::vector<Error> errors{}; ///< of links that could not be finished
    std::vector<sync::HeldRun> heldRuns{}; ///< of the held ones those that the guard held
    Names names{}; ///< of what they name by ids
    std::vector<sync::Dropped> dropped{}; ///< of all passes
};

/// {"applied","failed","held","waiting","requests":{"miro","bitrix24"},"seconds","held_runs":[…],"dropped":[{"id",
/// "reason"}]} (held runs as heldRunJson), and "error" (the first) when a link could not be finished.
[[nodiscard]] Outcome syncOutcome(const SyncTotals& totals);

/// {"failed":[{"id","link","item_id","task_id","operation","error","advice","attempts","next_try"}]};
/// times are ISO 8601 in UTC.
[[nodiscard]] Outcome failedOutcome(const std::vector<sync::OperationRow>& rows);

/// "340 of 2,000 writes, about 45 s to go, Miro is the limit"
[[nodiscard]] QString progressLine(const sync::Progress& progress);

/// "3 writes done, 1 failed, …": the totals of a pass or of a sync, for a person.
[[nodiscard]] QString countsLine(int applied, int failed, int held, int waiting);

} // namespace bridge::cli

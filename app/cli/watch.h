// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/worker/sync_worker.h"

namespace bridge::cli {

/// Keeps the links in step until a stop is asked for, and then says what came of it. Ends at once with the
/// error when the work can't begin.
[[nodiscard]] Outcome watch(
    const worker::RuntimeFactory& makeRuntime, worker::WorkerOptions options, const Setting& setting);

/// A line for a pass that did something.
void tellOfPass(const Printer& printer, const sync::PassReport& report);

} // namespace bridge::cli

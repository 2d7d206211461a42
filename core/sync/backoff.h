// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/sync/report.h"

namespace bridge::sync {

/// How long a failed operation is left alone after its n-th attempt: 25 s, 2 min, 10 min, 1 h, 5 h, then 24 h.
[[nodiscard]] std::chrono::seconds backoff(int attempts);

/// What repairs a failed write to that side, as one sentence for a person.
[[nodiscard]] QString adviceFor(ErrorKind kind, Side side);

/// Whether the failure is about the connection or the account and not about the one item: the pass ends
/// there, and the next one tries everything again.
[[nodiscard]] bool endsPass(ErrorKind kind);

} // namespace bridge::sync

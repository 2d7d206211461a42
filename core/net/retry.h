// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/net/http.h"

#include <optional>

namespace bridge {

/// Whether a request whose outcome is unknown may be sent again. A create may not: the first one may
/// have done its work.
enum class Repeat : quint8 { Safe, Never };

/// How long to wait before the same request goes again inside one call, after its `attempt`-th failure
/// (counted from 1); empty when the caller has to know. A limit waits as long as the service asks,
/// within 1…60 s; a fault or a broken answer waits 1, 2, 4 … s. `jitter` is in [0, 1): the caller
/// draws it, so that this stays a pure function.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(
    const Error& error, Repeat repeat, int attempt, double jitter);

/// What the answer asks for in Retry-After: seconds or an HTTP date; empty when it asks for nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedDelay(
    const std::vector<HttpHeader>& headers, TimePoint now);

} // namespace bridge

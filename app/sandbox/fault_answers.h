// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"

namespace bridge::sandbox {

/// The answer to a request that is refused instead of handled: Status, ExpiredToken, RevokedToken.
[[nodiscard]] HttpResponse refusal(const FaultRule& rule, Service service, const HttpRequest& request);

/// The same answer with the second half of its body missing; its length is that of what is left.
[[nodiscard]] HttpResponse truncated(HttpResponse response);

/// The same answer with every list and object inside it turned into a text, every text into a number.
[[nodiscard]] HttpResponse wrongTyped(HttpResponse response);

} // namespace bridge::sandbox

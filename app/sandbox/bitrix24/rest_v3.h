// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/incoming.h"
#include "app/sandbox/bitrix24/rest.h"

namespace bridge::sandbox::bitrix24 {

/// Answers a request to /rest/api/ (fact sheet §2.3): JSON only, scope `tasks`, errors as objects, and
/// writes that are told apart by `Idempotency-Key` for 24 hours. `caller` tells afterwards who it was.
[[nodiscard]] HttpResponse answerV3(Portal& portal, const Incoming& incoming, Caller& caller);

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/incoming.h"
#include "app/sandbox/bitrix24/rest.h"

namespace bridge::sandbox::bitrix24 {

/// Who calls, by webhook code or token, or why nobody does (fact sheet §1.4).
[[nodiscard]] tl::expected<Caller, RestError> callerOf(Portal& portal, const Incoming& incoming);

/// Whether this caller may call that method: kind of authorization, then scope (§1.4).
[[nodiscard]] tl::expected<void, RestError> mayCall(const Portal& portal, const Caller& caller, const Method& method);

} // namespace bridge::sandbox::bitrix24

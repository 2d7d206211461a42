// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

namespace bridge::settings {

/// Checks `value` against a JSON Schema (draft 7). The error is Configuration, one sentence that names
/// the place and says what is allowed there: `links[0].rules[2].when.colour: unknown field; …`.
[[nodiscard]] Result<> checkAgainstSchema(const Json& value, const Json& schema);

} // namespace bridge::settings

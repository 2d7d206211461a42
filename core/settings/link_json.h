// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/domain/link.h"

namespace bridge::settings {

/// A link that the schema has accepted. `place` ("links[0]") goes into the errors the schema can't give.
[[nodiscard]] Result<Link> linkFromJson(const Json& json, const QString& place);
[[nodiscard]] Json linkToJson(const Link& link);

} // namespace bridge::settings

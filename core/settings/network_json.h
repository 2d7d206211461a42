// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

namespace bridge::settings {

/// The section "network" that the schema has accepted. The error is Configuration and names the field.
[[nodiscard]] Result<NetworkSettings> networkFromJson(const Json& json);
[[nodiscard]] Json networkToJson(const NetworkSettings& network);

} // namespace bridge::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/json_reader.h"
#include "app/sandbox/miro/miro_world.h"

namespace bridge::sandbox {

/// The boards and users as JSON; the options are not part of it.
[[nodiscard]] Json worldToJson(const MiroWorld& world);
[[nodiscard]] Result<MiroWorld> worldFromJson(const Json& json, const MiroOptions& options);

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace bridge::doctor {

/// A profile for strangers: its structure, its numbers and switches, and those of its words that the program
/// itself made up. What a person typed becomes "…".
[[nodiscard]] OrderedJson cleanSettings(const Json& profile);

} // namespace bridge::doctor

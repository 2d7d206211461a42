// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <optional>

namespace bridge::miro {

// Reading answers whose parts may be missing or null. None of these throws.

/// The value under the key; null when there is none.
[[nodiscard]] const Json& partAt(const Json& json, const char* key);
/// The array under the key; empty when it is none.
[[nodiscard]] const Json& listAt(const Json& json, const char* key);
/// A string, or a whole number as text: ids were seen as both (Miro fact sheet §1, §12). Else empty.
[[nodiscard]] QString textAt(const Json& json, const char* key);
[[nodiscard]] std::optional<double> numberAt(const Json& json, const char* key);
[[nodiscard]] bool flagAt(const Json& json, const char* key, bool otherwise);

} // namespace bridge::miro

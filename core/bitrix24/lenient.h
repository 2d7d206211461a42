// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"

#include <optional>
#include <utility>
#include <vector>

// The portal is written in PHP: numbers arrive as text, flags as "Y", an empty map as a list
// (Bitrix24 core fact sheet §3). Every answer is read through these functions and nowhere else.

namespace bridge::bitrix24 {

/// The member of that name; null where there is none or `json` is no object.
[[nodiscard]] const Json& member(const Json& json, const char* name);
/// The first of the names that the object has: answers say "id", older methods "ID".
[[nodiscard]] const Json& member(const Json& json, const char* name, const char* otherName);

[[nodiscard]] QString textOf(const Json& json); ///< numbers as digits; empty for null, lists and maps
[[nodiscard]] std::optional<qint64> numberOf(const Json& json); ///< 15, "15", 15.0; empty for anything else
[[nodiscard]] qint64 idOf(const Json& json); ///< 0 ("none") for null, "", "0" and what is no number
[[nodiscard]] double secondsOf(const Json& json); ///< 0 for what is no number
[[nodiscard]] bool flagOf(const Json& json); ///< true, "Y", "true", "1", 1
[[nodiscard]] TimePoint timeOf(const Json& json); ///< ISO 8601 with an offset; the epoch for anything else

/// The values of a list or a map in their order, with their keys ("0", "1", … for a list).
[[nodiscard]] std::vector<std::pair<QString, const Json*>> entriesOf(const Json& json);

} // namespace bridge::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"

#include <vector>

namespace bridge::settings {

/// The name as ids may be written: "Команда Ä 1" → "a-1". Empty where nothing of it can stand there. Pure.
[[nodiscard]] QString plainId(const QString& name, qsizetype longest);

/// An id that none of the links has, as near to the name as ids allow: "Sprint 12" → "sprint-12", then
/// "sprint-12-2". Pure.
[[nodiscard]] LinkId linkIdFor(const QString& name, const std::vector<Link>& links);

} // namespace bridge::settings

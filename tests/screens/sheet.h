// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/catalogue.h"

namespace bridge::screens {

/// All shots on one page of HTML that stands beside them: grouped by page, with choices of scheme, language,
/// scale, room and condition. Needs nothing from elsewhere.
[[nodiscard]] QString contactSheet(const std::vector<Shot>& shots);

} // namespace bridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/syntax.h"

namespace bridge::cli {

/// `profiles`, whose first word says what to do with them.
[[nodiscard]] Syntax profilesSyntax();

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/syntax.h"

namespace bridge::cli {

[[nodiscard]] Syntax connectSyntax();
[[nodiscard]] Syntax disconnectSyntax();

} // namespace bridge::cli

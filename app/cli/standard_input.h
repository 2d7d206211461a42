// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace bridge::cli {

/// All of standard input, without space around it. At a terminal a line on standard error says how to end it.
[[nodiscard]] Secret readStandardInput();

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bridge::cli {

/// All of standard input. At a terminal a line on standard error says how to end it.
[[nodiscard]] QByteArray readStandardInput();

} // namespace bridge::cli

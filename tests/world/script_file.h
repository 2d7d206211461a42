// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/world/script.h"

#include <QDir>

namespace bridge::test {

/// The script of a file; a broken one ends the test program.
[[nodiscard]] Script scriptOf(const QString& path);
/// The script files of a folder of tests/world, by name.
[[nodiscard]] QFileInfoList scriptsIn(const QString& folder);

} // namespace bridge::test

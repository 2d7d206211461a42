// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace bridge::sandbox {

/// What boardbridge-sandbox was asked for on its command line.
struct Arguments {
    quint16 miroPort = 0; ///< 0 = any free port
    quint16 bitrix24Port = 0;
    quint16 redirectPort = 8788; ///< where both send a browser back to that signed in
    QString stateFile{}; ///< empty = keep nothing
    QString faultFile{};
    QString boardFile{};
    bool realLimits = true;
    bool help = false;
};

/// `words` without the program's name. A wrong one is a Configuration error of one sentence.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& words);

[[nodiscard]] QString usage();

} // namespace bridge::sandbox

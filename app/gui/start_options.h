// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace bridge::gui {

/// What the command line asks for.
struct StartOptions {
    QString profileFolder{}; ///< empty = the platform's own folder
    QString text{}; ///< help or version: to be printed instead of opening a window; empty = open it

    friend bool operator==(const StartOptions&, const StartOptions&) = default;
};

/// `arguments` without the program's name. Configuration, naming the argument, for what isn't known.
[[nodiscard]] Result<StartOptions> parseStartOptions(const QStringList& arguments, const QString& version);

} // namespace bridge::gui

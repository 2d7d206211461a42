// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace bridge::cli {

/// Asks the system for the person's browser and does not wait for it. Whether one opens is not known: the
/// address has to stand on the console, too. Every program of this machine can read a command line, so `page`
/// must hold nothing that they may not know.
void openBrowser(const QUrl& page);

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace bridge::gui {

/// In the person's own browser. Only an address of the web: other schemes would start other programs.
void openInBrowser(const QUrl& url);

} // namespace bridge::gui

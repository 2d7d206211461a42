// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/open_in_browser.h"

#include <QDesktopServices>

namespace bridge::gui {

using namespace Qt::StringLiterals;

void openInBrowser(const QUrl& url)
{
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        QDesktopServices::openUrl(url);
}

} // namespace bridge::gui

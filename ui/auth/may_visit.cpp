// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_url.h"
#include "ui/auth/sign_in_view.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

bool mayVisit(const QUrl& url, bool isMainFrame)
{
    const QString scheme = url.scheme();
    if (scheme == "data"_L1 || scheme == "blob"_L1)
        return !isMainFrame;
    return scheme == "about"_L1 || isSafeForSecrets(url);
}

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_browser.h"

#include <QProcess>

namespace bridge::cli {

using namespace Qt::StringLiterals;

void openBrowser(const QUrl& page)
{
    QProcess opener;
    const QString address = page.toString(QUrl::FullyEncoded);
#if defined(Q_OS_WIN)
    opener.setProgram(u"rundll32"_s);
    opener.setArguments({u"url.dll,FileProtocolHandler"_s, address});
#elif defined(Q_OS_MACOS)
    opener.setProgram(u"open"_s);
    opener.setArguments({address});
#else
    opener.setProgram(u"xdg-open"_s);
    opener.setArguments({address});
#endif
    // Browsers talk much; this console is ours.
    opener.setStandardInputFile(QProcess::nullDevice());
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    opener.startDetached();
}

} // namespace bridge::cli

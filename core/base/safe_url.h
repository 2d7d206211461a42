// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QUrl>

namespace bridge {

/// Whether the address names this very machine.
[[nodiscard]] inline bool isLoopback(const QUrl& url)
{
    static const QRegularExpression address(QStringLiteral(R"(^(localhost|127(\.\d{1,3}){3}|::1)$)"));
    return address.match(url.host()).hasMatch();
}

/// Whether a secret may be sent there: https, or plain http on this machine; no user name in it.
[[nodiscard]] inline bool isSafeForSecrets(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

} // namespace bridge

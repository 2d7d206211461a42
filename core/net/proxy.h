// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QNetworkProxy>
#include <QUrl>

namespace bridge {

/// The way out that a person chose.
struct ProxyChoice {
    enum class Kind : quint8 { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host{}; ///< of Http and Socks5
    quint16 port = 0;
    QString user{}; ///< also for the system's proxies; empty: none is told
    Secret password{};
};

/// For every connection of this program from now on. Process-wide, as Qt's own proxy is: the embedded browser
/// looks nowhere else. To be called on the main thread; connections that are open stay as they are.
void useProxy(const ProxyChoice& choice);

/// The proxy that a request to `url` takes; NoProxy for none. Addresses of this machine take none, unless the
/// one that was chosen by name is on this machine, too. Plain http is tunnelled like https: so no proxy reads
/// along, and no body meets a proxy that still wants to know who we are. Any thread may ask.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl& url);

[[nodiscard]] QString proxyName(const QNetworkProxy& proxy); ///< "host:port"; empty where there is none

} // namespace bridge

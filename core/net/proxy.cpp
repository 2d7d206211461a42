// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxy.h"

#include "core/base/safe_url.h"

#include <QNetworkProxyFactory>

#include <mutex>

namespace bridge {

namespace {

struct Chosen {
    std::mutex mutex;
    ProxyChoice choice{};
};

Chosen& chosen()
{
    static Chosen instance;
    return instance;
}

ProxyChoice currentChoice()
{
    Chosen& current = chosen();
    const std::scoped_lock lock(current.mutex);
    return current.choice;
}

QNetworkProxy named(const ProxyChoice& choice)
{
    const bool http = choice.kind == ProxyChoice::Kind::Http;
    return QNetworkProxy(http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, choice.host, choice.port);
}

QNetworkProxy ofTheSystem(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

/// As our requests use it.
QNetworkProxy prepared(QNetworkProxy proxy, const ProxyChoice& choice)
{
    const bool http = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (http) {
        proxy.setType(QNetworkProxy::HttpProxy);
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    }
    if (!choice.user.isEmpty()) {
        proxy.setUser(choice.user);
        proxy.setPassword(choice.password.reveal());
    }
    return proxy;
}

bool isOnThisMachine(const QString& host)
{
    QUrl url;
    url.setHost(host);
    return isLoopback(url);
}

} // namespace

void useProxy(const ProxyChoice& choice)
{
    {
        Chosen& current = chosen();
        const std::scoped_lock lock(current.mutex);
        current.choice = choice;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(choice.kind == ProxyChoice::Kind::System);
    if (choice.kind == ProxyChoice::Kind::None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    else if (choice.kind != ProxyChoice::Kind::System)
        QNetworkProxy::setApplicationProxy(prepared(named(choice), choice));
}

QNetworkProxy proxyFor(const QUrl& url)
{
    const ProxyChoice choice = currentChoice();
    const bool byName = choice.kind == ProxyChoice::Kind::Http || choice.kind == ProxyChoice::Kind::Socks5;
    if (choice.kind == ProxyChoice::Kind::None || (isLoopback(url) && !(byName && isOnThisMachine(choice.host))))
        return QNetworkProxy::NoProxy;
    return prepared(byName ? named(choice) : ofTheSystem(url), choice);
}

QString proxyName(const QNetworkProxy& proxy)
{
    const bool none = proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    return none ? QString() : QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/network_json.h"

#include "core/base/words.h"

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ProxyKind, 2> plainWords{{
    {ProxyKind::System, "system"_L1},
    {ProxyKind::None, "none"_L1},
}};

constexpr WordTable<ProxyKind, 2> schemes{{
    {ProxyKind::Http, "http"_L1},
    {ProxyKind::Socks5, "socks5"_L1},
}};

tl::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorKind::Configuration, u"network.proxy: "_s + what);
}

Result<> readProxy(const QString& text, NetworkSettings& network)
{
    if (const auto word = valueOf(plainWords, text)) {
        network.proxy = *word;
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const auto kind = valueOf(schemes, url.scheme());
    if (!url.userInfo().isEmpty())
        return wrong(
            u"give the address alone; the user name belongs into proxy_user and the password into the keychain"_s);
    const bool more = !url.query().isEmpty() || !url.fragment().isEmpty() || url.path().size() > 1;
    if (!url.isValid() || !kind || url.host().isEmpty() || url.port() <= 0 || more)
        return wrong(u"only system, none, or an address with a port like http://proxy.example:3128 or "
                     "socks5://proxy.example:1080"_s);
    network.proxy = *kind;
    network.host = url.host();
    network.port = quint16(url.port());
    return {};
}

} // namespace

Result<NetworkSettings> networkFromJson(const Json& json)
{
    NetworkSettings network;
    network.proxyUser = json.value("proxy_user", network.proxyUser);
    if (json.contains("proxy")) {
        if (auto read = readProxy(json["proxy"].get<QString>(), network); !read)
            return tl::unexpected(read.error());
    }
    return network;
}

Json networkToJson(const NetworkSettings& network)
{
    if (network.host.isEmpty())
        return {{"proxy", wordOf(plainWords, network.proxy)}, {"proxy_user", network.proxyUser}};
    QUrl url;
    url.setScheme(wordOf(schemes, network.proxy));
    url.setHost(network.host);
    url.setPort(network.port);
    return {{"proxy", url.toString()}, {"proxy_user", network.proxyUser}};
}

} // namespace bridge::settings

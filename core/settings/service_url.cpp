// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/service_url.h"

#include <QHostAddress>

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

Result<QUrl> serviceUrl(const QString& text, const QString& place)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::Configuration, place + u": not an address like https://example.com"_s);
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return fail(ErrorKind::Configuration,
            place
                + u": %1://%2 is refused, only https is safe for a token (plain http for this machine only)"_s.arg(
                    url.scheme(), url.host()));
    return url.adjusted(QUrl::StripTrailingSlash);
}

} // namespace bridge::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/service_url.h"

#include "core/base/safe_url.h"

#include <QRegularExpression>

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

/// "acme" is a portal's name in the cloud; what has a dot or a port is a host.
QString withHost(const QString& text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9-]*$"_s);
    return name.match(text).hasMatch() && text.toLower() != "localhost"_L1 ? text + u".bitrix24.com"_s : text;
}

bool isBitrix24Itself(const QString& host)
{
    static const QRegularExpression site(u"^(www\\.)?bitrix24\\.[a-z.]{2,6}$"_s);
    return site.match(host).hasMatch();
}

} // namespace

Result<QUrl> serviceUrl(const QString& text, const QString& place)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::Configuration, place + u": not an address like https://example.com"_s);
    if (!isSafeForSecrets(url))
        return fail(ErrorKind::Configuration,
            place
                + u": %1://%2 is refused, only https is safe for a token (plain http for this machine only)"_s.arg(
                    url.scheme(), url.host()));
    return url.adjusted(QUrl::StripTrailingSlash);
}

Result<QUrl> portalUrlFrom(const QString& typed)
{
    static const QRegularExpression scheme(u"^[a-z]{0,8}:?//"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    QUrl url(u"https://"_s + (text.contains(scheme) ? QString(text).remove(scheme) : withHost(text)), QUrl::StrictMode);
    if (isLoopback(url) && !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        url.setScheme(u"http"_s);
    if (!isSafeForSecrets(url))
        return fail(ErrorKind::Configuration,
            u"That is no portal's address: type its name, like acme, or its host, like acme.bitrix24.com."_s);
    if (isBitrix24Itself(url.host()))
        return fail(ErrorKind::Configuration,
            u"That is Bitrix24's own site: your portal's name stands before it, as in acme.bitrix24.com."_s);
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace bridge::settings

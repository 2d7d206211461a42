// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/service_url.h"

#include "core/base/safe_url.h"

namespace bridge::settings {

using namespace Qt::StringLiterals;

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

} // namespace bridge::settings

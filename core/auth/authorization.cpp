// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorization.h"

#include "core/auth/fresh_text.h"
#include "core/base/safe_url.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

QUrl withQuery(QUrl url, std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query(url);
    for (const auto& [name, value] : items) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    return url;
}

/// Servers write a blank as "+", which QUrlQuery leaves alone.
QString valueOf(const QUrl& url, const QString& name)
{
    QString query = url.query(QUrl::FullyEncoded);
    return QUrlQuery(query.replace(u'+', u"%20"_s)).queryItemValue(name, QUrl::FullyDecoded);
}

bool isWord(const QString& text)
{
    static const QRegularExpression word(u"^[A-Za-z_]{1,40}$"_s);
    return word.match(text).hasMatch();
}

/// "oauth.bitrix.info" or that with a scheme; an address that is not safe for secrets is as good as none. One
/// of this machine is a simulated service's, which has no certificate.
QUrl serverNamed(const QString& text)
{
    const QString scheme = isLoopback(QUrl(u"//"_s + text)) ? u"http://"_s : u"https://"_s;
    const QUrl url(text.contains("://"_L1) ? text : scheme + text, QUrl::StrictMode);
    return !text.isEmpty() && isSafeForSecrets(url) ? url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) : QUrl();
}

Result<AuthorizationCode> codeIn(const QUrl& url)
{
    AuthorizationCode code{.code = Secret(valueOf(url, u"code"_s)),
        .tokenServer = serverNamed(valueOf(url, u"server_domain"_s)),
        .portal = valueOf(url, u"domain"_s)};
    if (code.code.isEmpty())
        return fail(ErrorKind::Unauthorised, u"The browser's answer holds no code: begin the sign-in again."_s);
    return code;
}

} // namespace

Authorization miroAuthorization(
    const QUrl& authorizeUrl, const QString& clientId, const QUrl& redirect, const QString& team)
{
    Authorization authorization{.service = u"Miro"_s, .redirect = redirect, .state = freshText()};
    authorization.page = withQuery(authorizeUrl,
        {{u"response_type"_s, u"code"_s}, {u"client_id"_s, clientId},
            {u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)}, {u"state"_s, authorization.state},
            {u"team_id"_s, team}});
    return authorization;
}

Authorization bitrix24Authorization(const QUrl& portalUrl, const QString& clientId, const QUrl& redirect)
{
    Authorization authorization{.service = u"Bitrix24"_s, .redirect = redirect, .state = freshText()};
    QUrl page = portalUrl;
    const QString folder = page.path().endsWith(u'/') ? page.path().chopped(1) : page.path();
    page.setPath(folder + u"/oauth/authorize/"_s);
    authorization.page = withQuery(page, {{u"client_id"_s, clientId}, {u"state"_s, authorization.state}});
    return authorization;
}

bool isAnswer(const Authorization& authorization, const QUrl& url)
{
    constexpr auto place = QUrl::RemoveQuery | QUrl::RemoveFragment;
    const auto without = [](QUrl address) {
        if (address.path().isEmpty())
            address.setPath(u"/"_s); // as browsers write it
        return address.adjusted(place);
    };
    return without(url) == without(authorization.redirect);
}

Result<AuthorizationCode> readAnswer(const Authorization& authorization, const QUrl& url)
{
    if (!isAnswer(authorization, url) || valueOf(url, u"state"_s) != authorization.state)
        return fail(ErrorKind::Unauthorised,
            u"The answer does not belong to this sign-in to %1, so it was not used: begin again."_s.arg(
                authorization.service));
    if (const QString refusal = valueOf(url, u"error"_s); !refusal.isEmpty())
        return fail(ErrorKind::Forbidden,
            u"The sign-in to %1 was refused (%2)."_s.arg(
                authorization.service, isWord(refusal) ? refusal : u"no reason given"_s));
    return codeIn(url);
}

Result<AuthorizationCode> pastedAnswer(const Authorization& authorization, const Secret& pasted)
{
    static const QRegularExpression bare(u"^[A-Za-z0-9._~+/=-]{8,2000}$"_s);
    const QString text = pasted.reveal().trimmed();
    if (text.contains("://"_L1))
        return readAnswer(authorization, QUrl(text, QUrl::StrictMode));
    if (!bare.match(text).hasMatch())
        return fail(ErrorKind::Configuration,
            u"That is no code of %1: paste the whole address that the browser ended at, or the code in it."_s.arg(
                authorization.service));
    return AuthorizationCode{.code = Secret(text)};
}

} // namespace bridge::auth

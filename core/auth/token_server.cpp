// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/token_server.h"

#include "core/base/json.h"
#include "core/base/safe_url.h"
#include "core/net/retry.h"

#include <QRegularExpression>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

QByteArray formBody(const std::vector<std::pair<const char*, QString>>& fields)
{
    QByteArrayList parts;
    for (const auto& [name, value] : fields)
        parts << QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

QUrl below(QUrl base, const QString& path)
{
    base.setPath(base.path() + path);
    return base;
}

/// A word of the protocol ("invalid_grant"); anything else a server says is not repeated.
QString errorWordIn(const Json& answer)
{
    static const QRegularExpression word(u"^[A-Za-z_]{1,40}$"_s);
    if (!answer.contains("error") || !answer["error"].is_string())
        return {};
    const QString text = answer["error"].get<QString>();
    return word.match(text).hasMatch() ? text : u"refused"_s;
}

/// A number, or a text of one: both services have been seen to change their mind.
std::optional<qint64> numberIn(const Json& answer, const char* field)
{
    if (!answer.contains(field))
        return {};
    const Json& value = answer[field];
    if (value.is_number())
        return value.get<qint64>();
    bool read = false;
    const qint64 number = value.is_string() ? value.get<QString>().toLongLong(&read) : 0;
    return read ? std::optional(number) : std::nullopt;
}

QString textIn(const Json& answer, const char* field)
{
    return answer.contains(field) && answer[field].is_string() ? answer[field].get<QString>() : QString();
}

/// Miro separates with blanks, Bitrix24 with commas.
QStringList scopesIn(const Json& answer)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    return textIn(answer, "scope").split(separator, Qt::SkipEmptyParts);
}

Result<TokenAnswer> readTokens(const Json& answer, const QString& service, TimePoint now)
{
    TokenAnswer read{
        .tokens
        = {.access = Secret(textIn(answer, "access_token")), .refresh = Secret(textIn(answer, "refresh_token"))},
        .clientEndpoint = QUrl(textIn(answer, "client_endpoint"), QUrl::StrictMode),
        .memberId = textIn(answer, "member_id"),
        .scopes = scopesIn(answer),
        .tokenServer
        = QUrl(textIn(answer, "server_endpoint"), QUrl::StrictMode).adjusted(QUrl::RemovePath | QUrl::RemoveQuery),
    };
    if (read.tokens.access.isEmpty())
        return fail(ErrorKind::BadReply, u"%1's sign-in server answered without a token."_s.arg(service));
    if (const auto lifetime = numberIn(answer, "expires_in"))
        read.tokens.expiresAt = now + std::chrono::seconds(*lifetime);
    if (!isSafeForSecrets(read.clientEndpoint))
        read.clientEndpoint.clear();
    return read;
}

Error refusalOf(const QString& word, const QString& service)
{
    // Bitrix24 core fact sheet §1.3; the words of RFC 6749 §5.2 are Miro's too.
    if (word.endsWith("_client"_L1))
        return {ErrorKind::Unauthorised,
            u"%1 does not accept the app (%2): check the client id and the client secret, then sign in again."_s.arg(
                service, word)};
    if (word == "PAYMENT_REQUIRED"_L1 || word.endsWith("_scope"_L1))
        return {ErrorKind::Forbidden,
            u"%1 does not let the app in (%2): check the subscription and the app's rights."_s.arg(service, word)};
    // Nothing but the token or the code itself is left to be wrong.
    const bool isOfTheApp = word == "NOT_INSTALLED"_L1 || word == "NO_AUTH_FOUND"_L1;
    if (word == "invalid_grant"_L1) // says no more than the sentence does
        return {ErrorKind::Conflict, u"%1 no longer accepts the sign-in: sign in again."_s.arg(service)};
    return {isOfTheApp ? ErrorKind::Unauthorised : ErrorKind::Conflict,
        u"%1 no longer accepts the sign-in (%2): sign in again."_s.arg(service, word)};
}

Error outOfOrder(int status, const QString& service)
{
    return {ErrorKind::ServerFault, u"%1's sign-in server is out of order (HTTP %2)."_s.arg(service).arg(status)};
}

/// By a word of the protocol. What is wrong with a token comes with 400 or 401 (Bitrix24 core fact sheet §1.3); with
/// another status it is something on the way that speaks, which says nothing of the token.
Error refusalByWord(const QString& word, int status, const QString& service)
{
    Error refusal = refusalOf(word, service);
    return refusal.kind == ErrorKind::Conflict && status > 401 ? outOfOrder(status, service) : refusal;
}

/// Miro refuses without a word of the protocol, in an error body of its own. What is no JSON comes from
/// something on the way, which says nothing of the sign-in.
Error refusalByStatus(int status, bool isOfTheServer, const QString& service)
{
    if (isOfTheServer && status == 400)
        return refusalOf(u"invalid_grant"_s, service);
    if (isOfTheServer && status == 401)
        return refusalOf(u"invalid_client"_s, service);
    return outOfOrder(status, service);
}

using FormFields = std::vector<std::pair<const char*, QString>>;

HttpRequest asForm(const TokenServer& server, const QString& grantType, const FormFields& fields)
{
    FormFields all{
        {"grant_type", grantType}, {"client_id", server.clientId}, {"client_secret", server.clientSecret.reveal()}};
    all.insert(all.end(), fields.begin(), fields.end());
    return {
        .verb = HttpVerb::Post,
        .url = server.url,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = formBody(all),
    };
}

HttpRequest asQuery(const HttpRequest& form)
{
    HttpRequest request{.url = form.url, .headers = {{"Accept", "application/json"}}};
    request.url.setQuery(QString::fromLatin1(form.body));
    return request;
}

/// Whether the server would rather be asked in another way.
bool refusesForms(const HttpResponse& response)
{
    const auto body = parseJson(response.body);
    const QString word = body && body->is_object() ? errorWordIn(*body) : QString();
    return response.status == 404 || response.status == 405 || response.status == 415 || word == "invalid_request"_L1;
}

/// Asks as a form, and as a query where the documents have that and the server insists.
Result<TokenAnswer> ask(HttpTransport& transport, const TokenServer& server, const HttpRequest& form, TimePoint now,
    const std::stop_token& stop)
{
    auto response = transport.send(form, stop);
    if (response && server.takesQueries && refusesForms(*response))
        response = transport.send(asQuery(form), stop);
    if (!response)
        return tl::unexpected(response.error());
    return readTokenAnswer(*response, server.service, server.url, now);
}

/// Whether the access token still opens something; also when that can't be told.
bool isInUse(
    HttpTransport& transport, const QUrl& apiUrl, const MiroCredentials& credentials, const std::stop_token& stop)
{
    const HttpRequest request{.url = below(apiUrl, u"/v1/oauth-token"_s),
        .headers = {{"Authorization", "Bearer " + credentials.tokens.access.reveal().toLatin1()}}};
    const auto response = transport.send(request, stop);
    return !response || response->status < 400 || response->status >= 500;
}

} // namespace

TokenServer miroTokenServer(const QUrl& apiUrl, const QString& clientId, const Secret& clientSecret)
{
    return {u"Miro"_s, below(apiUrl, u"/v1/oauth/token"_s), clientId, clientSecret};
}

TokenServer bitrix24TokenServer(const QUrl& oauthUrl, const QString& clientId, const Secret& clientSecret)
{
    return {u"Bitrix24"_s, below(oauthUrl, u"/oauth/token/"_s), clientId, clientSecret, true};
}

Result<TokenAnswer> readTokenAnswer(
    const HttpResponse& response, const QString& service, const QUrl& server, TimePoint now)
{
    if (response.status == 429)
        return tl::unexpected(Error{ErrorKind::RateLimited, u"%1's sign-in server asks to wait."_s.arg(service),
            askedDelay(response.headers, now).value_or(std::chrono::seconds{1})});
    if (response.status >= 500)
        return tl::unexpected(outOfOrder(response.status, service));

    const auto parsed = parseJson(response.body);
    const Json answer = parsed && parsed->is_object() ? *parsed : Json::object();
    // An unknown client is refused with 200, so the body counts and not the status alone.
    if (const QString word = errorWordIn(answer); !word.isEmpty())
        return tl::unexpected(refusalByWord(word, response.status, service));
    if (response.status >= 400)
        return tl::unexpected(refusalByStatus(response.status, parsed && parsed->is_object(), service));
    auto read = readTokens(answer, service, now);
    if (read && !isKnownTokenServer(read->tokenServer, server))
        read->tokenServer.clear();
    return read;
}

Result<TokenAnswer> refreshTokens(HttpTransport& transport, const TokenServer& server, const Secret& refreshToken,
    TimePoint now, const std::stop_token& stop)
{
    const HttpRequest form = asForm(server, u"refresh_token"_s, {{"refresh_token", refreshToken.reveal()}});
    return ask(transport, server, form, now, stop);
}

Result<TokenAnswer> exchangeCode(HttpTransport& transport, const TokenServer& server, const AuthorizationCode& code,
    const QUrl& redirect, TimePoint now, const std::stop_token& stop)
{
    TokenServer asked = server;
    if (isKnownTokenServer(code.tokenServer, server.url)) {
        asked.url = code.tokenServer;
        asked.url.setPath(server.url.path());
    }
    const HttpRequest form = asForm(asked, u"authorization_code"_s,
        {{"code", code.code.reveal()}, {"redirect_uri", redirect.toString(QUrl::FullyEncoded)}});
    auto answer = ask(transport, asked, form, now, stop);
    if (!answer && answer.error().kind == ErrorKind::Conflict)
        return fail(ErrorKind::Unauthorised,
            u"%1 does not accept the code: it works once and not for long. Begin the sign-in again."_s.arg(
                server.service));
    // It is the one that knows this sign-in.
    if (answer && asked.url != server.url && answer->tokenServer.isEmpty())
        answer->tokenServer = asked.url.adjusted(QUrl::RemovePath);
    return answer;
}

bool isKnownTokenServer(const QUrl& named, const QUrl& own)
{
    static const QStringList hosts{u"oauth.bitrix.info"_s, u"oauth.bitrix24.tech"_s}; // core fact sheet §1.2
    const bool isTheirs = named.scheme() == "https"_L1 && named.port() == -1 && hosts.contains(named.host());
    return isTheirs || (!named.isEmpty() && named.scheme() == own.scheme() && named.authority() == own.authority());
}

Result<> revokeMiro(HttpTransport& transport, const QUrl& apiUrl, const QString& clientId,
    const MiroCredentials& credentials, const std::stop_token& stop)
{
    const HttpRequest request{
        .verb = HttpVerb::Post,
        .url = below(apiUrl, u"/v2/oauth/revoke"_s),
        .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
        .body = toBytes(Json{{"accessToken", credentials.tokens.access.reveal()}, {"clientId", clientId},
            {"clientSecret", credentials.clientSecret.reveal()}}),
    };
    const auto response = transport.send(request, stop);
    if (!response)
        return tl::unexpected(response.error());
    if (response->status >= 500)
        return fail(ErrorKind::ServerFault, u"Miro is out of order (HTTP %1)."_s.arg(response->status));
    // Miro says 404 of whatever it did not do. A token that it does not know any more is revoked, too.
    if (response->status >= 400 && (response->status != 404 || isInUse(transport, apiUrl, credentials, stop)))
        return fail(ErrorKind::Rejected, u"Miro did not end the sign-in (HTTP %1)."_s.arg(response->status));
    return {};
}

} // namespace bridge::auth

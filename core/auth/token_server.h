// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorization.h"
#include "core/auth/credentials.h"
#include "core/net/http.h"

namespace bridge::auth {

/// The server that hands out tokens, and as which app we ask it.
struct TokenServer {
    QString service{}; ///< "Miro", "Bitrix24": for sentences
    QUrl url{};
    QString clientId{};
    Secret clientSecret{};
    bool takesQueries = false; ///< its documents have everything in a query; the form is tried first
};

[[nodiscard]] TokenServer miroTokenServer(const QUrl& apiUrl, const QString& clientId, const Secret& clientSecret);
[[nodiscard]] TokenServer bitrix24TokenServer(
    const QUrl& oauthUrl, const QString& clientId, const Secret& clientSecret);

struct TokenAnswer {
    OAuthTokens tokens{};
    QUrl clientEndpoint{}; ///< Bitrix24 only, as is the next
    QString memberId{};
    QStringList scopes{}; ///< what the app may do; empty when the server did not say
    QUrl tokenServer{}; ///< Bitrix24: which one to ask from now on; empty where it named none that is known
};

/// Whether a token server that an answer names may be told secrets: one of Bitrix24's two, or the configured one.
[[nodiscard]] bool isKnownTokenServer(const QUrl& named, const QUrl& own);

/// Trades an authorization code, which then is used up. Where the redirect named a known token server, that one is
/// asked. Bitrix24 documents a GET only: where it does not take the form, the same goes as a query, once.
/// Errors as of refreshTokens(), but Unauthorised also for a code that is too old or used: begin again.
[[nodiscard]] Result<TokenAnswer> exchangeCode(HttpTransport& transport, const TokenServer& server,
    const AuthorizationCode& code, const QUrl& redirect, TimePoint now, const std::stop_token& stop);

/// Ends a sign-in at Miro: its access and its refresh token open nothing afterwards (Miro fact sheet §1).
/// No error when the token opens nothing any more, whatever the answer.
[[nodiscard]] Result<> revokeMiro(HttpTransport& transport, const QUrl& apiUrl, const QString& clientId,
    const MiroCredentials& credentials, const std::stop_token& stop);

/// Trades the refresh token for a new pair; the old pair is dead then. Everything goes in the form's body,
/// because query strings end in logs.
///
/// Conflict: the refresh token is not the sign-in's last one, or too old. Unauthorised: the app is not
/// accepted, so only a person can help. Forbidden: the account's plan or the app's rights don't allow
/// it. OutcomeUnknown, BadReply: the refresh token may or may not be used up. No error holds a token or the
/// server's own words.
[[nodiscard]] Result<TokenAnswer> refreshTokens(HttpTransport& transport, const TokenServer& server,
    const Secret& refreshToken, TimePoint now, const std::stop_token& stop);

/// The part of it that only reads. A 4xx that is not the server's own JSON is ServerFault: something on the way
/// answered. Pure.
[[nodiscard]] Result<TokenAnswer> readTokenAnswer(
    const HttpResponse& response, const QString& service, const QUrl& server, TimePoint now);

} // namespace bridge::auth

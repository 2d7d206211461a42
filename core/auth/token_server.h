// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/net/http.h"

namespace bridge::auth {

/// The server that hands out tokens, and as which app we ask it.
struct TokenServer {
    QString service{}; ///< "Miro", "Bitrix24": for sentences
    QUrl url{};
    QString clientId{};
    Secret clientSecret{};
};

[[nodiscard]] TokenServer miroTokenServer(const QUrl& apiUrl, const QString& clientId, const Secret& clientSecret);
[[nodiscard]] TokenServer bitrix24TokenServer(
    const QUrl& oauthUrl, const QString& clientId, const Secret& clientSecret);

struct TokenAnswer {
    OAuthTokens tokens{};
    QUrl clientEndpoint{}; ///< Bitrix24 only, as is the next
    QString memberId{};
};

/// Trades the refresh token for a new pair; the old pair is dead then. Everything goes in the form's body,
/// because query strings end in logs.
///
/// Unauthorised: only a new sign-in helps. Forbidden: the account's plan or the app's rights don't allow
/// it. Offline: no answer, or half of one, so that the caller's own request has surely not left; the
/// refresh token may or may not be used up. No error holds a token or the server's own words.
[[nodiscard]] Result<TokenAnswer> refreshTokens(HttpTransport& transport, const TokenServer& server,
    const Secret& refreshToken, TimePoint now, const std::stop_token& stop);

/// The part of it that only reads. Pure.
[[nodiscard]] Result<TokenAnswer> readTokenAnswer(const HttpResponse& response, const QString& service, TimePoint now);

} // namespace bridge::auth

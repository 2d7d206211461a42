// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secret.h"

#include <QUrl>

#include <optional>

namespace bridge::auth {

/// What a token server handed out.
struct OAuthTokens {
    Secret access{};
    Secret refresh{}; ///< empty: the access token can't be renewed
    std::optional<TimePoint> expiresAt{}; ///< empty: unknown, or never
    /// A renewal with this pair was begun then, and nothing says yet how it ended.
    std::optional<TimePoint> renewingSince{};
    bool answerLost = false; ///< to that renewal, as far as is known

    friend bool operator==(const OAuthTokens&, const OAuthTokens&) = default;
};

struct MiroCredentials {
    OAuthTokens tokens{};
    Secret clientSecret{};

    friend bool operator==(const MiroCredentials&, const MiroCredentials&) = default;
};

struct Bitrix24Credentials {
    Secret webhookUrl{}; ///< ends in "/"; when it is set, nothing else is
    OAuthTokens tokens{};
    QUrl clientEndpoint{}; ///< where methods are called, ends in "/"; empty: the portal's address + "/rest/"
    QUrl tokenServer{}; ///< where the sign-in is renewed; empty: the profile's "oauth_url"
    QString memberId{}; ///< the portal's id, which stays when its address changes
    Secret clientSecret{};

    [[nodiscard]] bool isWebhook() const { return !webhookUrl.isEmpty(); }
    friend bool operator==(const Bitrix24Credentials&, const Bitrix24Credentials&) = default;
};

/// The keychain's values are JSON objects with snake_case names (beside those of the contract only
/// "token_server", and "renewing_since" and "answer_lost" until a renewal has ended); a bare {"access_token"} or
/// {"webhook_url"} is enough, unknown fields are ignored. The error is Unauthorised, names what is
/// missing or wrong and never repeats a value.
[[nodiscard]] Result<MiroCredentials> miroCredentialsFrom(const Secret& stored);
[[nodiscard]] Result<Bitrix24Credentials> bitrix24CredentialsFrom(const Secret& stored);
[[nodiscard]] Secret toSecret(const MiroCredentials& credentials);
[[nodiscard]] Secret toSecret(const Bitrix24Credentials& credentials);

/// What a person pastes: the JSON of the keychain, a bare token, or a bare webhook address (with or
/// without a method at its end). The error is Configuration.
[[nodiscard]] Result<MiroCredentials> pastedMiroToken(const Secret& pasted);
[[nodiscard]] Result<Bitrix24Credentials> pastedWebhook(const Secret& pasted);

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/refreshing_authorizer.h"
#include "tests/unit/auth/scripted_token_server.h"

namespace bridge::auth::tests {

inline const TimePoint start{std::chrono::milliseconds{1'780'000'000'000}};

inline MiroCredentials miroSignIn()
{
    return {
        .tokens = {.access = Secret(QStringLiteral("access-1")),
            .refresh = Secret(QStringLiteral("refresh-1")),
            .expiresAt = start + std::chrono::hours(1)},
        .clientSecret = Secret(QStringLiteral("s3cret & more+")),
    };
}

/// A keychain of one entry that can be locked and remembers what was written.
class WatchedStore final : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const QString&) override { return value; }
    Result<> write(const QString&, const Secret& secret) override
    {
        if (lockedAfter-- <= 0)
            return fail(ErrorKind::Configuration, QStringLiteral("The keychain is locked"));
        value = secret;
        written.push_back(*miroCredentialsFrom(secret));
        return {};
    }
    Result<> remove(const QString&) override { return value.reset(), Result<>{}; }

    [[nodiscard]] OAuthTokens tokens() const { return miroCredentialsFrom(*value)->tokens; }

    std::optional<Secret> value{};
    std::vector<MiroCredentials> written{};
    int lockedAfter = 1'000'000; ///< so many writes later
};

/// A Miro authorizer on a scripted server and a keychain. startAgain() is another start of the program.
struct MiroSetup {
    explicit MiroSetup(const MiroCredentials& credentials = miroSignIn())
    {
        store.value = toSecret(credentials);
        startAgain();
    }

    void startAgain()
    {
        authorizer.reset();
        vault.emplace(store, QStringLiteral("acme/miro"), *miroCredentialsFrom(*store.value));
        authorizer = miroAuthorizer(*vault,
            miroTokenServer(
                QUrl(QStringLiteral("https://api.miro.com")), QStringLiteral("3458"), vault->current().clientSecret),
            server, clock);
    }

    ManualClock clock{start};
    ScriptedTokenServer server;
    WatchedStore store;
    std::optional<MiroVault> vault;
    std::unique_ptr<Authorizer> authorizer;
};

} // namespace bridge::auth::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/token_server.h"
#include "core/net/authorizer.h"

#include <functional>
#include <memory>
#include <mutex>

namespace bridge::auth {

/// How one service's tokens are renewed and kept.
struct TokenKeeper {
    QString service{}; ///< "Miro", "Bitrix24": for sentences
    std::function<Result<TokenAnswer>(const Secret& refreshToken, const std::stop_token& stop)> refresh{};
    /// On the keychain when it returns.
    std::function<Result<>(const TokenAnswer& answer)> save{};
    /// Renew so long before the end; empty: only when the service refuses the token.
    std::optional<std::chrono::seconds> early{};
};

/// Hands out an access token and renews it. Any thread may call: one renewal at a time, and whoever waited
/// for it gets its token. A new pair is saved before its access token is handed out, because the old pair
/// is dead: what could not be saved is kept, and saving it is tried again by the next call.
///
/// A refusal that only a person can mend is remembered and not asked for again; a new sign-in makes a new
/// authorizer.
class RefreshingAuthorizer final : public Authorizer
{
public:
    RefreshingAuthorizer(OAuthTokens tokens, TokenKeeper keeper, const Clock& clock);

    Result<Secret> token(const std::stop_token& stop) override;
    Result<Secret> renew(const Secret& refused, const std::stop_token& stop) override;

private:
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Result<> refresh(const std::stop_token& stop);
    [[nodiscard]] Result<Secret> savedToken();

    const Clock& m_clock;
    std::mutex m_mutex;
    TokenAnswer m_current;
    TokenKeeper m_keeper;
    bool m_unsaved = false;
    std::optional<TimePoint> m_renewedAt{};
    std::optional<Error> m_refusal{};
};

using SaveMiro = std::function<Result<>(const MiroCredentials&)>;
using SaveBitrix24 = std::function<Result<>(const Bitrix24Credentials&)>;

/// Miro: renewed two minutes before the end. `server` is miroTokenServer(). `transport` and `clock` must
/// outlive the authorizer, and the transport serve the threads that call.
[[nodiscard]] std::unique_ptr<Authorizer> miroAuthorizer(
    MiroCredentials credentials, TokenServer server, HttpTransport& transport, const Clock& clock, SaveMiro save);

/// Bitrix24: renewed only when the portal refuses the token, as it asks (Bitrix24 core fact sheet §1.1).
/// Not for a webhook, which has no token.
[[nodiscard]] std::unique_ptr<Authorizer> bitrix24Authorizer(Bitrix24Credentials credentials, TokenServer server,
    HttpTransport& transport, const Clock& clock, SaveBitrix24 save);

} // namespace bridge::auth

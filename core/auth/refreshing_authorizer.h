// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials_vault.h"
#include "core/net/authorizer.h"

#include <functional>
#include <memory>
#include <mutex>

namespace bridge::auth {

/// How one service's tokens are renewed.
struct TokenRenewal {
    QString service{}; ///< "Miro", "Bitrix24": for sentences
    std::function<Result<TokenAnswer>(const Secret& refreshToken, const std::stop_token& stop)> ask{};
    std::chrono::days chainLife{}; ///< of a sign-in that nobody renews
    /// Renew so long before the end; empty: only when the service refuses the token.
    std::optional<std::chrono::seconds> early{};
};

/// Hands out an access token and renews it. Any thread may call: one renewal at a time, among all programs
/// that use the vault, and whoever waited for it gets its token.
///
/// A renewal kills the old pair, so nothing is spent that could not be kept: that it begins is written to the
/// vault first, and a vault that can't be written stops it. The new pair is saved before its access token is
/// handed out; what could not be saved is kept, together with the turn, and saving it is tried again by the next
/// call. If the program ends in between, the mark in the vault tells the next start what has happened.
///
/// A refusal that only a person can mend is remembered and not asked for again; a new sign-in makes a new
/// authorizer.
class RefreshingAuthorizer final : public Authorizer
{
public:
    /// `vault` and `clock` must outlive it.
    RefreshingAuthorizer(OAuthTokens tokens, TokenVault& vault, TokenRenewal renewal, const Clock& clock);

    Result<Secret> token(const std::stop_token& stop) override;
    Result<Secret> renew(const Secret& refused, const std::stop_token& stop) override;

private:
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Result<> takeTurn(const std::stop_token& stop);
    [[nodiscard]] Result<> renewOrAdopt(const std::stop_token& stop);
    [[nodiscard]] Result<bool> adoptStored();
    [[nodiscard]] Result<> announce();
    [[nodiscard]] Result<> ask(const std::stop_token& stop);
    [[nodiscard]] Error notRenewed(const Error& error);
    [[nodiscard]] Error answerMissing(const Error& error);
    [[nodiscard]] Error refused() const;
    [[nodiscard]] Result<> saveWhatIsNew();

    TokenVault& m_vault;
    const Clock& m_clock;
    const TokenRenewal m_renewal;
    std::mutex m_mutex;
    TokenAnswer m_current;
    bool m_unsaved = false;
    TokenVault::Turn m_turn{}; ///< while it renews, and until that is saved: another program would spend the old pair
    std::optional<TimePoint> m_renewedAt{};
    std::optional<Error> m_refusal{};
};

/// Miro: renewed two minutes before the end. `server` is miroTokenServer(). All but the server must outlive
/// the authorizer, and the transport serve the threads that call.
[[nodiscard]] std::unique_ptr<Authorizer> miroAuthorizer(
    MiroVault& vault, TokenServer server, HttpTransport& transport, const Clock& clock);

/// Bitrix24: renewed only when the portal refuses the token, as it asks (Bitrix24 core fact sheet §1.1).
/// Not for a webhook, which has no token.
[[nodiscard]] std::unique_ptr<Authorizer> bitrix24Authorizer(
    Bitrix24Vault& vault, TokenServer server, HttpTransport& transport, const Clock& clock);

} // namespace bridge::auth

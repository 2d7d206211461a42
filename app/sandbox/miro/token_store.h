// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "core/base/secret.h"

#include <QStringList>

namespace bridge::sandbox {

struct TokenPair {
    Secret access{};
    Secret refresh{};
};

/// One installation's access: who may do what with it, and until when. Only hashes are kept, so that no
/// state file holds a token.
struct Grant {
    QByteArray accessHash{};
    QByteArray refreshHash{}; ///< empty for a token that never expires
    Number user = 0;
    QStringList scopes{};
    std::optional<TimePoint> expiresAt{}; ///< of the access token
    std::optional<TimePoint> refreshExpiresAt{};
};

/// A code of the sign-in page: works once, for ten minutes, with the address it was asked for.
struct AuthorizationCode {
    QByteArray hash{};
    QString redirectUri{};
    Number user = 0;
    TimePoint expiresAt{};
};

/// Codes and tokens (Miro fact sheet §1): rotation, expiry, revocation.
class TokenStore
{
public:
    explicit TokenStore(quint64 seed)
        : m_seed(seed)
    {
    }

    [[nodiscard]] Secret issueCode(Number user, const QString& redirectUri, TimePoint now);
    /// The code's user; nothing for a code that is unknown, used, too old or of another address. A code
    /// is used up by the first try.
    [[nodiscard]] std::optional<Number> redeemCode(const QString& code, const QString& redirectUri, TimePoint now);

    [[nodiscard]] Secret issueLasting(Number user, const QStringList& scopes);
    [[nodiscard]] TokenPair issueExpiring(Number user, const QStringList& scopes, TimePoint now);
    /// A new pair in exchange for a refresh token; the old pair stops working.
    [[nodiscard]] std::optional<TokenPair> refresh(const QString& refreshToken, TimePoint now);
    /// The grant that `refreshToken` belongs to; null when there is none.
    [[nodiscard]] const Grant* grantOfRefresh(const QString& refreshToken) const;

    /// Null for a token that is unknown, revoked or expired.
    [[nodiscard]] const Grant* find(const QString& accessToken, TimePoint now) const;
    bool revoke(const QString& accessToken); ///< false when there was none
    void expire(const QString& accessToken, TimePoint now);

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<TokenStore> fromJson(const Json& json);

private:
    Secret newSecret(QLatin1StringView kind);

    quint64 m_seed = 1;
    quint64 m_count = 0;
    std::vector<Grant> m_grants;
    std::vector<AuthorizationCode> m_codes;
};

[[nodiscard]] QStringList allScopes();

} // namespace bridge::sandbox

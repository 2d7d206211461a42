// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"

namespace bridge::auth {

/// How long a sign-in lasts that nobody renews: the refresh token's life (Miro fact sheet §1, Bitrix24 core
/// fact sheet §1.1). Every renewal begins it anew.
constexpr std::chrono::days miroChainLife{60};
constexpr std::chrono::days bitrix24ChainLife{180};

/// A person is warned so long before the end.
constexpr std::chrono::days chainWarning{7};

/// Both services' access tokens live an hour from the renewal on.
constexpr std::chrono::hours accessLife{1};

/// When the sign-in ends unless it is renewed before; empty when it can't be renewed or nothing says when it was.
[[nodiscard]] inline std::optional<TimePoint> chainEnd(const OAuthTokens& tokens, std::chrono::days life)
{
    if (tokens.refresh.isEmpty() || !tokens.expiresAt)
        return {};
    return *tokens.expiresAt - accessLife + life;
}

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/token_server.h"

#include <memory>

namespace bridge::auth {

/// Where one sign-in is kept, for all programs of this user that work with it.
class TokenVault
{
public:
    /// Nobody else renews the sign-in as long as it lives.
    using Turn = std::shared_ptr<void>;

    virtual ~TokenVault() = default;
    /// Waits for a renewal by another program. Offline when that takes minutes, Cancelled on a stop.
    [[nodiscard]] virtual Result<Turn> turn(const std::stop_token& stop) = 0;
    /// What is stored now: another program may have renewed it, or a person signed in anew. Empty when
    /// there are no tokens any more.
    [[nodiscard]] virtual Result<std::optional<OAuthTokens>> read() = 0;
    /// Stored for good when it returns.
    [[nodiscard]] virtual Result<> write(const TokenAnswer& answer) = 0;
};

} // namespace bridge::auth

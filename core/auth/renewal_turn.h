// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/token_vault.h"

namespace bridge::auth {

/// A renewal that its server answers drop by drop takes five minutes (HttpRequest::timeout, ten times).
constexpr std::chrono::minutes longestRenewal{6};

/// One program at a time, per user and keychain entry: a lock file in the user's cache folder, whose name
/// tells nothing of the entry. What a killed program left behind is taken over. Waits in real time; Offline when
/// that takes longer than `patience`.
[[nodiscard]] Result<TokenVault::Turn> takeRenewalTurn(
    const QString& key, const std::stop_token& stop, std::chrono::milliseconds patience = longestRenewal);

} // namespace bridge::auth

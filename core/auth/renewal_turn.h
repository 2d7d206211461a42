// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/token_vault.h"

namespace bridge::auth {

/// One program at a time, per user and keychain entry: a lock file in the user's cache folder, whose name
/// tells nothing of the entry. What a killed program left behind is taken over. Waits in real time.
[[nodiscard]] Result<TokenVault::Turn> takeRenewalTurn(const QString& key, const std::stop_token& stop);

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"

namespace bridge::auth {

/// The operating system's keychain, service "boardbridge". For the main thread only, which needs an event
/// dispatcher: QtKeychain's queue is unguarded, and Apple's backend finishes on the main thread. Each call
/// runs a local event loop without user input until the keychain answers, which may take as long as a
/// person takes to unlock it. Nothing is ever written elsewhere: where there is no keychain, that is a
/// Configuration error that says what to start. An entry of more than largestEntry bytes is refused on every
/// system (Configuration); SplitStore cuts such a value.
class KeychainStore final : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const QString& key) override;
    Result<> write(const QString& key, const Secret& value) override;
    Result<> remove(const QString& key) override;
};

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/switching_store.h"
#include "core/net/proxy.h"
#include "core/settings/profile.h"

namespace bridge::composition {

/// The system's keychain, which takes values of any length, or memory where the profile or the person says so.
/// For the main thread; other threads reach it through a RelayedStore.
[[nodiscard]] std::shared_ptr<auth::SwitchingStore> platformSecrets();

/// Where the profile wants its sign-ins kept.
[[nodiscard]] auth::SecretPlace placeOf(const settings::Profile& profile);

/// The profile's way out, with its password if it names a user. A password that can't be read is left out: who
/// reads a sign-in from the same keychain hears why.
[[nodiscard]] ProxyChoice proxyOf(const settings::Profile& profile, auth::SecretStore& secrets);

/// The secret of the person's own app, whatever else the entry holds; empty when it holds none.
[[nodiscard]] Result<Secret> storedClientSecret(auth::SecretStore& secrets, const QString& key);

/// Keeps in memory what a person gave for this start alone: JSON {"miro":…,"bitrix24":…,"proxy":…}, each what
/// connect takes, the proxy's password as a text. Configuration, without repeating anything of it, when it is
/// something else.
[[nodiscard]] Result<> takeSignIns(
    auth::SwitchingStore& secrets, const settings::Profile& profile, const Secret& given);

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/auth/secret_store.h"
#include "core/auth/token_server.h"
#include "core/net/http.h"
#include "core/settings/profile.h"

namespace bridge::composition {

/// What the keychain holds for one profile.
struct SignIns {
    auth::MiroCredentials miro{};
    auth::Bitrix24Credentials bitrix24{};
};

/// Unauthorised, naming the service, when nobody is signed in to it.
[[nodiscard]] Result<auth::MiroCredentials> readMiroSignIn(
    const settings::Profile& profile, auth::SecretStore& secrets);
[[nodiscard]] Result<auth::Bitrix24Credentials> readBitrix24SignIn(
    const settings::Profile& profile, auth::SecretStore& secrets);
[[nodiscard]] Result<SignIns> readSignIns(const settings::Profile& profile, auth::SecretStore& secrets);

/// Whether a webhook or a sign-in belongs to the profile's portal. When it does not, one request without a secret
/// tells which of the two is wrong: Offline when nothing answers at the profile's address, Configuration when
/// it is another portal's. A token that was pasted alone says nothing of its portal.
[[nodiscard]] Result<> checkPortal(const auth::Bitrix24Credentials& credentials, const settings::Profile& profile,
    HttpTransport& transport, const std::stop_token& stop);

/// The server that renews this sign-in: the one that gave it out, where that is known.
[[nodiscard]] auth::TokenServer bitrix24ServerOf(
    const settings::Bitrix24Settings& settings, const auth::Bitrix24Credentials& credentials);

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/identity.h"
#include "core/auth/authorization.h"
#include "core/auth/credentials.h"
#include "core/auth/secret_store.h"
#include "core/settings/profile.h"

namespace bridge::composition {

/// What the steps of a sign-in work with. `secrets` must be usable from the thread that takes the step.
struct SignInTools {
    auth::SecretStore& secrets;
    Clock& clock;
    std::stop_token stop{};
};

/// A try with a browser. Configuration when the profile lacks what it takes: the app's client id, the
/// portal's address, a redirect address.
[[nodiscard]] Result<auth::Authorization> beginMiro(const settings::Profile& profile);
[[nodiscard]] Result<auth::Authorization> beginBitrix24(const settings::Profile& profile);

// The steps below wait for the services, so they are for a thread other than the main one.

/// Trades the code and stores what connectMiro() stores. A code that was tried is used up, whatever came of it.
[[nodiscard]] Result<Identity> finishMiro(const settings::Profile& profile, const auth::Authorization& authorization,
    const auth::AuthorizationCode& code, const Secret& clientSecret, const SignInTools& tools);
[[nodiscard]] Result<Identity> finishBitrix24(const settings::Profile& profile,
    const auth::Authorization& authorization, const auth::AuthorizationCode& code, const Secret& clientSecret,
    const SignInTools& tools);

/// Asks the service who this is and stores the sign-in in the keychain. Nothing is stored of one that was
/// refused, or that belongs to another portal than the profile's (Configuration).
[[nodiscard]] Result<Identity> connectMiro(
    const settings::Profile& profile, auth::MiroCredentials credentials, const SignInTools& tools);
[[nodiscard]] Result<Identity> connectBitrix24(
    const settings::Profile& profile, auth::Bitrix24Credentials credentials, const SignInTools& tools);

/// Asks with the stored sign-in who this is.
[[nodiscard]] Result<Identity> testMiro(const settings::Profile& profile, const SignInTools& tools);
[[nodiscard]] Result<Identity> testBitrix24(const settings::Profile& profile, const SignInTools& tools);

/// Revokes the sign-in as far as the service lets us and removes it from the keychain, the app's
/// client secret with it. The sentence says what was done, and what a person has to do where a
/// service has no call for it. What can't be revoked for want of a network is removed all the same, and
/// the sentence says that it still works elsewhere.
[[nodiscard]] Result<QString> signOutMiro(const settings::Profile& profile, const SignInTools& tools);
[[nodiscard]] Result<QString> signOutBitrix24(const settings::Profile& profile, const SignInTools& tools);

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/settings/profile_shelf.h"

namespace bridge::composition {

/// Removes what is stored for the profile; no error where there is nothing. Conflict while another program renews
/// one of its sign-ins, for longer than a few seconds.
[[nodiscard]] Result<> forgetSecrets(const QString& profileId, auth::SecretStore& secrets);

/// For ProfileShelf::remove(): the profile's lock, and its entries in the keychain. `secrets` must outlive it.
[[nodiscard]] settings::RemovalSteps removalSteps(auth::SecretStore& secrets);

} // namespace bridge::composition

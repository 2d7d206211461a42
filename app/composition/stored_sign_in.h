// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/base/clock.h"
#include "core/diagnostics/scopes.h"
#include "core/settings/profile.h"
#include "core/sync/side.h"

namespace bridge::composition {

/// What the keychain says of a sign-in, without asking the service.
struct StoredSignIn {
    diagnostics::Door door = diagnostics::Door::MiroApp;
    std::optional<TimePoint> accessUntil{}; ///< empty: no end, or unknown
    std::optional<TimePoint> chainUntil{}; ///< when it ends unless it is renewed before
    bool renewable = false;
    bool hasClientSecret = false;
};

/// Empty when nobody is signed in; an error when the keychain can't be read, or what it holds is of no use.
[[nodiscard]] Result<std::optional<StoredSignIn>> storedSignIn(
    sync::Side service, const settings::Profile& profile, auth::SecretStore& secrets);

} // namespace bridge::composition

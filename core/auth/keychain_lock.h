// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bridge::auth {

/// Whether the Secret Service's default collection is locked, as far as it tells. libsecret answers "no such
/// entry" for one that nobody unlocked, and a sign-in that is there must not look as if there were none. The
/// keychains of macOS and Windows tell these two apart by themselves: false there.
[[nodiscard]] bool keychainIsLocked();

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

namespace bridge::sandbox {

/// What the program prints when it listens: addresses, fresh credentials for both services, the pages'
/// addresses, and a profile that fits the first board and its portal. docs/sandbox.md shows it.
///
/// Miro's access_token and the webhook never expire; each refresh_token belongs to a sign-in of its own,
/// whose access token lives an hour.
[[nodiscard]] Json startLine(Sandbox& sandbox);

/// A profile with one link from the first board to the first project; each
/// frame stands for the status its title usually means, else for the project of the same name.
[[nodiscard]] Json fittingProfile(const Sandbox& sandbox);

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/composition/opened_profile.h"
#include "app/composition/sign_in_steps.h"

namespace bridge::cli {

/// The profile, if it keeps what is connected.
[[nodiscard]] Result<composition::OpenedProfile> openForConnecting(const Setting& setting);

[[nodiscard]] composition::SignInTools toolsOf(const Setting& setting);

/// What a sign-in came to. What had failed for want of it is due at once.
[[nodiscard]] Outcome connected(const Setting& setting, const composition::OpenedProfile& opened,
    const QString& service, const Result<composition::Identity>& identity);

} // namespace bridge::cli

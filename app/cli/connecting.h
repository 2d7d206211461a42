// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/composition/opened_profile.h"
#include "app/composition/sign_in_steps.h"

#include <functional>

namespace bridge::cli {

/// The profile, if it keeps what is connected.
[[nodiscard]] Result<composition::OpenedProfile> openForConnecting(const Setting& setting);

/// Signs in by `step`, on a thread that may wait for the services, and stores it (composition::ProfileFirstStore). What
/// had failed for want of the sign-in is due at once.
using SignInStep = std::function<Result<composition::Identity>(const composition::SignInTools&)>;
[[nodiscard]] Outcome connectBy(
    const SignInStep& step, const QString& service, const composition::OpenedProfile& opened, const Setting& setting);

} // namespace bridge::cli

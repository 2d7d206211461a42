// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/sign_in_steps.h"
#include "ui/auth/sign_in_desk.h"

namespace bridge::gui {

/// Does what the dialog asked for. Waits for the service: for a thread other than the main one.
[[nodiscard]] Result<composition::Identity> signInWith(
    const ui::SignInRequest& request, const composition::SignInTools& tools);

/// Takes over into the profile what a sign-in entered, and nothing else: the rest may have changed on disk meanwhile.
void enter(settings::Profile& profile, const ui::SignInRequest& request);

} // namespace bridge::gui

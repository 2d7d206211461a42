// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/identity.h"
#include "app/composition/stored_sign_in.h"
#include "ui/accounts/account_info.h"

namespace bridge::gui {

/// An account as the page shows it, from what the keychain holds and what the service said of it. Pure.
[[nodiscard]] ui::AccountInfo accountInfo(
    const composition::StoredSignIn& stored, const Result<composition::Identity>& identity, bool takesBookings);

/// An account that nothing can be said of but what is wrong.
[[nodiscard]] ui::AccountInfo troubled(const Error& error);

} // namespace bridge::gui

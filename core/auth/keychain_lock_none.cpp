// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychain_lock.h"

namespace bridge::auth {

bool keychainIsLocked()
{
    return false;
}

} // namespace bridge::auth

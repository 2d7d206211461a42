// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/base/clock.h"

#include <QDir>

namespace bridge::gui {

/// What a page's other half works with; everything named by reference outlives it.
struct ProfileParts {
    QDir folder{}; ///< the profile's
    auth::SecretStore& secrets; ///< usable from any thread
    Clock& clock;
};

} // namespace bridge::gui

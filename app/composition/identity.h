// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ports.h"

namespace bridge::composition {

/// As whom a service knows us, and what of its budget is used, from one call.
struct Identity {
    QString account{}; ///< "Ann Lee (team Acme)", for a person
    sync::Meter meter{};
};

} // namespace bridge::composition

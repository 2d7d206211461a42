// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/ports.h"

#include <QStringList>

#include <optional>

namespace bridge::composition {

/// As whom a service knows us, for how long, and what of its budget is used.
struct Identity {
    QString account{}; ///< "Ann Lee (team Acme)", for a person
    QStringList scopes{}; ///< what the sign-in may do, in the service's words
    std::optional<TimePoint> accessUntil{}; ///< then it is renewed; empty: unknown, or never
    std::optional<TimePoint> endsAt{}; ///< unless it is renewed before; empty: unknown, or never
    sync::Meter meter{};
};

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/portal.h"

#include <functional>

namespace bridge::sandbox::bitrix24 {

/// Who wrote, as far as it decides who hears of it (fact sheet §13.4).
struct Origin {
    bool application = false; ///< by a token of the application; false: a webhook or a person
    QString connector{}; ///< auth_connector of the request
};

using EventHook = std::function<void(const QUrl& handler, const QByteArray& form)>;

/// Hands what happened since the last call to the bindings: offline ones get rows in the queue, but not of
/// the application's own writes under the same connector; online ones a form-encoded POST through `hook`.
void deliverEvents(Portal& portal, const Origin& origin, const EventHook& hook);

} // namespace bridge::sandbox::bitrix24

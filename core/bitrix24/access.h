// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/authorizer.h"

#include <QUrl>

namespace bridge::bitrix24 {

/// How the portal is reached. Of a webhook the endpoint itself is the secret: it is never logged.
struct Access {
    QUrl endpoint{}; ///< ends in "/": a token answer's client_endpoint, or the webhook's address
    Authorizer* authorizer = nullptr; ///< not owned; null for a webhook
    QString authConnector{}; ///< sent with writes, so that their events don't come back; empty = never sent
};

} // namespace bridge::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace bridge::sandbox {

/// What kind of portal is simulated. Where the fact sheet leaves two answers open, both can be chosen.
struct Bitrix24Options {
    bool realLimits = true; ///< refuse by the rate bucket and the operating time; false for quick tests
    bool operatingLimits = true; ///< the cloud's operating limiter with its two `time` fields (fact sheet §5)
    bool enterprise = false; ///< bucket of 250 that drains 5/s instead of 50 and 2/s
    bool offlineExtended = true; ///< plan feature rest_offline_extended (§13.2)
    bool authConnector = true; ///< plan feature rest_auth_connector (§13.2)
    bool echoWithoutConnector = false; ///< own writes come back when no connector is used (§13.4, unverified)
    int refusalStatus = 401; ///< of insufficient_scope and INVALID_CREDENTIALS: 401 or 403 (§1.4)
    QUrl portalUrl{QStringLiteral("https://acme.bitrix24.com")};
    QUrl oauthUrl{QStringLiteral("https://oauth.bitrix.info")};
    QString clientId{QStringLiteral("local.sandbox")};
    QString clientSecret{QStringLiteral("sandbox-client-secret")};
    QUrl handlerUrl{QStringLiteral("http://127.0.0.1:8788/bitrix24")}; ///< where the code is sent
    /// What the local application may do.
    QStringList appScopes{QStringLiteral("task"), QStringLiteral("tasks"), QStringLiteral("user"),
        QStringLiteral("sonet_group"), QStringLiteral("socialnetwork"), QStringLiteral("im")};
    bool codeByPost = true; ///< the token server exchanges a code by POST too, not only by GET (§1.1, unverified)
    bool adminReadsChats = false; ///< an admin reads the chat of a task he has no part in (§8, unverified)
    int utcOffsetSeconds = 7200; ///< of every user: the offset that dates are answered with (§7.1)
};

} // namespace bridge::sandbox

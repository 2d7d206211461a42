// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QStringList>
#include <QUrl>

namespace bridge::auth {

/// One try to sign in with a browser (RFC 6749 §4.1): the page to open, and how its answer is told from
/// anything else that arrives. Each try has a state of its own.
struct Authorization {
    QString service{}; ///< "Miro", "Bitrix24": for sentences
    QUrl page{}; ///< what the browser opens
    QUrl redirect{}; ///< where the answer comes to; registered with the service, character for character
    QString state{}; ///< 32 random bytes in base64url
};

/// What a browser brings back. The code works once, for 10 minutes (Miro) or 30 seconds (Bitrix24).
struct AuthorizationCode {
    Secret code{};
    QUrl tokenServer{}; ///< Bitrix24 names its own ("https://oauth.bitrix.info"); empty where it did not
    QString portal{}; ///< Bitrix24: the host that answered; empty for Miro
};

/// Miro fact sheet §1. `team`: which team the app is meant for; empty lets the person choose on Miro's page.
[[nodiscard]] Authorization miroAuthorization(
    const QUrl& authorizeUrl, const QString& clientId, const QUrl& redirect, const QString& team = {});

/// Bitrix24 core fact sheet §1.1. The portal takes the return address from the app's settings; `redirect`
/// is what is registered there.
[[nodiscard]] Authorization bitrix24Authorization(const QUrl& portalUrl, const QString& clientId, const QUrl& redirect);

/// Whether a browser that goes to `url` brings the answer: the redirect address, whatever its query. Such a
/// navigation is to be stopped before it is sent.
[[nodiscard]] bool isAnswer(const Authorization& authorization, const QUrl& url);

/// Reads the answer. Unauthorised when it belongs to another try (wrong or no state), is no answer at all,
/// or comes from another portal; Forbidden when the person or the service refused. No error holds the code
/// or a text of the service's.
[[nodiscard]] Result<AuthorizationCode> readAnswer(const Authorization& authorization, const QUrl& url);

/// What a person pastes: the address that the browser ended at, or the code alone. Configuration when it is
/// neither. A code alone carries no state, so nothing tells where it comes from but the person.
[[nodiscard]] Result<AuthorizationCode> pastedAnswer(const Authorization& authorization, const Secret& pasted);

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/reply.h"
#include "app/sandbox/miro/token_store.h"

#include <QUrlQuery>

namespace bridge::sandbox {

/// Answers everything about signing in (Miro fact sheet §1): the page a person allows the app on, the token
/// endpoint, revocation and the token's context. None of it costs credits.
class OAuthDesk
{
public:
    OAuthDesk(const MiroWorld& world, TokenStore& tokens, TimePoint now)
        : m_world(world)
        , m_tokens(tokens)
        , m_now(now)
    {
    }

    /// "authorize", "token", "revoke-token", "revoke-token-v2" or "token-info"; empty for any other request.
    [[nodiscard]] static QString operationOf(const HttpRequest& request);
    [[nodiscard]] static bool isDesk(const QUrl& url); ///< whether any verb has an operation there
    [[nodiscard]] HttpResponse answer(const QString& operation, const HttpRequest& request);

private:
    using Parameters = QUrlQuery;

    [[nodiscard]] Outcome<> checkAuthorization(const Parameters& parameters) const;
    HttpResponse authorize(const HttpRequest& request);
    HttpResponse redirect(const Parameters& parameters);
    Outcome<HttpResponse> token(const Parameters& parameters);
    Outcome<HttpResponse> tokenForCode(const Parameters& parameters);
    Outcome<HttpResponse> tokenForRefresh(const Parameters& parameters);
    [[nodiscard]] HttpResponse tokenAnswer(const TokenPair& pair, Number user) const;
    Outcome<HttpResponse> revoke(const HttpRequest& request);
    Outcome<HttpResponse> revokeByQuery(const HttpRequest& request);
    [[nodiscard]] Outcome<HttpResponse> context(const HttpRequest& request) const;

    const MiroWorld& m_world;
    TokenStore& m_tokens;
    TimePoint m_now;
};

} // namespace bridge::sandbox

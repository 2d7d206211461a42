// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/miro_connection.h"

#include "core/auth/lifetimes.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 creditsPerMinute
    = 100'000; ///< of one app in one team, until an answer says otherwise (Miro fact sheet §11)

miro::MiroOptions optionsOf(const settings::MiroSettings& settings)
{
    miro::MiroOptions options{.apiUrl = settings.apiUrl};
    // The board's page stands beside the embed page on the same host (Miro fact sheet §4).
    options.webUrl = settings.embedUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    // Links are looked at together once a poll; a little less, so that the next poll asks again.
    options.stampsLast = settings.poll * 3 / 4;
    options.credits = std::make_shared<CreditBudget>(creditsPerMinute, options.budgetShare);
    return options;
}

} // namespace

MiroConnection::MiroConnection(const settings::MiroSettings& settings, auth::MiroVault& vault, Clock& clock)
    : m_vault(vault)
    , m_authorizer(auth::miroAuthorizer(vault,
          auth::miroTokenServer(settings.apiUrl, settings.clientId, vault.current().clientSecret), m_transport, clock))
    , m_options(optionsOf(settings))
    , m_client(m_transport, *m_authorizer, clock, m_options)
    , m_board(m_transport, *m_authorizer, clock, m_options)
{
}

Result<Identity> MiroConnection::identity(const std::stop_token& stop)
{
    return m_client.whoAmI(stop).map([this](const miro::TokenContext& context) {
        const auth::OAuthTokens& tokens = m_vault.current().tokens;
        return Identity{u"%1 (team %2)"_s.arg(context.userName, context.teamName), context.scopes, tokens.expiresAt,
            auth::chainEnd(tokens, auth::miroChainLife), m_board.meter()};
    });
}

} // namespace bridge::composition

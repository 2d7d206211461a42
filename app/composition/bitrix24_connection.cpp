// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/bitrix24_connection.h"

#include "app/composition/sign_ins.h"
#include "core/auth/lifetimes.h"

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Authorizer> authorizerOf(const settings::Bitrix24Settings& settings, auth::Bitrix24Vault& vault,
    HttpTransport& transport, const Clock& clock)
{
    if (vault.current().isWebhook())
        return nullptr;
    return auth::bitrix24Authorizer(vault, bitrix24ServerOf(settings, vault.current()), transport, clock);
}

QUrl endpointOf(const settings::Bitrix24Settings& settings, const auth::Bitrix24Credentials& credentials)
{
    if (credentials.isWebhook())
        return QUrl(credentials.webhookUrl.reveal());
    if (!credentials.clientEndpoint.isEmpty())
        return credentials.clientEndpoint;
    QUrl endpoint = settings.portalUrl;
    endpoint.setPath(endpoint.path() + u"/rest/"_s);
    return endpoint;
}

} // namespace

Bitrix24Connection::Bitrix24Connection(
    const settings::Bitrix24Settings& settings, auth::Bitrix24Vault& vault, Clock& clock)
    : m_vault(vault)
    , m_authorizer(authorizerOf(settings, vault, m_transport, clock))
    , m_portal(
          m_transport, {.endpoint = endpointOf(settings, vault.current()), .authorizer = m_authorizer.get()}, clock)
{
}

std::unique_ptr<sync::ChangeFeed> Bitrix24Connection::feed(
    sync::Inbox& inbox, const Clock& clock, bitrix24::FeedOptions options)
{
    options.application = m_authorizer != nullptr;
    return m_portal.feed(inbox, clock, std::move(options));
}

Result<Identity> Bitrix24Connection::identity(const std::stop_token& stop)
{
    const auto account = m_portal.directory().whoAmI(stop);
    if (!account)
        return tl::unexpected(account.error());
    return m_portal.directory().scopes(stop).map([&](const QStringList& scopes) {
        const auth::OAuthTokens& tokens = m_vault.current().tokens;
        return Identity{u"%1 (user %2)"_s.arg(account->name, account->id.toString()), scopes, tokens.expiresAt,
            auth::chainEnd(tokens, auth::bitrix24ChainLife), m_portal.meter()};
    });
}

} // namespace bridge::composition

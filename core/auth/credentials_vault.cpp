// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials_vault.h"

#include "core/auth/renewal_turn.h"

namespace bridge::auth {

namespace {

Result<MiroCredentials> parse(const Secret& stored, const MiroCredentials&)
{
    return miroCredentialsFrom(stored);
}

Result<Bitrix24Credentials> parse(const Secret& stored, const Bitrix24Credentials&)
{
    return bitrix24CredentialsFrom(stored);
}

void takeOver(MiroCredentials& credentials, const TokenAnswer& answer)
{
    credentials.tokens = answer.tokens;
}

void takeOver(Bitrix24Credentials& credentials, const TokenAnswer& answer)
{
    credentials.tokens = answer.tokens;
    if (!answer.clientEndpoint.isEmpty())
        credentials.clientEndpoint = answer.clientEndpoint; // a portal's address can change
    if (!answer.tokenServer.isEmpty())
        credentials.tokenServer = answer.tokenServer;
    if (!answer.memberId.isEmpty())
        credentials.memberId = answer.memberId;
}

} // namespace

template <typename Credentials>
CredentialsVault<Credentials>::CredentialsVault(SecretStore& secrets, QString key, Credentials credentials)
    : m_secrets(secrets)
    , m_key(std::move(key))
    , m_current(std::move(credentials))
{
}

template <typename Credentials>
Result<TokenVault::Turn> CredentialsVault<Credentials>::turn(const std::stop_token& stop)
{
    return takeRenewalTurn(m_key, stop);
}

template <typename Credentials> Result<std::optional<OAuthTokens>> CredentialsVault<Credentials>::read()
{
    const auto stored = m_secrets.read(m_key);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::optional<OAuthTokens>();
    auto credentials = parse(**stored, m_current);
    if (!credentials)
        return tl::unexpected(credentials.error());
    m_current = *std::move(credentials);
    const bool hasTokens = !m_current.tokens.access.isEmpty(); // a webhook has none
    return hasTokens ? std::optional(m_current.tokens) : std::nullopt;
}

template <typename Credentials> Result<> CredentialsVault<Credentials>::write(const TokenAnswer& answer)
{
    Credentials changed = m_current;
    takeOver(changed, answer);
    auto written = m_secrets.write(m_key, toSecret(changed));
    if (written)
        m_current = std::move(changed);
    return written;
}

template <typename Credentials> void CredentialsVault<Credentials>::apply(const TokenAnswer& answer)
{
    takeOver(m_current, answer);
}

template class CredentialsVault<MiroCredentials>;
template class CredentialsVault<Bitrix24Credentials>;

} // namespace bridge::auth

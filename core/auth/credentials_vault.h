// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/auth/token_vault.h"

namespace bridge::auth {

/// A vault on one keychain entry: MiroVault, Bitrix24Vault.
template <typename Credentials> class CredentialsVault : public TokenVault
{
public:
    /// `credentials`: as they were read from the entry. `secrets` must outlive the vault.
    CredentialsVault(SecretStore& secrets, QString key, Credentials credentials);

    /// As last read or written.
    [[nodiscard]] const Credentials& current() const { return m_current; }

    Result<Turn> turn(const std::stop_token& stop) override;
    Result<std::optional<OAuthTokens>> read() override;
    Result<> write(const TokenAnswer& answer) override;

protected:
    /// Takes over what the answer says; the rest stays.
    void apply(const TokenAnswer& answer);

private:
    SecretStore& m_secrets;
    QString m_key;
    Credentials m_current;
};

using MiroVault = CredentialsVault<MiroCredentials>;
using Bitrix24Vault = CredentialsVault<Bitrix24Credentials>;

/// A sign-in that has not been tried yet, so the entry, which may hold another one, is left alone: until the
/// pair is renewed, because then the one that was pasted is void.
template <typename Credentials> class NewSignInVault final : public CredentialsVault<Credentials>
{
public:
    using CredentialsVault<Credentials>::CredentialsVault;

    Result<std::optional<OAuthTokens>> read() override { return std::optional(this->current().tokens); }
    Result<> write(const TokenAnswer& answer) override
    {
        if (answer.tokens.access != this->current().tokens.access)
            return CredentialsVault<Credentials>::write(answer);
        this->apply(answer);
        return {};
    }
};

} // namespace bridge::auth

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <stop_token>

namespace bridge {

/// Where a client gets its access token from, and whom it tells that the service refused it.
class Authorizer
{
public:
    virtual ~Authorizer() = default;
    [[nodiscard]] virtual Result<Secret> token(const std::stop_token& stop) = 0;
    /// A token other than `refused`, or Unauthorised when only a person can help.
    [[nodiscard]] virtual Result<Secret> renew(const Secret& refused, const std::stop_token& stop) = 0;
};

/// A token that lives until somebody revokes it (pasted, non-expiring, or a webhook's code).
class FixedAuthorizer final : public Authorizer
{
public:
    explicit FixedAuthorizer(Secret token)
        : m_token(std::move(token))
    {
    }
    Result<Secret> token(const std::stop_token&) override { return m_token; }
    Result<Secret> renew(const Secret&, const std::stop_token&) override
    {
        return fail(ErrorKind::Unauthorised, QStringLiteral("the token was refused"));
    }

private:
    Secret m_token;
};

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <optional>

namespace bridge::auth {

/// What one entry of a keychain may hold, in bytes of UTF-8. Windows takes 2,560 (CRED_MAX_CREDENTIAL_BLOB_SIZE),
/// and an entry is to fit everywhere.
constexpr qsizetype largestEntry = 2500;

/// Where secrets live between two starts. Keys are those of miroKey(), bitrix24Key() and proxyKey(). An error says
/// what to do about it and never holds a value.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<std::optional<Secret>> read(const QString& key) = 0; ///< empty when there is none
    /// Stored for good when it returns; replaces what was there.
    [[nodiscard]] virtual Result<> write(const QString& key, const Secret& value) = 0;
    [[nodiscard]] virtual Result<> remove(const QString& key) = 0; ///< no error when there is none
};

[[nodiscard]] inline QString miroKey(const QString& profileId)
{
    return profileId + QStringLiteral("/miro");
}
[[nodiscard]] inline QString bitrix24Key(const QString& profileId)
{
    return profileId + QStringLiteral("/bitrix24");
}
[[nodiscard]] inline QString proxyKey(const QString& profileId) ///< the proxy's password
{
    return profileId + QStringLiteral("/proxy");
}

} // namespace bridge::auth

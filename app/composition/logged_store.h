// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"

namespace bridge::composition {

/// A store whose changes stand in the log, by the service they belong to: when a sign-in was stored or renewed,
/// when it was forgotten, and when that did not work. Never a value.
class LoggedStore final : public auth::SecretStore
{
public:
    /// `store` must outlive it, and be fit for the same threads.
    explicit LoggedStore(auth::SecretStore& store)
        : m_store(store)
    {
    }

    Result<std::optional<Secret>> read(const QString& key) override { return m_store.read(key); }
    Result<> write(const QString& key, const Secret& value) override;
    Result<> remove(const QString& key) override;

private:
    auth::SecretStore& m_store;
};

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"

#include <map>
#include <mutex>

namespace bridge::auth {

/// Forgets everything at the end: for tests, and for a person who would rather sign in at each start.
/// Any thread may use it.
class MemoryStore final : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const QString& key) override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_values.find(key);
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }

    Result<> write(const QString& key, const Secret& value) override
    {
        const std::scoped_lock lock(m_mutex);
        m_values.insert_or_assign(key, value);
        return {};
    }

    Result<> remove(const QString& key) override
    {
        const std::scoped_lock lock(m_mutex);
        m_values.erase(key);
        return {};
    }

    [[nodiscard]] std::map<QString, Secret> values() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_values;
    }

    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_values.clear();
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, Secret> m_values;
};

} // namespace bridge::auth

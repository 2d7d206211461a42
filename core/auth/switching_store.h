// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memory_store.h"

#include <memory>

namespace bridge::auth {

enum class SecretPlace : quint8 {
    Keychain,
    Memory, ///< until the program ends: the person is asked at each start
};

/// The keychain, or memory where a person chose that because there is no keychain or it stays locked. Nothing
/// switches by itself, and nothing is ever written to a file: a keychain that can't be used is its error.
/// For one thread, like the keychain.
class SwitchingStore final : public SecretStore
{
public:
    explicit SwitchingStore(std::unique_ptr<SecretStore> keychain, SecretPlace place = SecretPlace::Keychain)
        : m_keychain(std::move(keychain))
        , m_place(place)
    {
    }

    [[nodiscard]] SecretPlace place() const { return m_place; }
    /// To the keychain, what is in memory goes along; where that fails, memory stays in use and keeps all of it.
    /// To memory, the keychain stays as it is, locked or not, and is asked no more.
    [[nodiscard]] Result<> use(SecretPlace place);

    Result<std::optional<Secret>> read(const QString& key) override { return current().read(key); }
    Result<> write(const QString& key, const Secret& value) override { return current().write(key, value); }
    Result<> remove(const QString& key) override { return current().remove(key); }

private:
    [[nodiscard]] SecretStore& current()
    {
        return m_place == SecretPlace::Memory ? static_cast<SecretStore&>(m_memory) : *m_keychain;
    }

    std::unique_ptr<SecretStore> m_keychain;
    MemoryStore m_memory;
    SecretPlace m_place;
};

} // namespace bridge::auth

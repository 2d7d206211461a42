// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/switching_store.h"

namespace bridge::auth {

Result<> SwitchingStore::use(SecretPlace place)
{
    if (place == m_place)
        return {};
    if (place == SecretPlace::Keychain) {
        for (const auto& [key, value] : m_memory.values()) {
            if (auto moved = m_keychain->write(key, value); !moved)
                return moved;
        }
        m_memory.clear();
    }
    m_place = place;
    return {};
}

} // namespace bridge::auth

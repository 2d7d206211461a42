// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"

#include <memory>

namespace bridge::auth {

/// Keeps values that one entry of a keychain can't hold. What fits stands under its key as it is. What does not
/// is cut into numbered entries ("acme/miro/a/1", "acme/miro/a/2", …), and the entry under the key says which
/// of two sets holds and what it adds up to.
///
/// A write fills the set that is not in use and then turns the one entry over, so a stop at any point leaves
/// the old value or the new one, whole. A value whose parts do not add up is an error (Unauthorised), never
/// half a value.
class SplitStore final : public SecretStore
{
public:
    explicit SplitStore(std::unique_ptr<SecretStore> store)
        : m_store(std::move(store))
    {
    }

    Result<std::optional<Secret>> read(const QString& key) override;
    /// Configuration, and nothing is changed, when it is longer than any sign-in could be.
    Result<> write(const QString& key, const Secret& value) override;
    Result<> remove(const QString& key) override;

private:
    struct Index;

    [[nodiscard]] static std::optional<Index> indexIn(const Secret& entry);
    [[nodiscard]] Result<Secret> join(const QString& key, const Index& index);
    [[nodiscard]] Result<> writeParts(const QString& key, const Index& index, const std::vector<Secret>& parts);
    [[nodiscard]] Result<> removeParts(const QString& key, QChar set, int keep = 0);

    std::unique_ptr<SecretStore> m_store;
};

} // namespace bridge::auth

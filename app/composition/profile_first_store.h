// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/settings/profile_file.h"

#include <functional>

namespace bridge::composition {

/// Stores a sign-in so that the profile on disk always names the app and the portal it belongs to: before an entry is
/// written, profile.json is; and when the keychain refuses the entry, profile.json is put back. So a folder that
/// can't be written is found out while nothing is stored yet. The rest goes to the keychain as it is.
///
/// Nobody else may save the profile meanwhile.
class ProfileFirstStore final : public auth::SecretStore
{
public:
    using Change = std::function<void(settings::Profile&)>;

    /// `unsaved` is the profile where there is none on disk yet. `change` puts into it what the sign-in was made with;
    /// whether it is a webhook ("auth") is seen from what is stored. `secrets` must outlive the store.
    ProfileFirstStore(auth::SecretStore& secrets, QDir folder, settings::Profile unsaved, Change change = {});

    Result<std::optional<Secret>> read(const QString& key) override { return m_secrets.read(key); }
    /// Also Storage or Configuration, when the profile can't be read or written.
    Result<> write(const QString& key, const Secret& value) override;
    Result<> remove(const QString& key) override { return m_secrets.remove(key); }

private:
    void putBack(const Result<settings::Profile>& before) const;

    auth::SecretStore& m_secrets;
    QDir m_folder;
    settings::Profile m_unsaved;
    Change m_change;
};

} // namespace bridge::composition

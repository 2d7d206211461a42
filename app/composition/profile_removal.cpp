// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/profile_removal.h"

#include "core/storage/profile_lock.h"

namespace bridge::composition {

Result<> forgetSecrets(const QString& profileId, auth::SecretStore& secrets)
{
    for (const QString& key : {auth::miroKey(profileId), auth::bitrix24Key(profileId), auth::proxyKey(profileId)}) {
        if (auto removed = secrets.remove(key); !removed)
            return removed;
    }
    return {};
}

settings::RemovalSteps removalSteps(auth::SecretStore& secrets)
{
    return {
        .lock = [](const QDir& folder) -> Result<std::shared_ptr<void>> {
            return storage::ProfileLock::acquire(folder).map(
                [](std::unique_ptr<storage::ProfileLock> lock) { return std::shared_ptr<void>(std::move(lock)); });
        },
        .forgetSecrets = [&secrets](const QString& profileId) { return forgetSecrets(profileId, secrets); },
    };
}

} // namespace bridge::composition

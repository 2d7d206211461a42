// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/profile_removal.h"

#include "core/auth/renewal_turn.h"
#include "core/storage/profile_lock.h"

namespace bridge::composition {

namespace {

/// What is waited for on the window's own thread.
constexpr std::chrono::seconds patience{3};

/// In turn, as a renewal that is under way would bring the entry back.
Result<> forgetSignIn(const QString& key, auth::SecretStore& secrets)
{
    const auto turn = auth::takeRenewalTurn(key, {}, patience);
    if (!turn)
        return fail(
            turn.error().kind == ErrorKind::Offline ? ErrorKind::Conflict : turn.error().kind, turn.error().detail);
    return secrets.remove(key);
}

} // namespace

Result<> forgetSecrets(const QString& profileId, auth::SecretStore& secrets)
{
    return forgetSignIn(auth::miroKey(profileId), secrets)
        .and_then([&] { return forgetSignIn(auth::bitrix24Key(profileId), secrets); })
        .and_then([&] { return secrets.remove(auth::proxyKey(profileId)); });
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

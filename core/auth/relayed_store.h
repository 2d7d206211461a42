// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secret_store.h"
#include "core/base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bridge::auth {

/// A store that lives on another thread, for the sync thread to save rotated tokens in: each call is done
/// on the thread that made this object, which runs an event loop, and waits for it.
///
/// A call that is not answered within `patience` fails (Storage), so that a main thread that waits for
/// the sync thread can't wait for ever. Such a call may still be done later.
class RelayedStore final : public SecretStore
{
public:
    RelayedStore(std::shared_ptr<SecretStore> store, std::chrono::milliseconds patience = std::chrono::minutes{1});

    Result<std::optional<Secret>> read(const QString& key) override;
    Result<> write(const QString& key, const Secret& value) override;
    Result<> remove(const QString& key) override;

private:
    template <typename Value> [[nodiscard]] Result<Value> relay(std::function<Result<Value>(SecretStore&)> call);

    std::shared_ptr<SecretStore> m_store;
    std::chrono::milliseconds m_patience;
    QObject m_home; ///< queued calls go to its thread and are dropped with it
};

} // namespace bridge::auth

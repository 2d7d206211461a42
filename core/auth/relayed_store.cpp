// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/relayed_store.h"

#include <QThread>

#include <mutex>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

/// What both threads hold: it outlives a caller that has lost patience.
template <typename Value> struct Answer {
    std::mutex mutex;
    std::optional<Result<Value>> result{};
    std::stop_source there{};
};

} // namespace

RelayedStore::RelayedStore(std::shared_ptr<SecretStore> store, std::chrono::milliseconds patience)
    : m_store(std::move(store))
    , m_patience(patience)
{
}

template <typename Value> Result<Value> RelayedStore::relay(std::function<Result<Value>(SecretStore&)> call)
{
    if (QThread::currentThread() == m_home.thread())
        return call(*m_store);

    const auto answer = std::make_shared<Answer<Value>>();
    QMetaObject::invokeMethod(
        &m_home,
        [answer, store = m_store, call = std::move(call)] {
            auto result = call(*store);
            const std::scoped_lock lock(answer->mutex);
            answer->result = std::move(result);
            answer->there.request_stop();
        },
        Qt::QueuedConnection);
    SystemClock().waitFor(m_patience, answer->there.get_token());

    const std::scoped_lock lock(answer->mutex);
    if (answer->result)
        return *std::move(answer->result);
    return fail(ErrorKind::Storage,
        u"The keychain did not answer within %1 seconds: unlock it and try again."_s.arg(
            std::chrono::duration_cast<std::chrono::seconds>(m_patience).count()));
}

Result<std::optional<Secret>> RelayedStore::read(const QString& key)
{
    return relay<std::optional<Secret>>([key](SecretStore& store) { return store.read(key); });
}

Result<> RelayedStore::write(const QString& key, const Secret& value)
{
    return relay<void>([key, value](SecretStore& store) { return store.write(key, value); });
}

Result<> RelayedStore::remove(const QString& key)
{
    return relay<void>([key](SecretStore& store) { return store.remove(key); });
}

} // namespace bridge::auth

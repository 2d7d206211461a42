// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychain_store.h"

#include "core/auth/keychain_lock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "boardbridge"_L1;

/// Blocks until the job has ended.
void finish(QKeychain::Job& job, const QString& key)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    job.setAutoDelete(false);
    job.setKey(key);
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    job.start();
    if (!ended)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

QString howToMend()
{
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    return u"sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start."_s;
#else
    return u"start a Secret Service in this session (GNOME Keyring or KWallet, for example "
           u"`gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start."_s;
#endif
}

tl::unexpected<Error> problemOf(const QKeychain::Job& job)
{
    switch (keychainIsLocked() ? QKeychain::AccessDenied : job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorKind::Configuration,
            u"The keychain is locked, so the sign-in can't be read or stored: unlock it and try again, or have "
            u"BoardBridge ask for it at each start."_s);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(ErrorKind::Configuration, u"There is no keychain to keep the sign-in safe: "_s + howToMend());
    default:
        return fail(ErrorKind::Configuration,
            u"The keychain can't be used (%1): %2"_s.arg(job.errorString().simplified(), howToMend()));
    }
}

} // namespace

Result<std::optional<Secret>> KeychainStore::read(const QString& key)
{
    QKeychain::ReadPasswordJob job{service};
    finish(job, key);
    if (job.error() == QKeychain::EntryNotFound && !keychainIsLocked())
        return std::optional<Secret>();
    if (job.error() != QKeychain::NoError)
        return problemOf(job);
    return std::optional(Secret(job.textData()));
}

Result<> KeychainStore::write(const QString& key, const Secret& value)
{
    if (const qsizetype size = value.reveal().toUtf8().size(); size > largestEntry)
        return fail(ErrorKind::Configuration,
            u"This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed."_s.arg(size)
                .arg(largestEntry));
    QKeychain::WritePasswordJob job{service};
    job.setTextData(value.reveal());
    finish(job, key);
    if (job.error() != QKeychain::NoError)
        return problemOf(job);
    return {};
}

Result<> KeychainStore::remove(const QString& key)
{
    QKeychain::DeletePasswordJob job{service};
    finish(job, key);
    // Of a locked keychain libsecret says that it removed what is still there.
    if (keychainIsLocked() || (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound))
        return problemOf(job);
    return {};
}

} // namespace bridge::auth

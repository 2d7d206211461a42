// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/renewal_turn.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

namespace bridge::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oneTry = 100ms;

QDir lockFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/boardbridge"_s);
}

QString lockName(const QString& key)
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return u"renewal-%1.lock"_s.arg(QLatin1StringView(name));
}

} // namespace

Result<TokenVault::Turn> takeRenewalTurn(
    const QString& key, const std::stop_token& stop, std::chrono::milliseconds patience)
{
    const QDir folder = lockFolder();
    folder.mkpath(u"."_s); // where that fails, so does the lock
    const auto file = std::make_shared<QLockFile>(folder.filePath(lockName(key)));
    file->setStaleLockTime(0ms); // only a process that is gone leaves one behind
    for (auto waited = 0ms; waited < patience; waited += oneTry) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"cancelled"_s);
        if (file->tryLock(oneTry))
            return file;
        if (file->error() != QLockFile::LockFailedError)
            return fail(ErrorKind::Storage,
                u"The sign-in can't be renewed, because the folder %1 can't be written: make it writable, and free some space if its disk is full."_s
                    .arg(folder.path()));
    }
    return fail(
        ErrorKind::Offline, u"Another program renews this sign-in and does not come to an end: try again later."_s);
}

} // namespace bridge::auth

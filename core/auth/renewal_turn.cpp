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

QString lockPath(const QString& key)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/boardbridge"_s);
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return folder.mkpath(u"."_s) ? folder.filePath(u"renewal-%1.lock"_s.arg(QLatin1StringView(name))) : QString();
}

} // namespace

Result<TokenVault::Turn> takeRenewalTurn(
    const QString& key, const std::stop_token& stop, std::chrono::milliseconds patience)
{
    const auto file = std::make_shared<QLockFile>(lockPath(key));
    file->setStaleLockTime(0ms); // only a process that is gone leaves one behind
    for (auto waited = 0ms; waited < patience; waited += oneTry) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"cancelled"_s);
        if (file->tryLock(oneTry))
            return file;
        if (file->error() != QLockFile::LockFailedError)
            return fail(ErrorKind::Storage,
                u"The sign-in can't be renewed, because the user's cache folder can't be written."_s);
    }
    return fail(
        ErrorKind::Offline, u"Another program renews this sign-in and does not come to an end: try again later."_s);
}

} // namespace bridge::auth

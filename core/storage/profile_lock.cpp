// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile_lock.h"

#include "core/storage/disk_room.h"

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

Error heldBy(const QLockFile& file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&pid, &host, &program))
        return {ErrorKind::Conflict, u"Another program uses this profile: close it, or choose another --profile."_s};
    return {ErrorKind::Conflict,
        u"%1 (process %2 on %3) uses this profile already: close it, or choose another --profile."_s
            .arg(program.isEmpty() ? u"Another program"_s : program)
            .arg(pid)
            .arg(host)};
}

} // namespace

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QDir& profileFolder)
{
    auto lock = std::unique_ptr<ProfileLock>(new ProfileLock(profileFolder.filePath(u"lock"_s)));
    // Age says nothing about a program that runs for weeks: only a process that is gone makes a lock stale.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return tl::unexpected(heldBy(lock->m_file));
    if (const QString disk = fullDiskOf(profileFolder.absolutePath()); !disk.isEmpty())
        return fail(ErrorKind::Storage,
            u"The disk is full (%1), so nothing can be written to the profile folder %2: free some space."_s.arg(
                disk, profileFolder.absolutePath()));
    return fail(ErrorKind::Storage,
        u"The profile folder %1 can't be written: make it writable, or choose another --profile."_s.arg(
            profileFolder.absolutePath()));
}

} // namespace bridge::storage

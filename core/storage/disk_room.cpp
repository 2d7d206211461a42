// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/disk_room.h"

#include <QStorageInfo>

namespace bridge::storage {

namespace {

/// What SQLite wants at once, for the file beside the journal that its readers share; with less it speaks of an error
/// of the disk.
constexpr qint64 leastRoom = qint64{64} * 1024;

} // namespace

QString fullDiskOf(const QString& folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < leastRoom ? disk.rootPath() : QString();
}

} // namespace bridge::storage

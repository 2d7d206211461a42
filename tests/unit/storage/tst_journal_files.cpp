// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a journal: who may read them, and what is said where they can't grow.
#include "core/storage/disk_room.h"
#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::storage;
using namespace Qt::StringLiterals;

class JournalFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void aFullDiskIsToldFromAFolderWithoutRights()
    {
        // A file system without any room, that every machine has.
        const QString full = u"/proc"_s;
        QCOMPARE(fullDiskOf(full), full);
        QVERIFY(fullDiskOf(m_folder.path()).isEmpty());
        for (const QString& detail : {ProfileLock::acquire(QDir(full)).error().detail,
                 SqliteJournal::open(full + u"/journal.sqlite"_s).error().detail})
            QVERIFY2(detail.startsWith(u"The disk is full (/proc), so "_s), qPrintable(detail));
    }
#endif

#ifdef Q_OS_UNIX
    void theJournalIsForItsOwnerAlone()
    {
        const QString path = m_folder.filePath(u"journal.sqlite"_s);
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
        constexpr auto othersRead = QFile::ReadGroup | QFile::ReadOther;
        const auto rights = [&](const char* suffix) {
            return QFile::permissions(path + QLatin1StringView(suffix)) & (ownerOnly | othersRead);
        };
        for (const bool loosened : {false, true}) { // an earlier version's is mended
            if (loosened)
                QVERIFY(QFile::setPermissions(path, ownerOnly | othersRead));
            const auto journal = SqliteJournal::open(path);
            QVERIFY(journal);
            for (const char* suffix : {"", "-wal", "-shm"})
                QCOMPARE(rights(suffix), QFile::Permissions(ownerOnly));
        }
    }
#endif
};

QTEST_GUILESS_MAIN(JournalFilesTest)
#include "tst_journal_files.moc"

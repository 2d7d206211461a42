// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_reader.h"
#include "core/storage/migrations.h"
#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"
#include "tests/unit/storage/sample_rows.h"

#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <thread>

using namespace bridge;
using namespace bridge::storage;
using namespace bridge::storage::tests;
using namespace Qt::StringLiterals;

namespace {

const LinkId sprint{u"sprint"_s};

std::unique_ptr<SqliteJournal> openJournal(const QString& path)
{
    auto journal = SqliteJournal::open(path);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().detail));
    return *std::move(journal);
}

QString pragma(Database& database, const QString& name)
{
    auto rows = database.query(u"PRAGMA "_s + name);
    return rows && rows->next() ? rows->value(0).toString() : u"?"_s;
}

/// Everything a journal holds for the link, as one value to compare.
struct Contents {
    std::vector<sync::Pair> pairs{};
    std::vector<sync::OperationRow> operations{};
    qint64 history = 0;

    friend bool operator==(const Contents&, const Contents&) = default;
};

Contents contentsOf(const QString& path)
{
    const auto journal = openJournal(path);
    JournalReader reader(path);
    return {*journal->pairs(sprint), *journal->operations(sprint), *reader.historySize({.link = sprint})};
}

/// Replaces, adds and removes rows of every kind: 7 statements in one transaction.
sync::JournalChange wideChange(qint64 run)
{
    sync::Pair changed = samplePair(1);
    changed.portal.title = u"neu"_s;
    return {
        .pairs = {changed, samplePair(3)},
        .removedPairs = {samplePair(2).item},
        .operations = {sampleOperation(2)},
        .removedOperations = {sampleOperation(1).id},
        .history = {sampleHistory(run, 1), sampleHistory(run, 2)},
    };
}

/// A journal with two pairs and an operation; returns the run that wideChange() writes to.
qint64 fill(const QString& path)
{
    const auto journal = openJournal(path);
    const auto applied = journal->apply({.pairs = {samplePair(1), samplePair(2)}, .operations = {sampleOperation(1)}});
    const auto run = journal->beginRun(sprint, samplePair(1).createdAt);
    if (!applied || !run)
        qFatal("the journal could not be filled");
    return *run;
}

} // namespace

class StorageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"journal%1.sqlite"_s.arg(++m_files)); }

private Q_SLOTS:
    void aNewFileHasTheNewestSchemaAndOpensAgain()
    {
        const QString path = newPath();
        for (int time = 0; time < 2; ++time) {
            const auto journal = openJournal(path);
            QCOMPARE(*(*Database::open(path, Access::ReadOnly))->schemaVersion(), newestSchemaVersion());
        }
        QVERIFY(newestSchemaVersion() > 0);
    }

    void whatIsStoredSurvivesAPowerCut()
    {
        const QString path = newPath();
        const auto journal = openJournal(path);
        const auto database = *Database::open(path, Access::ReadWrite);
        QCOMPARE(pragma(*database, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(*database, u"synchronous"_s), u"2"_s); // FULL
        QCOMPARE(pragma(*database, u"foreign_keys"_s), u"1"_s);
    }

    void everyTableIsStrict()
    {
        const QString path = newPath();
        const auto journal = openJournal(path);
        const auto database = *Database::open(path, Access::ReadOnly);
        auto tables
            = *database->query(u"SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE "
                               u"'sqlite_%' AND schema = 'main'"_s);
        int count = 0;
        for (; tables.next(); ++count)
            QVERIFY2(tables.value(1).toBool(), qPrintable(tables.value(0).toString()));
        QCOMPARE(count, 6);
    }

    void rowsComeBackAsTheyWere()
    {
        const QString path = newPath();
        qint64 run = 0;
        sync::Pair plain{.link = sprint, .item = {u"1"_s}, .kind = sync::PairKind::Comment};
        {
            const auto journal = openJournal(path);
            run = *journal->beginRun(sprint, samplePair(1).createdAt);
            QVERIFY(journal->apply({.pairs = {plain, samplePair(1)},
                .operations = {sampleOperation(1), sampleOperation(2)},
                .history = {sampleHistory(run, 1)}}));
            QVERIFY(journal->endRun(run, samplePair(1).agreedAt, 4, 1));
            QVERIFY(journal->setFact(sprint, u"board_name"_s, u"Ретро"_s));
            QVERIFY(journal->setFact(sprint, u"board_name"_s, u"Ретро 2"_s));
        }
        const auto journal = openJournal(path);
        QCOMPARE(*journal->pairs(sprint), (std::vector{plain, samplePair(1)}));
        QCOMPARE(*journal->operations(sprint), (std::vector{sampleOperation(1), sampleOperation(2)}));
        QCOMPARE(*journal->operations(std::nullopt), *journal->operations(sprint));
        QVERIFY(journal->operations(LinkId{u"other"_s})->empty());
        QCOMPARE(journal->pairOfItem(samplePair(1).item)->value(), samplePair(1));
        QCOMPARE(journal->pairOfTask(samplePair(1).task)->value(), samplePair(1));
        QCOMPARE(*journal->pairOfItem({u"unknown"_s}), std::nullopt);
        QCOMPARE(*journal->pairOfTask(plain.task), std::nullopt); // a comment does not claim its task
        QCOMPARE(journal->fact(sprint, u"board_name"_s)->value(), u"Ретро 2"_s);
        QCOMPARE(*journal->fact(sprint, u"other"_s), std::nullopt);

        JournalReader reader(path);
        auto history = *reader.history({.run = run});
        QCOMPARE(history.size(), size_t(1));
        history.front().id = 0;
        QCOMPARE(history.front(), sampleHistory(run, 1));
        const auto runs = *reader.runs(sprint);
        QCOMPARE(runs, (std::vector{RunRow{run, sprint, samplePair(1).createdAt, samplePair(1).agreedAt, 4, 1}}));
    }

    void anyTextComesBackAsItWas()
    {
        const auto journal = openJournal(u":memory:"_s);
        QVERIFY(rc::check("texts", [&](const std::string& bytes) {
            sync::Pair pair = samplePair(1);
            pair.board.text = QString::fromStdString(bytes).remove(u'\0');
            pair.note = pair.board.text.left(5);
            RC_ASSERT(journal->apply({.pairs = {pair}}).has_value());
            RC_ASSERT(journal->pairOfItem(pair.item)->value() == pair);
        }));
    }

    void anItemStaysWithTheLinkThatClaimedIt()
    {
        const QString path = newPath();
        fill(path);
        const auto journal = openJournal(path);
        sync::Pair stolen = samplePair(1);
        stolen.link = {u"other"_s};
        const auto refused = journal->apply({.pairs = {samplePair(9, u"other"_s), stolen}});
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(journal->pairs({u"other"_s})->empty());
        QCOMPARE(journal->pairOfItem(stolen.item)->value(), samplePair(1));
    }

    void aTaskBelongsToOnePair()
    {
        const QString path = newPath();
        fill(path);
        const auto journal = openJournal(path);
        sync::Pair second = samplePair(7);
        second.task = samplePair(1).task;
        QCOMPARE(journal->apply({.pairs = {second}}).error().kind, ErrorKind::Conflict);
        second.kind = sync::PairKind::Comment; // any number of comments may stand under a task
        QVERIFY(journal->apply({.pairs = {second}}));
        // A task moves to another item within one change.
        sync::Pair moved = samplePair(8);
        moved.task = samplePair(2).task;
        QVERIFY(journal->apply({.pairs = {moved}, .removedPairs = {samplePair(2).item}}));
    }

    void aChangeIsStoredWholeOrNotAtAll()
    {
        const QString model = newPath();
        const qint64 run = fill(model);
        const Contents before = contentsOf(model);
        QVERIFY(openJournal(model)->apply(wideChange(run)));
        const Contents after = contentsOf(model);
        QVERIFY(before != after);

        int failing = 0;
        for (bool failed = true; failed; ++failing) {
            for (const bool dies : {false, true}) { // one statement fails, or everything from it on
                const QString path = newPath();
                QCOMPARE(fill(path), run);
                failed = false;
                {
                    const auto journal = openJournal(path);
                    journal->setProbe([&, left = failing]() mutable -> Result<> {
                        if (left-- > 0 || (failed && !dies))
                            return {};
                        failed = true;
                        return fail(ErrorKind::Storage, u"the disk is gone"_s);
                    });
                    const bool applied = journal->apply(wideChange(run)).has_value();
                    QCOMPARE(applied, !failed);
                }
                QCOMPARE(contentsOf(path), failed ? before : after);
                // Not broken by what happened: the same change again succeeds.
                QVERIFY(openJournal(path)->apply(wideChange(run)));
                QCOMPARE(contentsOf(path).pairs, after.pairs);
            }
        }
        QCOMPARE(failing, 10); // BEGIN, 7 rows, COMMIT were failed in turn, the tenth round failed nothing
    }

    void oneFailedStatementLeavesTheJournalUsable()
    {
        const QString path = newPath();
        const qint64 run = fill(path);
        const auto journal = openJournal(path);
        journal->setProbe([left = 4]() mutable -> Result<> {
            if (left-- == 0)
                return fail(ErrorKind::Storage, u"the disk is gone"_s);
            return {};
        });
        QVERIFY(!journal->apply(wideChange(run)));
        QVERIFY(journal->apply(wideChange(run)));
    }

    void aFullDiskLosesNothing()
    {
        const QString path = newPath();
        fill(path);
        const Contents before = contentsOf(path);
        const auto journal = openJournal(path);
        QVERIFY(journal->limitSize(1)); // not below what it has
        sync::JournalChange large;
        for (int n = 10; n < 400; ++n)
            large.pairs.push_back(samplePair(n));
        const auto refused = journal->apply(large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        const QString named = u"The disk is full (%1), so the journal %2 "_s.arg(QStorageInfo(path).rootPath(), path);
        QVERIFY2(refused.error().detail.startsWith(named), qPrintable(refused.error().detail));
        QCOMPARE(contentsOf(path), before);

        QVERIFY(journal->limitSize(1'000'000)); // space was freed: the same journal goes on
        QVERIFY(journal->apply(large));
        QCOMPARE(contentsOf(path).pairs.size(), size_t(392));
    }

    void aNewerJournalIsRefused()
    {
        const QString path = newPath();
        fill(path);
        QVERIFY((*Database::open(path, Access::ReadWrite))->exec(u"PRAGMA user_version = 99"_s));
        const auto written = SqliteJournal::open(path);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(written.error().detail.contains(u"newer BoardBridge"_s));
        QCOMPARE(SqliteJournal::openReadOnly(path).error(), written.error());
        QCOMPARE(JournalReader(path).counts(sprint).error(), written.error());
    }

    void aDamagedFileIsRefused_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("not a database") << 0;
        QTest::newRow("damaged schema") << 100;
        QTest::newRow("damaged pages") << 4096;
    }
    void aDamagedFileIsRefused()
    {
        QFETCH(const int, offset);
        const QString path = newPath();
        fill(path);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
            file.write(QByteArray(int(file.size()) - offset, 'x'));
        }
        const auto journal = SqliteJournal::open(path);
        const auto error = journal ? (*journal)->pairs(sprint).map([](auto&&) {}).error() : journal.error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.detail.contains(u"damaged"_s) && error.detail.contains(path), qPrintable(error.detail));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto journal = SqliteJournal::open(m_folder.filePath(u"absent/journal.sqlite"_s));
        QCOMPARE(journal.error().kind, ErrorKind::Storage);
        QVERIFY2(journal.error().detail.contains(u"absent/journal.sqlite"_s), qPrintable(journal.error().detail));
    }

    void anotherProgramThatWritesIsNamed()
    {
        const QString path = newPath();
        fill(path);
        const auto other = *Database::open(path, Access::ReadWrite);
        QVERIFY(other->exec(u"BEGIN IMMEDIATE"_s));
        const auto journal = openJournal(path);
        const auto refused = journal->setFact(sprint, u"key"_s, u"value"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains(u"used by another program"_s));
        QVERIFY(journal->pairs(sprint)); // reading does not wait for a writer
    }

    void lookingOnlyWritesNothing()
    {
        const QString absent = newPath();
        const auto empty = *SqliteJournal::openReadOnly(absent);
        QVERIFY(empty->pairs(sprint)->empty());
        QCOMPARE(empty->setFact(sprint, u"key"_s, u"value"_s).error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(absent));

        const QString path = newPath();
        const qint64 run = fill(path);
        const auto journal = *SqliteJournal::openReadOnly(path);
        QCOMPARE(journal->pairs(sprint)->size(), size_t(2));
        QCOMPARE(journal->apply(wideChange(run)).error().kind, ErrorKind::Storage);
    }

    void theReaderCountsAndPages()
    {
        const QString path = newPath();
        JournalReader reader(path);
        QCOMPARE(*reader.counts(sprint), LinkCounts()); // no journal yet
        QVERIFY(reader.pairs(sprint)->empty());

        const auto journal = openJournal(path);
        sync::Pair attached = samplePair(1);
        attached.detached = false;
        sync::OperationRow held = sampleOperation(2);
        held.state = sync::OperationState::Held;
        sync::JournalChange change{.pairs = {attached, samplePair(2)}, .operations = {sampleOperation(1), held}};
        const qint64 run = *journal->beginRun(sprint, attached.createdAt);
        for (int n = 0; n < 5; ++n)
            change.history.push_back(sampleHistory(run, n));
        QVERIFY(journal->apply(change));

        QCOMPARE(*reader.counts(sprint), (LinkCounts{.pairs = 1, .detached = 1, .failed = 1, .held = 1}));
        QCOMPARE(*reader.operations({.states = {sync::OperationState::Held}}), std::vector{held});
        QCOMPARE(reader.operations({.link = sprint})->size(), size_t(2));
        QCOMPARE(*reader.historySize({.task = TaskId{3}}), 1);
        const auto page = *reader.history({.link = sprint}, {.limit = 2, .offset = 1});
        QCOMPARE(page.size(), size_t(2));
        QCOMPARE(page[0].item.value, u"3"_s); // the newest first
        QCOMPARE(page[1].item.value, u"2"_s);
        QCOMPARE(reader.runs(sprint)->front().finishedAt, std::nullopt);
        QCOMPARE(*reader.integrityProblem(), QString());
    }

    void aReaderSeesWholeChangesWhileTheWriterWrites()
    {
        const QString path = newPath();
        const auto first = openJournal(path);
        std::atomic<bool> written = false;
        std::thread writer([&] {
            const auto journal = openJournal(path);
            for (int n = 0; n < 200; ++n) {
                if (!journal->apply({.pairs = {samplePair(n)}, .operations = {sampleOperation(n)}}))
                    qFatal("the writer was disturbed");
            }
            written = true;
        });
        JournalReader reader(path);
        bool whole = true;
        int last = 0;
        while (!written) {
            const auto counts = reader.counts(sprint);
            whole = whole && counts && counts->detached == counts->failed && counts->detached >= last;
            last = counts ? counts->detached : last;
        }
        writer.join();
        QVERIFY(whole);
        QCOMPARE(reader.counts(sprint)->detached, 200);
    }

    void oneProgramHoldsAProfile()
    {
        const QDir folder(m_folder.path());
        {
            const auto lock = ProfileLock::acquire(folder);
            QVERIFY(lock);
            const auto second = ProfileLock::acquire(folder);
            QCOMPARE(second.error().kind, ErrorKind::Conflict);
            QVERIFY2(second.error().detail.contains(u"--profile"_s), qPrintable(second.error().detail));
        }
        QVERIFY(ProfileLock::acquire(folder));
        QCOMPARE(ProfileLock::acquire(QDir(folder.filePath(u"absent"_s))).error().kind, ErrorKind::Storage);
    }

    void aLockOfAKilledProgramIsTakenOver()
    {
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());

        const QDir folder(m_folder.path());
        QFile file(folder.filePath(u"lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(pid) + "\nboardbridge\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        file.close();
        QVERIFY(ProfileLock::acquire(folder));
    }
};

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"

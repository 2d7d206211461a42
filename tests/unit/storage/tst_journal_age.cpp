// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_reader.h"
#include "core/storage/migrations.h"
#include "core/storage/retention.h"
#include "core/storage/sqlite_journal.h"
#include "tests/unit/storage/first_version.h"
#include "tests/unit/storage/sample_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::storage;
using namespace bridge::storage::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LinkId sprint{u"sprint"_s};

std::unique_ptr<SqliteJournal> openJournal(const QString& path)
{
    auto journal = SqliteJournal::open(path);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().detail));
    return *std::move(journal);
}

} // namespace

/// Journals of older versions, and history that has become old.
class JournalAgeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"journal%1.sqlite"_s.arg(++m_files)); }

private Q_SLOTS:
    void aJournalOfTheFirstVersionKeepsItsData()
    {
        const QString path = newPath();
        writeFirstVersion(path);
        QCOMPARE(*(*Database::open(path, Access::ReadOnly))->schemaVersion(), 1);
        const auto journal = openJournal(path);
        QCOMPARE(*(*Database::open(path, Access::ReadOnly))->schemaVersion(), newestSchemaVersion());

        const auto pair = journal->pairOfTask({17})->value();
        QCOMPARE(pair.board.text, u"Купить молоко"_s);
        QCOMPARE(pair.portal.group, GroupId{12});
        QCOMPARE(pair.former, TaskId{});
        QCOMPARE(pair.portal.parent, TaskId{});
        const auto operations = *journal->operations(sprint);
        QCOMPARE(operations.size(), size_t(2));
        QCOMPARE(operations.front().state, sync::OperationState::Failed);
        QCOMPARE(operations.front().attempts, 4);
        QCOMPARE(operations.front().run, 0);
        const auto history = *journal->historyOf(3);
        QCOMPARE(history.size(), size_t(1));
        QVERIFY(history.front().before == (Json{{"title", "alt"}}));
        QVERIFY(history.front().cause == Json::object());

        // And it takes what only the new version knows.
        sync::OperationRow settled = operations.front();
        settled.state = sync::OperationState::Settled;
        settled.run = 3;
        QVERIFY(journal->apply({.operations = {settled}}));
        QCOMPARE(journal->operations(sprint)->front(), settled);
    }

    void aStepThatFailsLeavesTheOldVersionWhole()
    {
        const QString path = newPath();
        writeFirstVersion(path);
        int statements = 0;
        for (int failing = 1; failing < 100; ++failing) {
            const auto database = *Database::open(path, Access::ReadWrite);
            statements = 0;
            database->setProbe([&]() -> Result<> {
                if (++statements == failing)
                    return fail(ErrorKind::Storage, u"full"_s);
                return {};
            });
            const auto done = migrate(*database);
            database->setProbe([] { return Result<>(); });
            if (done)
                break;
            QCOMPARE(*database->schemaVersion(), 1);
            auto rows = *database->query(u"SELECT count(*) FROM operation"_s);
            QVERIFY(rows.next());
            QCOMPARE(rows.value(0).toInt(), 2);
        }
        QVERIFY(statements > 10);
        QCOMPARE(openJournal(path)->operations(sprint)->size(), size_t(2));
    }

    void oldHistoryGoesButNotThatOfAConflict()
    {
        const QString path = newPath();
        const auto journal = openJournal(path);
        const TimePoint begin = sampleHistory(0, 0).at;
        const auto old = *journal->beginRun(sprint, begin);
        const auto recent = *journal->beginRun(sprint, begin);
        sync::OperationRow conflict = sampleOperation(2);
        conflict.kind = u"conflict"_s;
        conflict.state = sync::OperationState::Settled;
        QVERIFY(journal->apply({.operations = {conflict},
            .history = {sampleHistory(old, 1), sampleHistory(old, 2), sampleHistory(recent, 50)}}));
        QVERIFY(journal->endRun(old, begin + 3ms, 2, 0));
        QVERIFY(journal->endRun(recent, begin + 60ms, 1, 0));

        QCOMPARE(*journal->pruneHistory(begin + 10ms), 1);
        QCOMPARE(journal->historyOf(old)->size(), size_t(1));
        QCOMPARE(journal->historyOf(old)->front().item, ItemId{u"2"_s});
        JournalReader reader(path);
        QCOMPARE(reader.runs(sprint)->size(), size_t(2)); // something is left of both

        QVERIFY(journal->apply({.removedOperations = {conflict.id}}));
        QCOMPARE(*journal->pruneHistory(begin + 10ms), 1);
        QCOMPARE(*reader.historySize({}), 1);
        QCOMPARE(reader.runs(sprint)->size(), size_t(1));
        QCOMPARE(reader.runs(sprint)->front().id, recent);
    }

    void historyIsLookedThroughOnceADay()
    {
        const auto journal = openJournal(newPath());
        const TimePoint begin = sampleHistory(0, 0).at;
        const qint64 run = *journal->beginRun(sprint, begin);
        Retention retention(30);
        QVERIFY(journal->apply({.history = {sampleHistory(run, 1)}}));
        QVERIFY(retention.keep(*journal, begin + 24h * 29));
        QCOMPARE(journal->historyOf(run)->size(), size_t(1));
        QVERIFY(retention.keep(*journal, begin + 24h * 30));
        QCOMPARE(journal->historyOf(run)->size(), size_t(1)); // by 1 ms not yet
        QVERIFY(journal->apply({.history = {sampleHistory(run, 2)}}));
        QVERIFY(retention.keep(*journal, begin + 24h * 30 + 23h)); // not before a day is over
        QCOMPARE(journal->historyOf(run)->size(), size_t(2));
        QVERIFY(retention.keep(*journal, begin + 24h * 31));
        QVERIFY(journal->historyOf(run)->empty());
    }

    void aLostChanceToForgetIsTakenNextTime()
    {
        const auto journal = openJournal(newPath());
        const qint64 run = *journal->beginRun(sprint, {});
        QVERIFY(journal->apply({.history = {sampleHistory(run, 1)}}));
        Retention retention(1);
        const TimePoint later = sampleHistory(0, 0).at + 24h * 9;
        journal->setProbe([]() -> Result<> { return fail(ErrorKind::Storage, u"full"_s); });
        QVERIFY(!retention.keep(*journal, later));
        journal->setProbe([] { return Result<>(); });
        QVERIFY(retention.keep(*journal, later));
        QVERIFY(journal->historyOf(run)->empty());
    }

    void theReaderFiltersByTimeAndKnowsUndos()
    {
        const QString path = newPath();
        const auto journal = openJournal(path);
        const qint64 run = *journal->beginRun(sprint, {});
        const qint64 undo = *journal->beginRun(sprint, {});
        sync::HistoryRow back = sampleHistory(undo, 5);
        back.cause = {{"undo", run}};
        QVERIFY(journal->apply({.history = {sampleHistory(run, 1), back}}));
        JournalReader reader(path);
        QCOMPARE(*reader.historySize({.since = sampleHistory(0, 1).at}), 2);
        QCOMPARE(*reader.historySize({.since = sampleHistory(0, 2).at}), 1);
        const auto runs = *reader.runs(std::nullopt, {.limit = -1});
        QCOMPARE(runs.size(), size_t(2));
        QCOMPARE(runs[0].undoes, run);
        QCOMPARE(runs[1].undoes, 0);
    }

    /// By an index: the time does not grow with the history of the other items.
    void anItemsHistoryIsFoundByAnIndex()
    {
        const QString path = newPath();
        const auto journal = openJournal(path);
        const auto database = *Database::open(path, Access::ReadOnly);
        for (const QString& query : {u"SELECT * FROM history WHERE item = '1' ORDER BY id DESC LIMIT 200"_s,
                 u"SELECT * FROM history WHERE link = 'a' AND item = '1' ORDER BY id DESC LIMIT 200"_s}) {
            auto rows = *database->query(u"EXPLAIN QUERY PLAN "_s + query);
            QVERIFY(rows.next());
            QVERIFY2(
                rows.value(3).toString().contains(u"USING INDEX history_"_s), qPrintable(rows.value(3).toString()));
        }
    }
};

QTEST_GUILESS_MAIN(JournalAgeTest)
#include "tst_journal_age.moc"

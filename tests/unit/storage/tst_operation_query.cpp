// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_reader.h"
#include "core/storage/sqlite_journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace bridge::storage;
using namespace Qt::StringLiterals;
using By = sync::OperationOrder::By;
using sync::OperationFilter;
using sync::OperationState;
using sync::OperationWord;

namespace {

sync::OperationRow row(const QString& id, OperationState state, const QString& title, const sync::OperationCause& cause)
{
    return {.id = id,
        .link = {id == u"d"_s ? u"retro"_s : u"sprint"_s},
        .kind = state == OperationState::Failed ? u"update_task"_s : u"add_comment"_s,
        .item = {u"item-"_s + id},
        .state = state,
        .summary = u"Update “%1”"_s.arg(title),
        .error = cause.error,
        .errorKind = cause.errorKind,
        .advice = cause.advice};
}

const sync::OperationCause refused{u"The portal refused it"_s, u"rejected"_s, u"Look at the item."_s};
const sync::OperationCause unsaid{{}, u"forbidden"_s, {}};

} // namespace

class OperationQueryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"journal.sqlite"_s);

    QStringList ids(const OperationFilter& filter, const sync::OperationOrder& order = {})
    {
        const auto keys = JournalReader(m_path).operationKeys(filter, order);
        QStringList found;
        for (const sync::OperationKey& key : keys.value())
            found << key.id;
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto first = row(u"a"_s, OperationState::Failed, u"banana"_s, refused);
        first.attempts = 3;
        first.nextTry = TimePoint(std::chrono::seconds(50));
        auto second = row(u"b"_s, OperationState::Skipped, u"Apple"_s, unsaid);
        second.nextTry = TimePoint(std::chrono::seconds(99));
        auto third = row(u"c"_s, OperationState::Failed, u"Договориться с курьером"_s, unsaid);
        third.attempts = 1;
        third.nextTry = TimePoint(std::chrono::seconds(10));
        auto fourth = row(u"d"_s, OperationState::Held, u"Apple 2"_s, refused);
        fourth.createdAt = TimePoint(std::chrono::seconds(-5)); // the oldest
        const auto journal = SqliteJournal::open(m_path);
        QVERIFY(journal && (*journal)->apply({.operations = {first, second, third, fourth}}));
    }

    void whatIsNotSetSaysNothing()
    {
        QCOMPARE(ids({}), (QStringList{u"d"_s, u"a"_s, u"b"_s, u"c"_s})); // oldest first
        QCOMPARE(ids({.link = LinkId{u"retro"_s}}), QStringList{u"d"_s});
        QCOMPARE(ids({.item = ItemId{u"item-b"_s}}), QStringList{u"b"_s});
        QCOMPARE(ids({.states = {OperationState::Skipped, OperationState::Held}}), (QStringList{u"d"_s, u"b"_s}));
        QCOMPARE(ids({.states = {OperationState::Sent}}), QStringList());
    }

    void aWordIsFoundInTheLineTheKindTheStateOrTheCause()
    {
        const auto having = [this](const OperationWord& word) { return ids({.words = {word}}); };
        QCOMPARE(having({.texts = {u"BANANA"_s}}), QStringList{u"a"_s});
        QCOMPARE(having({.texts = {u"КУРЬЕРОМ"_s}}), QStringList{u"c"_s});
        QCOMPARE(having({.texts = {u"_anana"_s}}), QStringList());
        QCOMPARE(having({.texts = {u"banana"_s}, .kinds = {u"add_comment"_s}}), (QStringList{u"d"_s, u"a"_s, u"b"_s}));
        QCOMPARE(having({.states = {OperationState::Skipped}}), QStringList{u"b"_s});
        QCOMPARE(having({.causes = {refused}}), (QStringList{u"d"_s, u"a"_s}));
        QCOMPARE(having({.causes = {unsaid, refused}}).size(), 4);
        auto other = refused;
        other.advice.clear();
        QCOMPARE(having({.causes = {other}}), QStringList());
    }

    void aRowHasAllOfTheWords()
    {
        OperationFilter filter;
        filter.words = {{.texts = {u"apple"_s}}, {.causes = {unsaid}}};
        QCOMPARE(ids(filter), QStringList{u"b"_s});
    }

    void everyColumnSortsBothWays()
    {
        const auto sorted = [this](By by, bool descending) { return ids({}, {by, descending}).join(QString()); };
        QCOMPARE(sorted(By::Age, true), u"abcd"_s);
        QCOMPARE(sorted(By::State, false), u"acdb"_s);
        QCOMPARE(sorted(By::Subject, false), u"bdac"_s);
        QCOMPARE(sorted(By::Subject, true), u"cadb"_s);
        QCOMPARE(sorted(By::Error, true), u"dabc"_s);
        QCOMPARE(sorted(By::Advice, true), u"dabc"_s);
        QCOMPARE(sorted(By::Attempts, true), u"acdb"_s);
        QCOMPARE(sorted(By::NextTry, true), u"acdb"_s); // only what failed has a next try
    }

    void rowsAreReadByTheirIds()
    {
        JournalReader reader(m_path);
        auto rows = reader.operationRows({u"b"_s, u"nothing"_s, u"a"_s});
        QVERIFY(rows);
        std::ranges::sort(*rows, {}, &sync::OperationRow::id);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->front().error, refused.error);
        QVERIFY(reader.operationRows({})->empty());
        QVERIFY(JournalReader(m_folder.filePath(u"none.sqlite"_s)).operationKeys({})->empty());
    }

    void causesAreToldOnceAndRowsCounted()
    {
        JournalReader reader(m_path);
        QCOMPARE(reader.operationCauses({})->size(), size_t(2));
        QCOMPARE(*reader.operationCauses({.states = {OperationState::Held}}), std::vector{refused});
        QCOMPARE(*reader.operationCount({.states = {OperationState::Failed, OperationState::Skipped}}), qint64(3));
        QCOMPARE(*JournalReader(m_folder.filePath(u"none.sqlite"_s)).operationCount({}), qint64(0));
    }

    void moreCausesThanAStatementCanBind()
    {
        OperationWord word;
        for (int i = 0; i < 40'000; ++i)
            word.causes.push_back({QString::number(i), {}, {}});
        word.causes.push_back(refused);
        QCOMPARE(ids({.words = {word}}), (QStringList{u"d"_s, u"a"_s}));
    }
};

QTEST_GUILESS_MAIN(OperationQueryTest)
#include "tst_operation_query.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Deletions, guards and failures.
class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detachesWhatLostASide();
    void completesTheTaskOfADeletedSticky();
    void marksTheStickyOfADeletedTask();
    void massDeletionWaitsForAPerson();
    void emptyBoardStopsEverything();
    void otherPortalStopsEverything();
    void failedItemBacksOffAndIsRetried();
    void skippedItemWaitsForItsNextEdit();
    void statusThatDoesNotStickIsReported();
};

void TroubleTest::detachesWhatLostASide()
{
    EngineWorld w;
    const ItemId kept = w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId gone = w.board.add(u"Goes"_s, StickyColor::Yellow);
    w.pass();
    const TaskId task = w.taskOf(gone).id;
    w.board.remove(gone);
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.journal.stored.at(gone).detached);
    QCOMPARE(w.portal.tasks.size(), 2U);
    w.portal.change(task).title = u"Lives on alone"_s;
    QCOMPARE(w.pass().applied, 0); // and no new sticky for it
    QVERIFY(!w.journal.stored.at(kept).detached);
}

void TroubleTest::completesTheTaskOfADeletedSticky()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Complete;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId gone = w.board.add(u"Goes"_s, StickyColor::Yellow);
    w.pass();
    w.board.remove(gone);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(gone).status, TaskStatus::Completed);
    QVERIFY(w.journal.stored.at(gone).detached);
    QCOMPARE(w.pass().applied, 0);
}

void TroubleTest::marksTheStickyOfADeletedTask()
{
    EngineWorld w;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    w.portal.tasks.erase(w.taskOf(item).id);
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 1);
    QVERIFY(w.board.sticky(item).tags.contains(u"B24 deleted"_s));
    QVERIFY(w.journal.stored.at(item).detached);
    QCOMPARE(w.portal.tasks.size(), 1U);
    QCOMPARE(w.pass().applied, 0);
}

void TroubleTest::massDeletionWaitsForAPerson()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Complete;
    std::vector<ItemId> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow));
    w.pass();
    for (int i = 0; i < 6; ++i)
        w.board.remove(items[size_t(i)]);
    const PassReport held = w.pass();
    QCOMPARE(held.applied, 0);
    QCOMPARE(held.held, 6);
    QCOMPARE(w.taskOf(items[0]).status, TaskStatus::Pending);
    QVERIFY(w.journal.rows.begin()->second.error.contains(u"6 of 20"_s));

    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 6);
    const PassReport let = w.pass();
    QCOMPARE(let.applied, 6);
    QCOMPARE(let.held, 0);
    QCOMPARE(w.taskOf(items[0]).status, TaskStatus::Completed);
    QVERIFY(w.journal.rows.empty());
}

void TroubleTest::emptyBoardStopsEverything()
{
    EngineWorld w;
    for (int i = 0; i < 3; ++i)
        w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow);
    w.pass();
    w.board.board.stickies.clear();
    w.board.add(u"A new one"_s, StickyColor::Yellow);
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.held, 3);
    QCOMPARE(w.portal.tasks.size(), 3U);
    QVERIFY(!w.journal.stored.begin()->second.detached);
}

void TroubleTest::otherPortalStopsEverything()
{
    EngineWorld w;
    w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    w.journal.facts[u"sprint/portal"_s] = u"other.test"_s;
    w.board.add(u"Another"_s, StickyColor::Yellow);
    const PassReport report = w.pass();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::Configuration);
    QCOMPARE(report.held, 1);
    QCOMPARE(w.portal.tasks.size(), 1U);
    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 1);
    QVERIFY(!w.pass().error);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.pass().held, 0);
}

void TroubleTest::failedItemBacksOffAndIsRetried()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.faults.faultAt = 0;
    w.faults.kind = WriteFaults::Kind::Refused;
    PassReport report = w.pass();
    QCOMPARE(report.failed, 1);
    const OperationRow row = w.journal.rows.begin()->second;
    QCOMPARE(row.attempts, 1);
    QCOMPARE(row.nextTry - w.clock.now(), 25s);
    QVERIFY(!row.advice.isEmpty());
    QCOMPARE(report.lookAgainAt, row.nextTry);
    QCOMPARE(w.pass().applied, 0); // backs off

    w.faults.faultAt = w.faults.writes;
    QCOMPARE(*retryOperations(w.journal, {row.id}, w.clock.now()), 1);
    w.pass();
    QCOMPARE(w.journal.rows.begin()->second.attempts, 2);
    QCOMPARE(retryOperations(w.journal, {u"nothing"_s}, w.clock.now()).error().kind, ErrorKind::NotFound);

    w.board.edit(item, u"Note, changed"_s); // tried at once when it changes
    report = w.pass();
    QCOMPARE(report.failed, 0);
    QCOMPARE(w.taskOf(item).title, u"Note, changed"_s);
    QVERIFY(w.journal.rows.empty());
}

void TroubleTest::skippedItemWaitsForItsNextEdit()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.faults.faultAt = 0;
    w.faults.kind = WriteFaults::Kind::Refused;
    w.pass();
    QVERIFY(skipOperation(w.journal, w.journal.rows.begin()->first));
    w.clock.advance(48h);
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.failed, 0);
    w.board.edit(item, u"Note, changed"_s);
    QVERIFY(w.pass().applied > 0);
}

void TroubleTest::statusThatDoesNotStickIsReported()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.refusesStatus = TaskStatus::Completed;
    w.board.move(item, w.done);
    PassReport report = w.pass();
    QCOMPARE(report.failed, 1);
    QVERIFY(w.journal.rows.begin()->second.error.contains(u"left the status"_s));
    w.portal.refusesStatus.reset();
    w.clock.advance(1min);
    report = w.pass();
    QCOMPARE(report.failed, 0);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_trouble.moc"

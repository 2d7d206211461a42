// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Edits on both sides.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsTravelBothWays();
    void stickyMovesToTheFrameThatFits();
    void movedStickyAvoidsWhatIsThere();
    void fullFrameGrows();
    void halfTypedStickiesWait();
    void conflictPolicies_data();
    void conflictPolicies();
    void longTextsAreCutOnTheStickyOnly();
    void cutTextSurvivesALostAnswer();
    void growingFrameSwallowsNothing();
    void newPlacesFollowThePeoplesGrid();
    void clearedStickyKeepsItsTask();
    void stickySomebodyTypesOnIsNotWritten();
    void connectorWinsOverAReference();
};

void MergingTest::editsTravelBothWays()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Old title\nOld text"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.board.edit(item, u"New title\nOld text"_s);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).title, u"New title"_s);

    // Different fields on both sides at once: both survive.
    w.board.edit(item, u"Newer title\nOld text"_s);
    w.portal.change(w.taskOf(item).id).description = u"[B]New[/B] text"_s;
    QCOMPARE(w.pass().applied, 2);
    QCOMPARE(w.taskOf(item).title, u"Newer title"_s);
    QCOMPARE(w.taskOf(item).description, u"[B]New[/B] text"_s);
    QCOMPARE(w.board.sticky(item).text, u"Newer title\nNew text"_s);
    QCOMPARE(w.pass().applied, 0);

    // The same value on both sides is no dispute.
    w.board.edit(item, u"Same\nNew text"_s);
    w.portal.change(w.taskOf(item).id).title = u"Same"_s;
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.journal.stored.at(item).portal.title, u"Same"_s);
}

void MergingTest::stickyMovesToTheFrameThatFits()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Page"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.board.sticky(item).parent, w.done);
    QVERIFY(w.board.board.frames[2].rect.contains(w.board.sticky(item).rect()));
    QCOMPARE(w.pass().applied, 0);

    // No frame stands for "deferred": it stays, and the view says why.
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Deferred;
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(w.board.sticky(item).parent, w.done);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Deferred);
    QCOMPARE(
        report.items[0].reason, u"No frame stands for the task's project, status and stage: it stays where it is"_s);
}

void MergingTest::movedStickyAvoidsWhatIsThere()
{
    EngineWorld w;
    std::vector<ItemId> items;
    for (int i = 0; i < 6; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo));
    w.pass();
    for (const ItemId& item : items)
        w.portal.change(w.taskOf(item).id).status = TaskStatus::InProgress;
    w.pass();
    for (const ItemId& a : items) {
        QCOMPARE(w.board.sticky(a).parent, w.doing);
        for (const ItemId& b : items)
            QVERIFY(a == b || !w.board.sticky(a).rect().intersects(w.board.sticky(b).rect()));
    }
}

void MergingTest::fullFrameGrows()
{
    EngineWorld w;
    w.link.maxRemoved = 100;
    for (int i = 0; i < 20; ++i)
        w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo);
    w.pass();
    for (auto& [id, task] : w.portal.tasks)
        w.portal.change(id).status = TaskStatus::Completed;
    w.pass();
    const QRectF frame = w.board.board.frames[2].rect;
    QVERIFY(frame.height() > 800);
    for (const Sticky& sticky : w.board.board.stickies)
        QVERIFY2(frame.contains(sticky.rect()), qPrintable(sticky.text));
    QCOMPARE(w.pass().applied, 0);
}

void MergingTest::halfTypedStickiesWait()
{
    EngineWorld w;
    Engine engine({w.board, w.portal, w.journal, w.clock}, w.link);
    const ItemId item = w.board.add(u"Fix"_s, StickyColor::Yellow);
    PassReport report = engine.pass(std::nullopt, {});
    QCOMPARE(report.waiting, 1);
    QVERIFY(w.portal.tasks.empty());
    QVERIFY(report.lookAgainAt);
    w.clock.advance(2s);
    w.board.edit(item, u"Fix login"_s);
    QCOMPARE(engine.pass(std::nullopt, {}).waiting, 1);
    w.clock.advance(3s);
    QVERIFY(engine.pass(std::nullopt, {}).applied > 0);
    QCOMPARE(w.taskOf(item).title, u"Fix login"_s);
    // What we wrote ourselves has settled: the other side's next edit travels at once.
    w.portal.change(w.taskOf(item).id).title = u"Done"_s;
    QCOMPARE(engine.pass(std::nullopt, {}).applied, 1);
}

void MergingTest::conflictPolicies_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("boardIsNewer");
    QTest::addColumn<QString>("winner");
    QTest::newRow("newest: board") << ConflictPolicy::Newest << true << u"Board"_s;
    QTest::newRow("newest: portal") << ConflictPolicy::Newest << false << u"Portal"_s;
    QTest::newRow("miro") << ConflictPolicy::Miro << false << u"Board"_s;
    QTest::newRow("bitrix24") << ConflictPolicy::Bitrix24 << true << u"Portal"_s;
    QTest::newRow("ask") << ConflictPolicy::Ask << true << QString();
}

void MergingTest::conflictPolicies()
{
    QFETCH(ConflictPolicy, policy);
    QFETCH(bool, boardIsNewer);
    QFETCH(QString, winner);
    EngineWorld w;
    w.link.conflict = policy;
    const ItemId item = w.board.add(u"Old"_s, StickyColor::Yellow);
    w.pass();
    if (boardIsNewer)
        w.portal.change(w.taskOf(item).id).title = u"Portal"_s;
    w.clock.advance(1s);
    w.board.edit(item, u"Board"_s);
    w.clock.advance(1s);
    if (!boardIsNewer)
        w.portal.change(w.taskOf(item).id).title = u"Portal"_s;
    const PassReport report = w.pass();
    if (winner.isEmpty()) {
        QCOMPARE(report.held, 1);
        QCOMPARE(w.taskOf(item).title, u"Portal"_s);
        QCOMPARE(w.board.sticky(item).text, u"Board"_s);
        QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 1); // let through: the newer edit wins
        w.pass();
        winner = u"Board"_s;
    }
    QCOMPARE(w.taskOf(item).title, winner);
    QCOMPARE(w.board.sticky(item).text, winner);
    QCOMPARE(w.pass().applied, 0);
    const QString row = u"sprint/conflict/%1/title"_s.arg(item.value);
    QCOMPARE(conflictFrom(w.journal.rows.at(row).body)->loser(), winner == u"Board"_s ? u"Portal"_s : u"Board"_s);
}

void MergingTest::longTextsAreCutOnTheStickyOnly()
{
    EngineWorld w;
    const TaskId task = w.portal.add(u"Long"_s, {7});
    const QString text = u"слово "_s.repeated(2000).trimmed();
    w.portal.change(task).description = text;
    w.pass();
    const ItemId item = w.itemOf(task);
    QVERIFY(w.board.sticky(item).text.size() < 6000);
    QVERIFY(w.board.sticky(item).text.endsWith(u'…'));
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.portal.tasks.at(task).description, text);
    w.board.edit(item, w.board.sticky(item).text.replace(u"Long\nслово"_s, u"Long\nначало"_s));
    w.pass();
    QVERIFY(w.portal.tasks.at(task).description.startsWith(u"начало"_s));
    QCOMPARE(w.portal.tasks.at(task).description.size(), text.size() + 1);
}

void MergingTest::cutTextSurvivesALostAnswer()
{
    EngineWorld w;
    const QString text = u"слово "_s.repeated(2000).trimmed();
    const TaskId task = w.portal.add(u"Long"_s, {7});
    w.portal.change(task).description = text;
    w.faults = {.faultAt = 0, .kind = WriteFaults::Kind::LostAfter, .stopsThere = true};
    w.pass();
    w.faults = {};
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.at(task).description, text);

    w.portal.change(task).description = u"другое "_s.repeated(2000).trimmed();
    w.faults = {.faultAt = 0, .kind = WriteFaults::Kind::LostAfter, .stopsThere = true};
    w.pass();
    w.faults = {};
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.at(task).description, u"другое "_s.repeated(2000).trimmed());

    const ItemId item = w.itemOf(task);
    w.board.edit(item, w.board.sticky(item).text + u"\nadded below"_s);
    w.pass();
    QVERIFY(w.portal.tasks.at(task).description.endsWith(u"другое\nadded below"_s));
}

void MergingTest::growingFrameSwallowsNothing()
{
    EngineWorld w;
    w.link.maxRemoved = 100;
    for (int i = 0; i < 14; ++i)
        w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo);
    const ItemId loose = w.board.add(u"Loose"_s, StickyColor::Yellow);
    w.board.sticky(loose).center = {2500, 1000}; // below "Done"
    w.pass();
    for (auto& [id, task] : w.portal.tasks) {
        if (task.title != u"Loose"_s)
            w.portal.change(id).status = TaskStatus::Completed;
    }
    w.pass();
    QCOMPARE(w.taskOf(loose).status, TaskStatus::Pending);
    QVERIFY(w.board.board.frames[2].rect.width() > 1000); // it grew to the side instead
    for (const Sticky& a : w.board.board.stickies) {
        for (const Sticky& b : w.board.board.stickies)
            QVERIFY(a.id == b.id || a.parent == w.todo || b.parent == w.todo || !a.rect().intersects(b.rect()));
    }
    QCOMPARE(w.pass().applied, 0);
}

void MergingTest::newPlacesFollowThePeoplesGrid()
{
    EngineWorld w;
    for (int i = 0; i < 2; ++i)
        w.board.sticky(w.board.add(u"There %1"_s.arg(i), StickyColor::Pink, w.doing)).center = {1300.0 + i * 240, 200};
    const ItemId moved = w.board.add(u"Note"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.change(w.taskOf(moved).id).status = TaskStatus::InProgress;
    w.pass();
    QCOMPARE(w.board.sticky(moved).center, QPointF(1780, 200));
}

void MergingTest::clearedStickyKeepsItsTask()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Title\nText"_s, StickyColor::Yellow);
    w.pass();
    w.board.edit(item, QString());
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.taskOf(item).title, u"Title"_s);
    QCOMPARE(w.taskOf(item).description, u"Text"_s);
    w.board.edit(item, u"New title\nText"_s);
    w.pass();
    QCOMPARE(w.taskOf(item).title, u"New title"_s);
}

void MergingTest::stickySomebodyTypesOnIsNotWritten()
{
    EngineWorld w;
    Engine engine({w.board, w.portal, w.journal, w.clock}, w.link);
    const ItemId item = w.board.add(u"Title\nText"_s, StickyColor::Yellow);
    (void)engine.pass(0s, {});
    w.clock.advance(10s);
    w.board.edit(item, u"Title\nText half ty"_s);
    w.portal.change(w.taskOf(item).id).title = u"Portal title"_s;
    QCOMPARE(engine.pass(3s, {}).applied, 0);
    QCOMPARE(w.board.sticky(item).text, u"Title\nText half ty"_s);
    w.board.edit(item, u"Title\nText half typed"_s);
    w.clock.advance(2s);
    QCOMPARE(engine.pass(3s, {}).applied, 0);
    w.clock.advance(4s);
    QCOMPARE(engine.pass(3s, {}).applied, 2);
    QCOMPARE(w.board.sticky(item).text, u"Portal title\nText half typed"_s);
    QCOMPARE(w.taskOf(item).description, u"Text half typed"_s);
}

void MergingTest::connectorWinsOverAReference()
{
    EngineWorld w;
    const TaskId first = w.portal.add(u"First"_s, {99});
    w.clock.advance(1min);
    const ItemId yellow = w.board.add(u"Task"_s, StickyColor::Yellow);
    const ItemId green = w.board.add(u"like #%1"_s.arg(first.value), StickyColor::Green);
    w.board.board.connectors = {{green, yellow}};
    w.pass();
    QCOMPARE(w.journal.stored.at(green).task, w.taskOf(yellow).id);
}

QTEST_GUILESS_MAIN(MergingTest)
#include "tst_merging.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/identity.h"
#include "tests/unit/sync/undo_world.h"

#include <QTest>

#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

/// What a run ended is made again, an undo is undone, and an undo that is cut short harms nothing.
class UndoAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedTaskIsMadeAgain();
    void deletedStickyIsMadeAgain();
    void releasedPairIsJoinedAgain();
    void anUndoneUndoWorks();
    void anUndoneUndoOfACreateWorks();
    void lostAnswersLeaveNoDuplicate_data();
    void lostAnswersLeaveNoDuplicate();
    void undoOfAFirstSyncLeavesNothingBehind();
    void undoneRandomRunsAreQuiet();
};

void UndoAgainTest::deletedTaskIsMadeAgain()
{
    UndoWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Red, w.doing);
    (void)w.run();
    const TaskId old = w.taskOf(item).id;
    w.board.remove(item);
    const qint64 run = w.run();
    QVERIFY(!w.portal.tasks.contains(old));

    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList{u"The task gets a new id, and its comments do not come back"_s});
    QCOMPARE(w.portal.tasks.size(), size_t(2));
    const Task& task = w.portal.tasks.rbegin()->second;
    QCOMPARE(task.title, u"Buy milk"_s);
    QCOMPARE(task.description, u"and bread"_s);
    QCOMPARE(task.priority, Priority::High);
    QCOMPARE(task.status, TaskStatus::InProgress);
    QCOMPARE(task.group, GroupId{7});
    QVERIFY(w.isQuiet());
    QCOMPARE(w.portal.tasks.size(), size_t(2));
}

void UndoAgainTest::deletedStickyIsMadeAgain()
{
    UndoWorld w;
    w.link.onTaskDeleted = OnTaskDeleted::Delete;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Red, w.doing);
    (void)w.run();
    const QPointF spot = w.board.sticky(item).center;
    w.portal.tasks.erase(w.taskOf(item).id);
    const qint64 run = w.run();
    QVERIFY(!w.exists(item));

    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList{u"The sticky gets a new id, and its connectors do not come back"_s});
    QCOMPARE(w.board.board.stickies.size(), size_t(2));
    const Sticky& sticky = w.board.board.stickies.back();
    QCOMPARE(sticky.text.section(u'\n', 0, 0), u"Buy milk"_s);
    QCOMPARE(sticky.color, StickyColor::Red);
    QCOMPARE(sticky.parent, w.doing);
    QCOMPARE(sticky.center, spot);
    QVERIFY(w.isQuiet());
    QCOMPARE(w.board.board.stickies.size(), size_t(2));
    QCOMPARE(w.portal.tasks.size(), size_t(1));
}

void UndoAgainTest::releasedPairIsJoinedAgain()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow);
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    (void)w.run();
    const Sticky sticky = w.board.sticky(item);
    w.board.remove(item);
    const auto report = w.pass();
    QVERIFY(!report.error);
    QVERIFY(w.journal.stored.at(item).detached);
    const qint64 run = w.journal.runs;
    QCOMPARE(w.journal.history.back().kind, u"release"_s);

    QCOMPARE(reasons(w.undo(run)), QStringList{u"The sticky is gone"_s});
    w.board.board.stickies.push_back(sticky); // somebody pressed undo in Miro
    (void)w.undo(run);
    QVERIFY(!w.journal.stored.at(item).detached);
    QVERIFY(w.isQuiet());
    w.board.edit(item, u"Buy rice"_s);
    (void)w.run();
    QCOMPARE(w.taskOf(item).title, u"Buy rice"_s);
}

void UndoAgainTest::anUndoneUndoWorks()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.edit(item, u"Buy rice"_s);
    w.board.move(item, w.doing);
    const UndoReport undone = w.undo(w.run());
    QCOMPARE(w.taskOf(item).title, u"Buy milk"_s);
    QVERIFY(undone.run > 0);
    const UndoReport again = w.undo(undone.run);
    QCOMPARE(reasons(again), QStringList());
    QCOMPARE(w.taskOf(item).title, u"Buy rice"_s);
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
    QVERIFY(w.isQuiet());
}

void UndoAgainTest::anUndoneUndoOfACreateWorks()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    const UndoReport undone = w.undo(run);
    QVERIFY(w.portal.tasks.empty());
    (void)w.undo(undone.run);
    QCOMPARE(w.portal.tasks.size(), size_t(1));
    QVERIFY(!w.journal.stored.at(item).detached);
    QCOMPARE(w.board.sticky(item).tags, QStringList{stickyMark(w.taskOf(item).id)});
    QVERIFY(w.isQuiet());
    w.board.edit(item, u"Buy rice"_s);
    (void)w.run();
    QCOMPARE(w.taskOf(item).title, u"Buy rice"_s);
}

void UndoAgainTest::lostAnswersLeaveNoDuplicate_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("lost before") << int(WriteFaults::Kind::LostBefore);
    QTest::newRow("lost after") << int(WriteFaults::Kind::LostAfter);
    QTest::newRow("refused") << int(WriteFaults::Kind::Refused);
}

/// Every write of an undo goes wrong once. Whatever became of it, the sync goes on, and a second undo ends it.
void UndoAgainTest::lostAnswersLeaveNoDuplicate()
{
    QFETCH(int, kind);
    for (int at = 0; at < 8; ++at) {
        UndoWorld w;
        const ItemId changed = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
        (void)w.run();
        w.board.edit(changed, u"Buy rice"_s);
        const ItemId created = w.board.add(u"Pay rent"_s, StickyColor::Yellow, w.todo);
        const qint64 run = w.run();
        w.faults.faultAt = w.faults.writes + at;
        w.faults.kind = WriteFaults::Kind(kind);
        const qint64 before = w.faults.writes;
        const UndoReport first = w.undo(run);
        if (before <= w.faults.faultAt && w.faults.faultAt < w.faults.writes)
            QCOMPARE(first.failed, 1);
        w.faults.faultAt = -1;
        QVERIFY(w.passesUntilQuiet() > 0);
        QVERIFY(w.portal.tasks.size() <= size_t(2));
        (void)w.undo(run);
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.taskOf(changed).title, u"Buy milk"_s);
        QCOMPARE(w.portal.tasks.size(), size_t(1));
        QVERIFY(w.journal.stored.at(created).detached);
    }
}

void UndoAgainTest::undoOfAFirstSyncLeavesNothingBehind()
{
    UndoWorld w;
    for (int i = 0; i < 30; ++i)
        w.board.add(u"Note %1\nwith text"_s.arg(i), i % 3 ? StickyColor::Yellow : StickyColor::Red, w.todo);
    const auto before = w.board.board.stickies;
    const qint64 run = w.run();
    (void)w.undo(run, UndoMode::Force);
    QVERIFY(w.portal.tasks.empty());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(w.board.board.stickies[i].text, before[i].text);
        QCOMPARE(w.board.board.stickies[i].tags, before[i].tags);
    }
    QVERIFY(w.isQuiet());
}

/// Whatever a run did, its undo is agreed on at once, and so is the undo of the undo.
void UndoAgainTest::undoneRandomRunsAreQuiet()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const auto oneOf = [&random](size_t count) { return size_t(random() % count); };
        UndoWorld w;
        std::vector<ItemId> items;
        for (int i = 0; i < 6; ++i)
            items.push_back(w.board.add(u"Note %1\nline"_s.arg(i), StickyColor::Yellow, i % 2 ? w.todo : w.doing));
        (void)w.run();
        for (int edit = 0; edit < 4; ++edit) {
            const ItemId& item = items[oneOf(items.size())];
            switch (oneOf(6)) {
            case 0:
                w.board.edit(item, u"Text %1"_s.arg(random() % 100));
                break;
            case 1:
                w.board.move(item, std::vector{w.todo, w.doing, w.done, w.website, ItemId{}}[oneOf(5)]);
                break;
            case 2:
                w.portal.change(w.taskOf(item).id).title = u"Title %1"_s.arg(random() % 100);
                break;
            case 3:
                w.portal.change(w.taskOf(item).id).status = TaskStatus(oneOf(5));
                break;
            case 4:
                w.portal.change(w.taskOf(item).id).priority = Priority(oneOf(3));
                break;
            default:
                w.board.add(u"New %1"_s.arg(edit), StickyColor::Red, w.todo);
            }
        }
        if (w.pass().applied == 0)
            continue;
        const UndoReport undone = w.undo(w.journal.runs, UndoMode::Force);
        QVERIFY2(!undone.error && undone.failed == 0, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(w.isQuiet(), qPrintable(u"seed %1"_s.arg(seed)));
        if (undone.run == 0)
            continue;
        const UndoReport again = w.undo(undone.run, UndoMode::Force);
        QVERIFY2(!again.error && again.failed == 0, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(w.isQuiet(), qPrintable(u"seed %1, twice"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(UndoAgainTest)
#include "tst_undo_again.moc"

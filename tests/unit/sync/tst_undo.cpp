// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/identity.h"
#include "core/sync/undo.h"
#include "tests/unit/sync/engine_world.h"

#include <QTest>

#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct UndoWorld : EngineWorld {
    UndoReport undo(qint64 run, UndoMode mode = UndoMode::Apply)
    {
        clock.advance(5s);
        const auto report = undoRun({board, portal, journal, clock}, link, run, mode, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    /// A pass that writes something; its run.
    qint64 run()
    {
        const auto report = pass();
        if (report.error || report.applied == 0)
            qFatal("the pass wrote nothing");
        return journal.runs;
    }
    [[nodiscard]] bool isQuiet() { return passesUntilQuiet() == 1; }
    [[nodiscard]] bool exists(const ItemId& item) const
    {
        return std::ranges::find(board.board.stickies, item, &Sticky::id) != board.board.stickies.end();
    }
};

QStringList reasons(const UndoReport& report)
{
    QStringList all;
    for (const Kept& kept : report.kept)
        all += kept.reason;
    return all;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdTaskGoesAndIsNotMadeAgain();
    void createdStickyGoesAndIsNotMadeAgain();
    void markInTheTextGoesWithItsTask();
    void updatedTaskShowsWhatItShowedBefore();
    void updatedStickyShowsWhatItShowedBefore();
    void whatSomebodyChangedSinceIsTheirs_data();
    void whatSomebodyChangedSinceIsTheirs();
    void oneFieldChangedSinceLeavesTheOthersToUndo();
    void sidesDifferOnPurposeUntilSomebodyEdits();
    void aPlaceGoesBackWithoutPingPong();
    void aCommentStays();
    void aCommentOfTheRunGoesWithItsTask();
    void aTaskWithALaterCommentStays();
    void subtasksGoBeforeTheirParent();
    void deletedTaskIsMadeAgain();
    void deletedStickyIsMadeAgain();
    void releasedPairIsJoinedAgain();
    void anUndoneUndoWorks();
    void anUndoneUndoOfACreateWorks();
    void secondUndoFindsNothing();
    void showingWritesNothing();
    void theGuardHoldsALargeUndo();
    void anotherBoardIsRefused();
    void unknownRunIsRefused();
    void lostAnswersLeaveNoDuplicate_data();
    void lostAnswersLeaveNoDuplicate();
    void undoOfAFirstSyncLeavesNothingBehind();
    void undoneRandomRunsAreQuiet();
};

void UndoTest::createdTaskGoesAndIsNotMadeAgain()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    QVERIFY(w.board.sticky(item).tags.contains(stickyMark(w.taskOf(item).id)));

    const UndoReport report = w.undo(run);
    QVERIFY(!report.error);
    QCOMPARE(report.undone, 2); // the task and its tag
    QCOMPARE(reasons(report), QStringList());
    QVERIFY(w.portal.tasks.empty());
    QCOMPARE(w.board.sticky(item).tags, QStringList());
    QCOMPARE(w.board.sticky(item).text, u"Buy milk\nand bread"_s);
    QVERIFY(w.journal.stored.at(item).detached);
    QVERIFY(!w.journal.stored.at(item).note.isEmpty());
    QVERIFY(w.isQuiet());
    QVERIFY(w.portal.tasks.empty());
}

void UndoTest::createdStickyGoesAndIsNotMadeAgain()
{
    UndoWorld w;
    const TaskId task = w.portal.add(u"Pay rent"_s, {7});
    const qint64 run = w.run();
    const ItemId item = w.itemOf(task);
    QVERIFY(w.exists(item));

    const UndoReport report = w.undo(run);
    QVERIFY(!report.error);
    QVERIFY(!w.exists(item));
    QVERIFY(w.isQuiet());
    QCOMPARE(w.board.board.stickies.size(), size_t(0));
    QVERIFY(w.portal.tasks.contains(task));
}

void UndoTest::markInTheTextGoesWithItsTask()
{
    UndoWorld w;
    w.link.writeBack = WriteBack::Text;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow);
    const qint64 run = w.run();
    QVERIFY(w.board.sticky(item).text.contains(u"B24-"_s));
    (void)w.undo(run);
    QCOMPARE(w.board.sticky(item).text, u"Buy milk"_s);
    QVERIFY(w.portal.tasks.empty());
    QVERIFY(w.isQuiet());
}

void UndoTest::updatedTaskShowsWhatItShowedBefore()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.edit(item, u"Buy rice\nand tea"_s);
    w.board.sticky(item).color = StickyColor::Red;
    const qint64 run = w.run();
    QCOMPARE(w.taskOf(item).title, u"Buy rice"_s);
    QCOMPARE(w.taskOf(item).priority, Priority::High);

    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList());
    QCOMPARE(w.taskOf(item).title, u"Buy milk"_s);
    QCOMPARE(w.taskOf(item).description, u"and bread"_s);
    QCOMPARE(w.taskOf(item).priority, Priority::Normal);
    QCOMPARE(w.board.sticky(item).text, u"Buy rice\nand tea"_s);
    QVERIFY(w.isQuiet());
}

void UndoTest::updatedStickyShowsWhatItShowedBefore()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    const QPointF spot = w.board.sticky(item).center;
    Task& task = w.portal.change(w.taskOf(item).id);
    task.title = u"Buy rice"_s;
    task.priority = Priority::High;
    task.status = TaskStatus::InProgress;
    const qint64 run = w.run();
    QCOMPARE(w.board.sticky(item).parent, w.doing);

    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList());
    QCOMPARE(w.board.sticky(item).text, u"Buy milk"_s);
    QCOMPARE(w.board.sticky(item).color, StickyColor::Yellow);
    QCOMPARE(w.board.sticky(item).parent, w.todo);
    QCOMPARE(w.board.sticky(item).center, spot);
    QVERIFY(w.board.sticky(item).tags.contains(stickyMark(task.id))); // it still has its task
    QCOMPARE(w.taskOf(item).title, u"Buy rice"_s);
    QVERIFY(w.isQuiet());
}

void UndoTest::whatSomebodyChangedSinceIsTheirs_data()
{
    QTest::addColumn<bool>("created");
    QTest::newRow("a created task") << true;
    QTest::newRow("an updated task") << false;
}

void UndoTest::whatSomebodyChangedSinceIsTheirs()
{
    QFETCH(bool, created);
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    qint64 run = w.run();
    if (!created) {
        w.board.edit(item, u"Buy rice"_s);
        run = w.run();
    }
    w.portal.change(w.taskOf(item).id).title = u"Mine now"_s;
    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList{u"The task was changed since"_s});
    QCOMPARE(report.undone, 0);
    QCOMPARE(w.taskOf(item).title, u"Mine now"_s);
}

void UndoTest::oneFieldChangedSinceLeavesTheOthersToUndo()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk\nold"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.edit(item, u"Buy rice\nnew"_s);
    const qint64 run = w.run();
    w.portal.change(w.taskOf(item).id).title = u"Mine now"_s;
    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList{u"The task was changed since"_s});
    QCOMPARE(w.taskOf(item).title, u"Mine now"_s);
    QCOMPARE(w.taskOf(item).description, u"old"_s);
}

void UndoTest::sidesDifferOnPurposeUntilSomebodyEdits()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.edit(item, u"Buy rice"_s);
    (void)w.undo(w.run());
    QVERIFY(w.isQuiet());
    QCOMPARE(w.taskOf(item).title, u"Buy milk"_s);
    w.board.edit(item, u"Buy tea"_s);
    (void)w.run();
    QCOMPARE(w.taskOf(item).title, u"Buy tea"_s);
    QVERIFY(w.isQuiet());
}

void UndoTest::aPlaceGoesBackWithoutPingPong()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.move(item, w.website);
    const qint64 toWebsite = w.run();
    QCOMPARE(w.taskOf(item).group, GroupId{12});
    (void)w.undo(toWebsite);
    QCOMPARE(w.taskOf(item).group, GroupId{7});
    QCOMPARE(w.board.sticky(item).parent, w.website);
    QVERIFY(w.isQuiet());
    w.board.move(item, w.done);
    const qint64 toDone = w.run();
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    (void)w.undo(toDone);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Pending);
    QVERIFY(w.isQuiet());
}

void UndoTest::aCommentStays()
{
    UndoWorld w;
    const ItemId task = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    const ItemId green = w.board.add(u"Which shop?"_s, StickyColor::Green);
    w.board.board.connectors.push_back({green, task});
    const UndoReport report = w.undo(w.run());
    QCOMPARE(reasons(report), QStringList{u"A comment may have been read: it stays"_s});
    QCOMPARE(w.portal.comments.size(), size_t(1));
    QVERIFY(w.isQuiet());
}

void UndoTest::aCommentOfTheRunGoesWithItsTask()
{
    UndoWorld w;
    const ItemId task = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const ItemId green = w.board.add(u"Which shop?"_s, StickyColor::Green);
    w.board.board.connectors.push_back({green, task});
    const UndoReport report = w.undo(w.run());
    QCOMPARE(reasons(report), QStringList());
    QVERIFY(w.portal.tasks.empty());
    QVERIFY(w.journal.stored.at(green).detached);
    QVERIFY(w.isQuiet());
}

void UndoTest::aTaskWithALaterCommentStays()
{
    UndoWorld w;
    const ItemId task = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    const ItemId green = w.board.add(u"Which shop?"_s, StickyColor::Green);
    w.board.board.connectors.push_back({green, task});
    (void)w.run();
    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList{u"A comment may have been read: its task stays"_s});
    QCOMPARE(w.portal.tasks.size(), size_t(1));
    QVERIFY(w.isQuiet());
}

void UndoTest::subtasksGoBeforeTheirParent()
{
    UndoWorld w;
    const ItemId parent = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const ItemId child = w.board.add(u"Oat milk"_s, StickyColor::Blue);
    w.board.board.connectors.push_back({child, parent});
    const qint64 run = w.run();
    QCOMPARE(w.taskOf(child).parent, w.taskOf(parent).id);
    const UndoReport report = w.undo(run);
    QCOMPARE(reasons(report), QStringList());
    QVERIFY(w.portal.tasks.empty());
    QVERIFY(w.isQuiet());
}

void UndoTest::deletedTaskIsMadeAgain()
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

void UndoTest::deletedStickyIsMadeAgain()
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

void UndoTest::releasedPairIsJoinedAgain()
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

void UndoTest::anUndoneUndoWorks()
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

void UndoTest::anUndoneUndoOfACreateWorks()
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

void UndoTest::secondUndoFindsNothing()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.run();
    w.board.edit(item, u"Buy rice"_s);
    const qint64 run = w.run();
    (void)w.undo(run);
    const UndoReport second = w.undo(run);
    QCOMPARE(second.undone, 0);
    QCOMPARE(reasons(second), QStringList{u"The task was changed since"_s});
    QCOMPARE(w.taskOf(item).title, u"Buy milk"_s);
}

void UndoTest::showingWritesNothing()
{
    UndoWorld w;
    w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    const auto writes = w.faults.writes;
    const int changes = w.journal.changes;
    const UndoReport report = w.undo(run, UndoMode::Show);
    QCOMPARE(report.operations.size(), size_t(2));
    QCOMPARE(report.operations.back().kind, u"delete_task"_s);
    QCOMPARE(report.run, 0);
    QCOMPARE(w.faults.writes, writes);
    QCOMPARE(w.journal.changes, changes);
    QCOMPARE(w.journal.runs, run);
}

void UndoTest::theGuardHoldsALargeUndo()
{
    UndoWorld w;
    for (int i = 0; i < 10; ++i)
        w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    const UndoReport held = w.undo(run);
    QVERIFY(!held.held.isEmpty());
    QCOMPARE(held.undone, 0);
    QCOMPARE(w.portal.tasks.size(), size_t(10));
    const UndoReport forced = w.undo(run, UndoMode::Force);
    QVERIFY(forced.held.isEmpty());
    QCOMPARE(w.portal.tasks.size(), size_t(0));
    QVERIFY(w.isQuiet());
}

void UndoTest::anotherBoardIsRefused()
{
    UndoWorld w;
    w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    w.link.board = {u"other="_s};
    const auto report = undoRun({w.board, w.portal, w.journal, w.clock}, w.link, run, UndoMode::Apply, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Configuration);
    QCOMPARE(w.portal.tasks.size(), size_t(1));
}

void UndoTest::unknownRunIsRefused()
{
    UndoWorld w;
    const auto report = undoRun({w.board, w.portal, w.journal, w.clock}, w.link, 99, UndoMode::Apply, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
}

void UndoTest::lostAnswersLeaveNoDuplicate_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("lost before") << int(WriteFaults::Kind::LostBefore);
    QTest::newRow("lost after") << int(WriteFaults::Kind::LostAfter);
    QTest::newRow("refused") << int(WriteFaults::Kind::Refused);
}

/// Every write of an undo goes wrong once. Whatever became of it, the sync goes on, and a second undo ends it.
void UndoTest::lostAnswersLeaveNoDuplicate()
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

void UndoTest::undoOfAFirstSyncLeavesNothingBehind()
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
void UndoTest::undoneRandomRunsAreQuiet()
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

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"

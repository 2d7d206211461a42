// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/identity.h"
#include "tests/unit/sync/undo_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

/// What a run wrote goes back, and what is not its own stays.
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
    void everyReportNamesWhatItTellsOf();
    void aMovedStickyIsShownByItsFrames();
    void aCommentStays();
    void aCommentOfTheRunGoesWithItsTask();
    void aTaskWithALaterCommentStays();
    void subtasksGoBeforeTheirParent();
    void secondUndoFindsNothing();
    void showingWritesNothing();
    void theGuardHoldsALargeUndo();
    void whatIsNotAsItWasSeenIsNotTakenBack();
    void anotherBoardIsRefused();
    void unknownRunIsRefused();
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

void UndoTest::everyReportNamesWhatItTellsOf()
{
    UndoWorld w;
    w.portal.groupNames = {{GroupId{12}, u"Website"_s}};
    w.portal.stages = {{GroupId{12}, {{.id = StageId{4}, .title = u"Review"_s}}}};
    w.link.frames = {{.frame = w.website, .title = u"Website"_s, .group = GroupId{12}, .stage = StageId{4}}};
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.board.move(item, w.website);
    const auto plan = Engine({w.board, w.portal, w.journal, w.clock}, w.link).plan({});
    QVERIFY(plan);
    QCOMPARE(plan->operations.size(), size_t{1});
    QStringList shown;
    for (const FieldChange& change : plan->operations[0].changes)
        shown << change.field + u' ' + plan->names.shown(change.field, change.to);
    QCOMPARE(shown, (QStringList{u"group Website"_s, u"stage Review"_s}));
    const PassReport pass = w.pass();
    QCOMPARE(pass.names.projects, w.portal.groupNames);
    QCOMPARE(pass.names.shown(u"frame"_s, w.website.value), u"Website"_s);
    QCOMPARE(pass.names.shown(u"parent"_s, w.taskOf(item).id.toString()), u"Buy milk"_s);
    const UndoReport undo = w.undo(w.journal.runs, UndoMode::Show);
    QVERIFY(!undo.operations.empty());
    for (const FieldChange& change : undo.operations[0].changes)
        QVERIFY2(change.field != "stage"_L1 || undo.names.shown(change.field, change.from) == "Review"_L1,
            qPrintable(change.from));
    QCOMPARE(undo.names, pass.names);
}

void UndoTest::aMovedStickyIsShownByItsFrames()
{
    UndoWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    const qint64 run = w.run();
    QCOMPARE(w.board.sticky(item).parent, w.done);
    const UndoReport undo = w.undo(run, UndoMode::Show);
    QCOMPARE(undo.operations.size(), size_t{1});
    const std::vector<FieldChange> moved{
        {u"frame"_s, w.done.value, w.todo.value}}; // where in them is nobody's business
    QVERIFY(undo.operations[0].changes == moved);
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

void UndoTest::whatIsNotAsItWasSeenIsNotTakenBack()
{
    UndoWorld w;
    const ItemId first = w.board.add(u"First"_s, StickyColor::Yellow, w.todo);
    w.board.add(u"Second"_s, StickyColor::Yellow, w.todo);
    const qint64 run = w.run();
    UndoWish wish{.mode = UndoMode::Force, .seen = w.undo(run, UndoMode::Show).operations};
    std::vector<QString> written;
    wish.written = [&](const std::vector<QString>& ids) { written.insert(written.end(), ids.begin(), ids.end()); };
    w.portal.change(w.taskOf(first).id).title = u"Somebody's own"_s;
    const auto outdated = undoRun({w.board, w.portal, w.journal, w.clock}, w.link, run, wish, {});
    QVERIFY(outdated->outdated);
    QCOMPARE(outdated->undone, 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QVERIFY(written.empty());

    wish.seen = outdated->operations;
    const auto done = undoRun({w.board, w.portal, w.journal, w.clock}, w.link, run, wish, {});
    QVERIFY(!done->outdated && done->undone > 0);
    QCOMPARE(int(written.size()), done->undone);
    QCOMPARE(w.portal.tasks.size(), 1U);
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

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"

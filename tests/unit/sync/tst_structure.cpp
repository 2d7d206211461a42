// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StructureWorld : EngineWorld {
    void connect(const ItemId& from, const ItemId& to) { board.board.connectors.push_back({from, to}); }
    void disconnect(const ItemId& item)
    {
        std::erase_if(board.board.connectors,
            [&](const Connector& connector) { return connector.from == item || connector.to == item; });
    }
    void paint(const ItemId& item, StickyColor color) { board.sticky(item).color = color; }
    [[nodiscard]] QStringList tags(const ItemId& item) { return board.sticky(item).tags; }
    [[nodiscard]] const Pair& pair(const ItemId& item) const { return journal.stored.at(item); }
};

} // namespace

/// What an item is, what it hangs on and where it lies changes.
class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taskBecomesSubtaskAndBack();
    void subtaskFollowsItsConnector();
    void parentSetInThePortalStays();
    void subtasksMakeNoCircle();
    void taskBecomesCommentAndBack();
    void portalTaskThatBecameACommentGetsNoSticky();
    void commentBecomesTask();
    void commentFollowsItsConnector();
    void unmatchedItemSleeps();
    void markLineGoesWithTheTask();
    void stickyMovesBetweenProjects();
    void taskLeavesTheLinksProjects();
    void renamedFrameKeepsItsMeaning();
    void deletedFrameChangesNothing();
    void splitFrameMeansTheSame();
    void frameOfAGoneProjectFailsItsItemOnly();
    void pastedCopyIsANewItem();
    void pastedCopyLosesTheTagAfterACrash();
    void twoLinksOnOneBoard();
    void copiedBoardIsNew();
};

void StructureTest::taskBecomesSubtaskAndBack()
{
    StructureWorld w;
    const ItemId parent = w.board.add(u"Parent"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Child"_s, StickyColor::Yellow);
    w.pass();
    const TaskId task = w.taskOf(item).id;
    w.paint(item, StickyColor::Blue);
    QCOMPARE(w.pass().applied, 0); // connected to nothing: still a plain task
    QCOMPARE(w.pair(item).kind, PairKind::Task);
    w.connect(item, parent);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.portal.tasks.at(task).parent, w.taskOf(parent).id);
    QCOMPARE(w.pair(item).kind, PairKind::Subtask);
    QCOMPARE(w.pass().applied, 0);
    w.paint(item, StickyColor::Yellow);
    QCOMPARE(w.pass().applied, 1);
    QVERIFY(w.portal.tasks.at(task).parent.isNone());
    QCOMPARE(w.pair(item).kind, PairKind::Task);
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
}

void StructureTest::subtaskFollowsItsConnector()
{
    StructureWorld w;
    const ItemId first = w.board.add(u"First"_s, StickyColor::Yellow);
    const ItemId second = w.board.add(u"Second"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Child"_s, StickyColor::Blue);
    w.connect(item, second);
    w.pass();
    QCOMPARE(w.taskOf(item).parent, w.taskOf(second).id);
    w.connect(item, first); // one more: the one it hangs on is still there
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.taskOf(item).parent, w.taskOf(second).id);
    w.disconnect(item);
    QCOMPARE(w.pass().applied, 0); // only taken away: it stays where it was
    QCOMPARE(w.taskOf(item).parent, w.taskOf(second).id);
    w.connect(first, item);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).parent, w.taskOf(first).id);
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::parentSetInThePortalStays()
{
    StructureWorld w;
    const ItemId first = w.board.add(u"First"_s, StickyColor::Yellow);
    const ItemId second = w.board.add(u"Second"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Child"_s, StickyColor::Blue);
    w.connect(item, first);
    w.pass();
    w.portal.change(w.taskOf(item).id).parent = w.taskOf(second).id;
    QCOMPARE(w.pass().applied, 0); // a connector is for people to draw
    QCOMPARE(w.taskOf(item).parent, w.taskOf(second).id);
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::subtasksMakeNoCircle()
{
    StructureWorld w;
    const ItemId top = w.board.add(u"Top"_s, StickyColor::Yellow);
    const ItemId below = w.board.add(u"Below"_s, StickyColor::Blue);
    w.connect(below, top);
    w.pass();
    w.paint(top, StickyColor::Blue); // both are subtasks of each other now
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.taskOf(top).parent.isNone());
    QCOMPARE(w.taskOf(below).parent, w.taskOf(top).id);
}

void StructureTest::taskBecomesCommentAndBack()
{
    StructureWorld w;
    const ItemId target = w.board.add(u"Target"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Remark"_s, StickyColor::Yellow);
    w.pass();
    const TaskId task = w.taskOf(item).id;
    QCOMPARE(w.tags(item), QStringList{u"B24-%1"_s.arg(task.value)});
    w.paint(item, StickyColor::Green);
    QCOMPARE(w.pass().applied, 0); // no task to comment on: nothing happens to its own
    QCOMPARE(w.pair(item).kind, PairKind::Task);
    w.connect(item, target);
    w.pass();
    QCOMPARE(w.pair(item).kind, PairKind::Comment);
    QCOMPARE(w.pair(item).former, task);
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.portal.comments[0].task, w.taskOf(target).id);
    QVERIFY(w.tags(item).isEmpty());
    QVERIFY(w.portal.tasks.contains(task)); // left as it is
    QCOMPARE(w.pass().applied, 0);

    w.paint(item, StickyColor::Yellow);
    w.pass();
    QCOMPARE(w.pair(item).kind, PairKind::Task);
    QCOMPARE(w.pair(item).task, task); // the task that it was
    QCOMPARE(w.tags(item), QStringList{u"B24-%1"_s.arg(task.value)});
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::portalTaskThatBecameACommentGetsNoSticky()
{
    StructureWorld w;
    const TaskId task = w.portal.add(u"From the portal"_s, {7});
    const ItemId target = w.board.add(u"Target"_s, StickyColor::Yellow);
    w.pass();
    const ItemId item = w.itemOf(task);
    w.paint(item, StickyColor::Green);
    w.connect(item, target);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.pair(item).kind, PairKind::Comment);
    QCOMPARE(w.board.board.stickies.size(), 2U);
    w.paint(item, StickyColor::Yellow);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.pair(item).task, task);
    QCOMPARE(w.portal.tasks.size(), 2U);
}

void StructureTest::commentBecomesTask()
{
    StructureWorld w;
    const ItemId target = w.board.add(u"Target"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Remark"_s, StickyColor::Green);
    w.connect(item, target);
    w.pass();
    w.paint(item, StickyColor::Red);
    w.pass();
    QCOMPARE(w.pair(item).kind, PairKind::Task);
    QCOMPARE(w.taskOf(item).title, u"Remark"_s);
    QCOMPARE(w.taskOf(item).priority, Priority::High);
    QCOMPARE(w.portal.comments.size(), 1U); // people read it: it stays
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::commentFollowsItsConnector()
{
    StructureWorld w;
    const ItemId first = w.board.add(u"First"_s, StickyColor::Yellow);
    const ItemId second = w.board.add(u"Second"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Remark"_s, StickyColor::Green);
    w.connect(item, first);
    w.pass();
    w.disconnect(item);
    QCOMPARE(w.pass().applied, 0);
    w.connect(item, second);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.portal.comments.size(), 2U);
    QCOMPARE(w.portal.comments[1].task, w.taskOf(second).id);
    QCOMPARE(w.pair(item).task, w.taskOf(second).id);
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::unmatchedItemSleeps()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.paint(item, StickyColor::Gray);
    w.board.move(item, w.done);
    w.board.edit(item, u"Edited in its sleep"_s);
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(w.taskOf(item).title, u"Task"_s);
    const auto view = std::ranges::find(report.items, item, &ItemView::item);
    QCOMPARE(view->state, ItemState::Ignored);
    QVERIFY(view->reason.contains(w.taskOf(item).id.toString()));
    w.portal.change(w.taskOf(item).id).description = u"Written meanwhile"_s;
    QCOMPARE(w.pass().applied, 0);
    w.paint(item, StickyColor::Yellow); // awake: both edits travel
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.taskOf(item).title, u"Edited in its sleep"_s);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    QCOMPARE(w.board.sticky(item).text, u"Edited in its sleep\nWritten meanwhile"_s);
    QCOMPARE(w.portal.tasks.size(), 1U);
}

void StructureTest::markLineGoesWithTheTask()
{
    StructureWorld w;
    w.link.writeBack = WriteBack::Text;
    const ItemId target = w.board.add(u"Target"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Remark"_s, StickyColor::Yellow);
    w.pass();
    QVERIFY(w.board.sticky(item).text.endsWith(u"\nB24-%1"_s.arg(w.taskOf(item).id.value)));
    w.paint(item, StickyColor::Green);
    w.connect(item, target);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.board.sticky(item).text, u"Remark"_s);
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.portal.comments[0].text, u"Remark"_s);
}

void StructureTest::stickyMovesBetweenProjects()
{
    StructureWorld w;
    w.link.frames = {{.frame = {}, .title = u"Website"_s, .status = {}, .group = GroupId{12}, .stage = {}},
        {.frame = {}, .title = u"Shop"_s, .status = {}, .group = GroupId{13}, .stage = {}}};
    w.board.board.frames.push_back({{u"5"_s}, u"Shop"_s, {1100, 1000, 1000, 800}});
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.website);
    w.pass();
    QCOMPARE(w.taskOf(item).group, GroupId{12});
    w.board.move(item, {u"5"_s});
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).group, GroupId{13});
    w.portal.change(w.taskOf(item).id).group = {12}; // and the other way
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.board.sticky(item).parent, w.website);
    QCOMPARE(w.pass().applied, 0);
}

void StructureTest::taskLeavesTheLinksProjects()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.change(w.taskOf(item).id).group = {99};
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.board.sticky(item).parent, w.todo); // the frame says nothing about projects: it still fits
    w.board.edit(item, u"Still linked"_s);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).title, u"Still linked"_s);
    QCOMPARE(w.taskOf(item).group, GroupId{99});
}

void StructureTest::renamedFrameKeepsItsMeaning()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    const auto frame = std::ranges::find(w.board.board.frames, w.done, &Frame::id);
    frame->title = u"Finished \U0001F389"_s;
    QCOMPARE(w.pass().applied, 0);
    w.board.move(item, w.done);
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Pending;
    w.pass();
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    w.pass();
    QCOMPARE(w.board.sticky(item).parent, w.done);

    w.board.board.frames.push_back({{u"6"_s}, u"Done"_s, {3300, 0, 1000, 800}}); // the name belongs to a new one now
    w.portal.change(w.taskOf(item).id).status = TaskStatus::InProgress;
    w.pass();
    w.board.move(item, {u"6"_s});
    w.pass();
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
}

void StructureTest::deletedFrameChangesNothing()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.doing);
    w.pass();
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
    std::erase_if(w.board.board.frames, [&](const Frame& frame) { return frame.id == w.doing; });
    w.board.sticky(item).parent = {};
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.board.sticky(item).parent, w.done);
}

void StructureTest::splitFrameMeansTheSame()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.board.board.frames.push_back({{u"7"_s}, u"Done"_s, {3300, 0, 1000, 800}}); // a second frame of that title
    w.board.move(item, {u"7"_s});
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    QCOMPARE(w.pass().applied, 0); // it stays in the half it was put in
    QCOMPARE(w.board.sticky(item).parent, ItemId{u"7"_s});
}

void StructureTest::frameOfAGoneProjectFailsItsItemOnly()
{
    StructureWorld w;
    const ItemId moved = w.board.add(u"Moved"_s, StickyColor::Yellow, w.todo);
    const ItemId other = w.board.add(u"Other"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.goneGroups = {{12}};
    w.board.move(moved, w.website);
    w.board.move(other, w.done);
    const PassReport report = w.pass();
    QCOMPARE(report.failed, 1);
    QCOMPARE(w.taskOf(other).status, TaskStatus::Completed);
    const OperationRow& row = w.journal.rows.at(u"sprint/update_task/%1"_s.arg(moved.value));
    QCOMPARE(row.error, u"no such project"_s);
    QVERIFY(!row.advice.isEmpty());
    QCOMPARE(w.pass().applied, 0); // it backs off …

    w.link.frames.back().group = GroupId{13}; // … until the mapping is mended: then at once
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.taskOf(moved).group, GroupId{13});
    QVERIFY(w.journal.rows.empty());
}

void StructureTest::pastedCopyIsANewItem()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    const QString tag = w.tags(item).value(0);
    QVERIFY(!tag.isEmpty());
    const ItemId copy = w.board.add(u"Task"_s, StickyColor::Yellow, w.doing, {tag});
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QVERIFY(w.taskOf(copy).id != w.taskOf(item).id);
    QCOMPARE(w.tags(item), QStringList{tag});
    QCOMPARE(w.tags(copy), QStringList{u"B24-%1"_s.arg(w.taskOf(copy).id.value)});
}

void StructureTest::pastedCopyLosesTheTagAfterACrash()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    const QString tag = w.tags(item).value(0);
    const ItemId copy = w.board.add(u"Task"_s, StickyColor::Yellow, w.doing, {tag});
    w.faults = {.writes = 0, .faultAt = 1, .kind = WriteFaults::Kind::LostBefore, .stopsThere = true};
    w.pass(); // the task is made, and then the program is killed
    w.faults = {};
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.tags(copy), QStringList{u"B24-%1"_s.arg(w.taskOf(copy).id.value)});
}

void StructureTest::twoLinksOnOneBoard()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow);
    w.pass();
    Link second = w.link;
    second.id = {u"other"_s};
    second.defaultGroup = {8};
    const PassReport report = Engine({w.board, w.portal, w.journal, w.clock}, second).pass({.settle = 0s}, {});
    QCOMPARE(report.applied, 0);
    QCOMPARE(w.portal.tasks.size(), 1U);
    QCOMPARE(w.pair(item).link, w.link.id);
    QCOMPARE(std::ranges::find(report.items, item, &ItemView::item)->reason, u"Belongs to another link"_s);
}

void StructureTest::copiedBoardIsNew()
{
    StructureWorld w;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow);
    w.pass();
    MemoryBoard copied(w.clock, w.faults);
    copied.board = w.board.board;
    copied.board.id = {u"copy="_s};
    copied.board.stickies[0].id = {u"5000"_s}; // its tag came along
    Link second = w.link;
    second.id = {u"copy"_s};
    second.board = copied.board.id;
    Engine engine({copied, w.portal, w.journal, w.clock}, second);
    QVERIFY(engine.pass({.settle = 0s}, {}).applied > 0);
    QCOMPARE(engine.pass({.settle = 0s}, {}).applied, 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    const TaskId task = w.journal.stored.at({u"5000"_s}).task;
    QVERIFY(task != w.taskOf(item).id);
    QCOMPARE(copied.board.stickies[0].tags, QStringList{u"B24-%1"_s.arg(task.value)});
    QCOMPARE(w.pass().applied, 0);
}

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"

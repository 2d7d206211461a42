// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<ItemId> addSome(EngineWorld& w, int count, const QString& name, const ItemId& frame = {})
{
    std::vector<ItemId> items;
    for (int i = 0; i < count; ++i)
        items.push_back(w.board.add(u"%1 %2"_s.arg(name).arg(i), StickyColor::Yellow, frame));
    return items;
}

void removeAll(EngineWorld& w, const std::vector<ItemId>& items)
{
    for (const ItemId& item : items)
        w.board.remove(item);
}

/// Ten stickies in the frame “Done” and ten outside any; then the frame goes with all that is in it.
struct LostFrame {
    EngineWorld w{};
    std::vector<ItemId> lost = addSome(w, 10, u"Story"_s, w.done);
    std::vector<ItemId> kept = addSome(w, 10, u"Idea"_s);

    LostFrame()
    {
        w.pass();
        removeAll(w, lost);
        std::erase_if(w.board.board.frames, [this](const Frame& frame) { return frame.id == w.done; });
    }
    [[nodiscard]] int detached() const
    {
        return int(std::ranges::count_if(w.journal.stored, [](const auto& entry) { return entry.second.detached; }));
    }
};

} // namespace

/// What the guard holds: counted, explained, and let through together.
class HeldRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyWhichAndWhy();
    void staysTheSameRunAndTakesMoreIn();
    void confirmingAppliesExactlyThese();
    void whatWasEditedSinceIsDropped();
    void whatIsThereAgainIsDropped();
    void aSecondBatchIsNotConfirmedWithTheFirst();
    void aFailureDoesNotTakeTheWordBack();
    void letsTheQuestionOfAnotherPortalThrough();
    void anUnknownRunIsNamed();
    void aPreviewShowsTheRunAndWritesNothing();
    void seesALostProject();
    void seesAnEmptyBoard();
    void seesANewMapping();
    void seesAFrameThatWasMoved();
    void seesAnEmptiedFrame();
    void inventsNothing();
    void oneTaskAndItsCommentAreNotAllTasks();
};

void HeldRunsTest::saysHowManyWhichAndWhy()
{
    LostFrame world;
    const PassReport report = world.w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.heldRuns.size(), size_t{1});
    const HeldRun& run = report.heldRuns.front();
    QVERIFY(run.run > 0);
    QCOMPARE(run.link, world.w.link.id);
    QVERIFY2(run.reason.startsWith(u"10 of 20"_s), qPrintable(run.reason));
    QCOMPARE(run.cause,
        u"All of them were in the frame “Done”, which is no longer on the board: was it deleted or renamed?"_s);
    QCOMPARE(run.operations.size(), size_t{10});
    for (const PlannedOperation& operation : run.operations)
        QVERIFY(std::ranges::find(world.lost, operation.item) != world.lost.end());
    for (const auto& [id, row] : world.w.journal.rows) {
        QCOMPARE(row.run, run.run);
        QVERIFY(row.error.contains(run.cause));
    }
}

void HeldRunsTest::staysTheSameRunAndTakesMoreIn()
{
    LostFrame world;
    const auto first = world.w.pass().heldRuns;
    const int changes = world.w.journal.changes;
    QCOMPARE(world.w.pass().heldRuns, first);
    QCOMPARE(world.w.journal.changes, changes); // and nothing is written to say it again
    removeAll(world.w, {world.kept[0], world.kept[1]});
    const auto second = world.w.pass().heldRuns;
    QCOMPARE(second.size(), size_t{1});
    QCOMPARE(second[0].run, first[0].run);
    QCOMPARE(second[0].operations.size(), size_t{12});
    QVERIFY2(second[0].cause.startsWith(u"10 of them were in the frame “Done”"_s), qPrintable(second[0].cause));
}

void HeldRunsTest::confirmingAppliesExactlyThese()
{
    LostFrame world;
    const qint64 run = world.w.pass().heldRuns.at(0).run;
    QCOMPARE(*confirmRun(world.w.journal, run), 10);
    const PassReport report = world.w.pass();
    QVERIFY(report.heldRuns.empty());
    QVERIFY(report.dropped.empty());
    QCOMPARE(report.held, 0);
    QCOMPARE(world.detached(), 10);
    QVERIFY(world.w.journal.rows.empty());
    QVERIFY(!confirmRun(world.w.journal, run));
}

void HeldRunsTest::whatWasEditedSinceIsDropped()
{
    LostFrame world;
    const qint64 run = world.w.pass().heldRuns.at(0).run;
    const TaskId edited = world.w.taskOf(world.lost[3]).id;
    world.w.portal.change(edited).title = u"It goes on"_s;
    QCOMPARE(*confirmRun(world.w.journal, run), 10);
    const PassReport report = world.w.pass();
    QCOMPARE(report.dropped.size(), size_t{1});
    QCOMPARE(report.dropped[0].reason, u"The task was edited since"_s);
    QVERIFY(report.dropped[0].id.endsWith(world.lost[3].value));
    QCOMPARE(world.detached(), 9);
    QCOMPARE(report.heldRuns.size(), size_t{1}); // it is asked again, as it is now
    QCOMPARE(report.heldRuns[0].run, run);
    QCOMPARE(*confirmRun(world.w.journal, run), 1);
    QVERIFY(world.w.pass().dropped.empty());
    QCOMPARE(world.detached(), 10);
}

void HeldRunsTest::whatIsThereAgainIsDropped()
{
    LostFrame world;
    const Sticky back{.id = world.lost[0], .text = u"Story 0"_s, .color = StickyColor::Yellow, .size = {199, 228}};
    const qint64 run = world.w.pass().heldRuns.at(0).run;
    world.w.board.board.stickies.push_back(back);
    QVERIFY(confirmRun(world.w.journal, run));
    const PassReport report = world.w.pass();
    QCOMPARE(report.dropped.size(), size_t{1});
    QCOMPARE(report.dropped[0].reason, u"The sticky is there again"_s);
    QVERIFY(report.heldRuns.empty());
    QCOMPARE(world.detached(), 9);
}

void HeldRunsTest::aSecondBatchIsNotConfirmedWithTheFirst()
{
    LostFrame world;
    const qint64 run = world.w.pass().heldRuns.at(0).run;
    QVERIFY(confirmRun(world.w.journal, run));
    removeAll(world.w, world.kept); // after the person had looked
    const PassReport report = world.w.pass();
    QCOMPARE(report.heldRuns.size(), size_t{1});
    QVERIFY(report.heldRuns[0].run != run);
    QCOMPARE(report.heldRuns[0].operations.size(), size_t{10});
    for (const ItemId& item : world.kept)
        QVERIFY(!world.w.journal.stored.at(item).detached);
}

void HeldRunsTest::aFailureDoesNotTakeTheWordBack()
{
    EngineWorld w;
    const auto items = addSome(w, 8, u"Note"_s, w.todo);
    w.pass();
    for (const ItemId& item : items)
        w.board.move(item, w.done);
    const qint64 run = w.pass().heldRuns.at(0).run;
    QCOMPARE(*confirmRun(w.journal, run), 8);
    w.portal.refusesStatus = TaskStatus::Completed;
    QCOMPARE(w.pass().failed, 8);
    w.portal.refusesStatus.reset();
    w.clock.advance(1h);
    const PassReport report = w.pass();
    QCOMPARE(report.held, 0);
    QCOMPARE(report.failed, 0);
    for (const ItemId& item : items)
        QCOMPARE(w.taskOf(item).status, TaskStatus::Completed);
    QVERIFY(w.journal.rows.empty());
}

void HeldRunsTest::letsTheQuestionOfAnotherPortalThrough()
{
    EngineWorld w;
    addSome(w, 1, u"Note"_s);
    w.pass();
    w.journal.facts[u"sprint/portal"_s] = u"other.test"_s;
    const PassReport report = w.pass();
    QVERIFY(report.error);
    QCOMPARE(report.heldRuns.size(), size_t{1});
    QCOMPARE(report.heldRuns[0].reason, report.error->detail);
    QCOMPARE(w.pass().heldRuns, report.heldRuns);
    QCOMPARE(*confirmRun(w.journal, report.heldRuns[0].run), 1);
    const PassReport after = w.pass();
    QVERIFY(!after.error);
    QVERIFY(after.dropped.empty());
    QVERIFY(after.heldRuns.empty());
}

void HeldRunsTest::anUnknownRunIsNamed()
{
    EngineWorld w;
    addSome(w, 2, u"Note"_s);
    w.pass();
    for (const qint64 run : {0, 1, 77}) {
        const auto confirmed = confirmRun(w.journal, run);
        QVERIFY(!confirmed);
        QCOMPARE(confirmed.error().kind, ErrorKind::NotFound);
        QVERIFY(confirmed.error().detail.contains(QString::number(run)));
    }
}

void HeldRunsTest::aPreviewShowsTheRunAndWritesNothing()
{
    LostFrame world;
    const auto preview = [&] {
        return *Engine({world.w.board, world.w.portal, world.w.journal, world.w.clock}, world.w.link).plan({});
    };
    const int changes = world.w.journal.changes;
    const PlanReport before = preview();
    QCOMPARE(before.heldRuns.size(), size_t{1});
    QCOMPARE(before.heldRuns[0].run, 0);
    QCOMPARE(before.held.size(), size_t{10});
    QCOMPARE(world.w.journal.changes, changes);
    const auto held = world.w.pass().heldRuns;
    std::vector<HeldRun> again = preview().heldRuns;
    for (PlannedOperation& operation : again[0].operations) {
        QCOMPARE(operation.directions.size(), size_t{1}); // what could be put back is no matter of the journal
        operation.directions.clear();
    }
    QCOMPARE(again, held);
}

void HeldRunsTest::seesALostProject()
{
    EngineWorld w;
    const auto lost = addSome(w, 8, u"Page"_s, w.website);
    addSome(w, 8, u"Note"_s, w.todo);
    w.pass();
    for (const ItemId& item : lost)
        w.portal.tasks.erase(w.taskOf(item).id);
    const auto runs = w.pass().heldRuns;
    QCOMPARE(runs.size(), size_t{1});
    QCOMPARE(runs[0].cause,
        u"All of them are tasks of project 12: was the project deleted, archived, or did the account lose access?"_s);
}

void HeldRunsTest::seesAnEmptyBoard()
{
    EngineWorld w;
    removeAll(w, [&] {
        const auto items = addSome(w, 7, u"Note"_s);
        w.pass();
        return items;
    }());
    const auto runs = w.pass().heldRuns;
    QCOMPARE(runs.size(), size_t{1});
    QCOMPARE(runs[0].cause, u"All linked stickies of the board are gone at once: is it the right board?"_s);
}

void HeldRunsTest::seesANewMapping()
{
    EngineWorld w;
    w.link.frames[2].status = TaskStatus::Pending;
    const auto items = addSome(w, 8, u"Note"_s, w.todo);
    w.pass();
    w.link.frames[2].status = TaskStatus::Completed;
    for (const ItemId& item : items)
        w.board.move(item, w.done);
    const auto runs = w.pass().heldRuns;
    QCOMPARE(runs.size(), size_t{1});
    QCOMPARE(runs[0].cause, u"The mapping of the frame “Done” says something new: completed instead of pending"_s);
    QCOMPARE(runs[0].otherCauses.size(), size_t{1});
    QVERIFY(runs[0].otherCauses[0].contains(u"moved there on purpose"_s));
    QCOMPARE(w.pass().heldRuns, runs); // also after it was seen once
}

void HeldRunsTest::seesAFrameThatWasMoved()
{
    EngineWorld w;
    addSome(w, 8, u"Note"_s);
    w.pass();
    w.board.board.frames[2].rect = {200'000, -4000, 20'000, 2000}; // now it covers where they lie
    const auto runs = w.pass().heldRuns;
    QCOMPARE(runs.size(), size_t{1});
    QCOMPARE(runs[0].cause,
        u"All of them lie on the frame “Done” now without belonging to it: was the frame moved or made larger?"_s);
}

void HeldRunsTest::seesAnEmptiedFrame()
{
    EngineWorld w;
    const auto items = addSome(w, 8, u"Note"_s, w.doing);
    addSome(w, 8, u"Idea"_s);
    w.pass();
    removeAll(w, items);
    QCOMPARE(w.pass().heldRuns.at(0).cause, u"All of them were in the frame “Doing”: was it emptied?"_s);
}

void HeldRunsTest::inventsNothing()
{
    EngineWorld w;
    const auto items = addSome(w, 16, u"Note"_s);
    w.pass();
    removeAll(w, {items.begin(), items.begin() + 8});
    const HeldRun run = w.pass().heldRuns.at(0);
    QCOMPARE(run.operations.size(), size_t{8});
    QCOMPARE(run.cause, QString());
    QVERIFY(run.otherCauses.empty());
}

void HeldRunsTest::oneTaskAndItsCommentAreNotAllTasks()
{
    EngineWorld w;
    const ItemId task = w.board.add(u"Task"_s, StickyColor::Yellow);
    w.board.board.connectors = {{w.board.add(u"Comment"_s, StickyColor::Green), task}};
    w.pass();
    w.portal.tasks.erase(w.taskOf(task).id);
    const PassReport report = w.pass();
    QCOMPARE(report.held, 0);
    QVERIFY(w.board.sticky(task).tags.contains(u"B24 deleted"_s));
}

QTEST_APPLESS_MAIN(HeldRunsTest)
#include "tst_held_runs.moc"

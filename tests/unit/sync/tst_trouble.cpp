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
    void refusedUpdateBacksOff();
    void unknownOutcomeFailsOneItemOnly();
    void editsMadeWhileAnAnswerIsOutTravel();
    void massDeletionCountsWhatWasNotAskedAfter();
    void lettingOneThroughLetsNoOtherThrough();
    void askedDeletionEndsByRetry();
    void emptyBoardStopsWithEveryPolicy();
    void skippedStaysSkippedWhileItSettles();
    void failureOfWhatOnlyWaitsIsForgotten();
    void lostJournalMakesNoTaskTwice_data();
    void lostJournalMakesNoTaskTwice();
    void lostJournalPostsNoCommentTwice_data();
    void lostJournalPostsNoCommentTwice();
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
    QVERIFY(skipOperations(w.journal, {w.journal.rows.begin()->first}));
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

void TroubleTest::refusedUpdateBacksOff()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.portal.refusesStatus = TaskStatus::Completed;
    w.board.move(item, w.done);
    for (int i = 0; i < 4; ++i) {
        w.pass();
        w.clock.advance(30s);
    }
    QCOMPARE(w.journal.rows.begin()->second.attempts, 2); // after 25 s, and then not for 2 minutes
}

void TroubleTest::unknownOutcomeFailsOneItemOnly()
{
    EngineWorld w;
    w.portal.neverAnswersFor = u"Bad"_s;
    w.board.add(u"Bad"_s, StickyColor::Yellow);
    const ItemId good = w.board.add(u"Good"_s, StickyColor::Yellow);
    PassReport report = w.pass();
    QVERIFY(!report.error);
    QCOMPARE(report.failed, 1);
    QVERIFY(w.journal.stored.contains(good));
    report = w.pass();
    QVERIFY(!report.error);
    QCOMPARE(report.failed, 1);
    w.portal.neverAnswersFor.clear();
    w.clock.advance(1min);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QVERIFY(w.journal.rows.empty());
}

void TroubleTest::editsMadeWhileAnAnswerIsOutTravel()
{
    EngineWorld w;
    const ItemId task = w.board.add(u"Task v1"_s, StickyColor::Yellow);
    const ItemId comment = w.board.add(u"Comment v1"_s, StickyColor::Green);
    w.board.board.connectors = {{comment, task}};
    w.faults = {.faultAt = 0, .kind = WriteFaults::Kind::LostAfter, .stopsThere = true};
    w.pass();
    w.faults = {};
    w.clock.advance(1min);
    w.board.edit(task, u"Task v2"_s);
    w.pass();
    QCOMPARE(w.taskOf(task).title, u"Task v2"_s);

    EngineWorld late; // the comment's answer is lost instead
    const ItemId target = late.board.add(u"Task"_s, StickyColor::Yellow);
    const ItemId note = late.board.add(u"Comment v1"_s, StickyColor::Green);
    late.board.board.connectors = {{note, target}};
    late.faults = {.faultAt = 1, .kind = WriteFaults::Kind::LostAfter, .stopsThere = true};
    late.pass();
    QCOMPARE(late.portal.comments.size() + size_t(late.board.sticky(target).tags.size()), 1U);
    late.faults = {.faultAt = 2, .kind = WriteFaults::Kind::LostAfter, .stopsThere = true};
    late.faults.writes = 0;
    late.pass();
    late.faults = {};
    late.clock.advance(1min);
    late.board.edit(note, u"Comment v2"_s);
    QVERIFY(late.passesUntilQuiet() > 0);
    QCOMPARE(late.portal.comments.size(), 1U);
    QCOMPARE(late.portal.comments[0].text, u"Comment v2"_s);
}

void TroubleTest::massDeletionCountsWhatWasNotAskedAfter()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Complete;
    std::vector<ItemId> items;
    for (int i = 0; i < 600; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow));
    w.pass();
    for (size_t i = 0; i < 500; ++i)
        w.board.remove(items[i]);
    const PassReport report = w.pass(); // 100 are asked after, which alone would be within 20 %
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.held, 100);
    QVERIFY2(w.journal.rows.begin()->second.error.startsWith(u"500 of 600"_s),
        qPrintable(w.journal.rows.begin()->second.error));
}

void TroubleTest::lettingOneThroughLetsNoOtherThrough()
{
    EngineWorld w;
    std::vector<ItemId> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow));
    w.pass();
    for (size_t i = 0; i < 6; ++i)
        w.board.remove(items[i]);
    QCOMPARE(w.pass().held, 6);
    QCOMPARE(*retryOperations(w.journal, {w.journal.rows.begin()->first}, w.clock.now()), 1);
    QCOMPARE(w.pass().held, 5);
    QCOMPARE(w.pass().held, 5);
    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 5);
    QCOMPARE(w.pass().held, 0);
    QCOMPARE(std::ranges::count_if(w.journal.stored, [](const auto& entry) { return entry.second.detached; }), 6);
}

void TroubleTest::askedDeletionEndsByRetry()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Ask;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId gone = w.board.add(u"Goes"_s, StickyColor::Yellow);
    w.pass();
    w.board.remove(gone);
    QCOMPARE(w.pass().held, 1);
    QCOMPARE(w.pass().held, 1);
    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 1);
    QCOMPARE(w.pass().held, 0);
    QVERIFY(w.journal.stored.at(gone).detached);
    QVERIFY(w.journal.rows.empty());
}

void TroubleTest::emptyBoardStopsWithEveryPolicy()
{
    for (const auto policy :
        {OnStickyDeleted::Detach, OnStickyDeleted::Complete, OnStickyDeleted::Delete, OnStickyDeleted::Ask}) {
        EngineWorld w;
        w.link.onStickyDeleted = policy;
        for (int i = 0; i < 3; ++i)
            w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow);
        w.pass();
        w.board.board.stickies.clear();
        w.portal.add(u"New in the portal"_s, {7});
        const PassReport report = w.pass();
        QCOMPARE(report.applied, 0);
        QCOMPARE(report.held, 3);
        QVERIFY(w.board.board.stickies.empty());
    }
}

void TroubleTest::skippedStaysSkippedWhileItSettles()
{
    EngineWorld w;
    w.board.add(u"Note"_s, StickyColor::Yellow);
    w.faults.faultAt = 0;
    w.faults.kind = WriteFaults::Kind::Refused;
    w.pass();
    QVERIFY(skipOperations(w.journal, {w.journal.rows.begin()->first}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(w.pass(10s).applied, 0); // a new program each time: everything settles first
    QCOMPARE(w.journal.rows.begin()->second.state, OperationState::Skipped);
}

void TroubleTest::failureOfWhatOnlyWaitsIsForgotten()
{
    EngineWorld w;
    const ItemId parent = w.board.add(u"Parent"_s, StickyColor::Yellow);
    w.pass();
    const ItemId item = w.board.add(u"Child"_s, StickyColor::Blue);
    w.board.board.connectors = {{item, parent}};
    w.faults = {.writes = 0, .faultAt = 0, .kind = WriteFaults::Kind::Refused};
    QCOMPARE(w.pass().failed, 1);
    w.portal.tasks.clear();
    const PassReport report = w.pass();
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.waiting, 1);
    QVERIFY(w.journal.rows.empty());
}

void TroubleTest::lostJournalMakesNoTaskTwice_data()
{
    lostJournalPostsNoCommentTwice_data();
}

void TroubleTest::lostJournalMakesNoTaskTwice()
{
    QFETCH(bool, allIsLost);
    EngineWorld w;
    w.link.writeBack = WriteBack::None;
    w.board.add(u"Known to the copy"_s, StickyColor::Yellow);
    w.pass();
    const auto older = w.journal.stored;
    const ItemId item = w.board.add(u"Moved away"_s, StickyColor::Yellow);
    w.pass();
    const TaskId task = w.taskOf(item).id;
    for (auto& [id, moved] : w.portal.tasks)
        moved.group = {99}; // no scan of the link's projects brings them
    w.journal.stored = allIsLost ? std::map<ItemId, Pair>{} : older;
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.taskOf(item).id, task);
}

void TroubleTest::lostJournalPostsNoCommentTwice_data()
{
    QTest::addColumn<bool>("allIsLost");
    QTest::newRow("no journal") << true;
    QTest::newRow("an older copy") << false;
}

void TroubleTest::lostJournalPostsNoCommentTwice()
{
    QFETCH(bool, allIsLost);
    EngineWorld w;
    const ItemId task = w.board.add(u"Task"_s, StickyColor::Yellow);
    w.pass();
    const auto older = w.journal.stored;
    const ItemId comment = w.board.add(u"Remark"_s, StickyColor::Green);
    w.board.board.connectors = {{comment, task}};
    w.pass();
    QCOMPARE(w.portal.comments.size(), 1U);
    w.journal.stored = allIsLost ? std::map<ItemId, Pair>{} : older;
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.journal.stored.at(comment).comment, w.portal.comments[0].id);
    w.board.edit(comment, u"Remark, edited"_s);
    w.pass();
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.portal.comments[0].text, u"Remark, edited"_s);
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_trouble.moc"

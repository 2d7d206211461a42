// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stickiesBecomeWhatTheirRuleSays();
    void secondPassWritesNothing();
    void commentsFindTheirTask();
    void commentAndSubtaskWaitForTheirTask();
    void framesAreStatusAndProject();
    void editsTravelBothWays();
    void stickyMovesToTheFrameThatFits();
    void movedStickyAvoidsWhatIsThere();
    void fullFrameGrows();
    void priorityRecoloursUnlessMatchedByTag();
    void prefixStaysOnTheSticky();
    void openTasksBecomeStickies();
    void newStickyLosesItsLineOnceItHasATag();
    void fullTagsFallBackToALine();
    void textMarksAndNone();
    void copyIsANewItem();
    void detachesWhatLostASide();
    void completesTheTaskOfADeletedSticky();
    void marksTheStickyOfADeletedTask();
    void massDeletionWaitsForAPerson();
    void emptyBoardStopsEverything();
    void otherPortalStopsEverything();
    void halfTypedStickiesWait();
    void conflictPolicies_data();
    void conflictPolicies();
    void longTextsAreCutOnTheStickyOnly();
    void failedItemBacksOffAndIsRetried();
    void skippedItemWaitsForItsNextEdit();
    void statusThatDoesNotStickIsReported();
    void twoTasksWithOneMarkAreReported();
    void itemOfAnotherLinkIsLeftAlone();
    void planWritesNothing();
    void lostJournalRecognisesThePairs();
    void hashReferencesMakeNothingByAccident();
};

void EngineTest::stickiesBecomeWhatTheirRuleSays()
{
    EngineWorld w;
    const ItemId yellow = w.board.add(u"Fix login\nIt fails on Safari & co <b>"_s, StickyColor::LightYellow, w.todo);
    const ItemId red = w.board.add(u"Server is down"_s, StickyColor::Red, w.doing);
    const ItemId green = w.board.add(u"Looks good"_s, StickyColor::LightGreen);
    const ItemId blue = w.board.add(u"Write test"_s, StickyColor::LightBlue);
    const ItemId pink = w.board.add(u"Just a thought"_s, StickyColor::Pink);
    const ItemId bug = w.board.add(u"Crash"_s, StickyColor::Gray, {}, {u"bug"_s});
    const ItemId empty = w.board.add(u""_s, StickyColor::Yellow);
    w.board.board.connectors = {{green, yellow}, {yellow, blue}};

    const PassReport report = w.pass();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QCOMPARE(w.journal.stored.size(), 5U);
    QCOMPARE(w.taskOf(yellow).title, u"Fix login"_s);
    QCOMPARE(w.taskOf(yellow).description, u"It fails on Safari & co <b>"_s);
    QCOMPARE(w.taskOf(yellow).priority, Priority::Normal);
    QCOMPARE(w.taskOf(yellow).group, GroupId{7});
    QCOMPARE(w.taskOf(red).priority, Priority::High);
    QCOMPARE(w.taskOf(red).status, TaskStatus::InProgress);
    QCOMPARE(w.taskOf(bug).priority, Priority::High);
    QCOMPARE(w.taskOf(blue).parent, w.taskOf(yellow).id);
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.portal.comments[0].task, w.taskOf(yellow).id);
    QCOMPARE(w.portal.comments[0].text, u"Looks good"_s);
    QVERIFY(!w.journal.stored.contains(pink));
    QVERIFY(!w.journal.stored.contains(empty));
    QVERIFY(w.board.sticky(yellow).tags.contains(u"B24-%1"_s.arg(w.taskOf(yellow).id.value)));
    QCOMPARE(w.board.sticky(yellow).text, u"Fix login\nIt fails on Safari & co <b>"_s);
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.held, 0);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(w.board.scans, 1);
}

void EngineTest::secondPassWritesNothing()
{
    EngineWorld w;
    for (int i = 0; i < 30; ++i)
        w.board.add(
            u"Note %1\nwith text"_s.arg(i), i % 3 ? StickyColor::Yellow : StickyColor::Red, i % 2 ? w.todo : w.done);
    QCOMPARE(w.pass().applied, 60);
    const qint64 writes = w.faults.writes;
    const int changes = w.journal.changes;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.faults.writes, writes);
    QCOMPARE(w.journal.changes, changes);
}

void EngineTest::commentsFindTheirTask()
{
    EngineWorld w;
    const TaskId elsewhere = w.portal.add(u"In another project"_s, {99});
    w.clock.advance(1min);
    const ItemId hash = w.board.add(u"See #%1, it is the same"_s.arg(elsewhere.value), StickyColor::Green);
    const ItemId address
        = w.board.add(u"Same as %1"_s.arg(w.portal.taskUrl(elsewhere).toString()), StickyColor::DarkGreen);
    w.pass();
    QCOMPARE(w.portal.comments.size(), 2U);
    QCOMPARE(w.journal.stored.at(hash).task, elsewhere);
    QCOMPARE(w.journal.stored.at(address).task, elsewhere);

    w.board.edit(hash, u"See #%1: solved"_s.arg(elsewhere.value));
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.portal.comments.size(), 2U);
    QCOMPARE(w.portal.comments[0].text, u"See #%1: solved"_s.arg(elsewhere.value));
    w.board.remove(hash);
    w.pass();
    QCOMPARE(w.portal.comments.size(), 2U);
    QVERIFY(!w.journal.stored.contains(hash));
}

void EngineTest::commentAndSubtaskWaitForTheirTask()
{
    EngineWorld w;
    const ItemId green = w.board.add(u"Alone"_s, StickyColor::Green);
    const ItemId blue = w.board.add(u"Orphan"_s, StickyColor::Blue);
    const ItemId pink = w.board.add(u"Idea"_s, StickyColor::Pink);
    w.board.board.connectors = {{blue, pink}};
    const PassReport report = w.pass();
    QCOMPARE(report.waiting, 2);
    QCOMPARE(report.waitingFor[0].item, green);
    QCOMPARE(report.waitingFor[0].reason, u"Connect it to a task"_s);
    QCOMPARE(report.waitingFor[1].reason, u"The item it is connected to is not a task"_s);
    QVERIFY(w.portal.tasks.empty());

    const ItemId yellow = w.board.add(u"The task"_s, StickyColor::Yellow);
    w.board.board.connectors = {{green, yellow}, {blue, yellow}};
    QCOMPARE(w.pass().waiting, 0);
    QCOMPARE(w.taskOf(blue).parent, w.taskOf(yellow).id);
    QCOMPARE(w.portal.comments.size(), 1U);
}

void EngineTest::framesAreStatusAndProject()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Page"_s, StickyColor::Yellow, w.website);
    w.pass();
    QCOMPARE(w.taskOf(item).group, GroupId{12});
    w.board.move(item, w.doing);
    w.pass();
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
    QCOMPARE(w.taskOf(item).group, GroupId{12}); // a status frame says nothing about the project
    w.board.move(item, {});
    w.board.sticky(item).center = {-9000, -9000};
    QCOMPARE(w.pass().applied, 0);
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
}

void EngineTest::editsTravelBothWays()
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

void EngineTest::stickyMovesToTheFrameThatFits()
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

void EngineTest::movedStickyAvoidsWhatIsThere()
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

void EngineTest::fullFrameGrows()
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

void EngineTest::priorityRecoloursUnlessMatchedByTag()
{
    EngineWorld w;
    const ItemId yellow = w.board.add(u"A"_s, StickyColor::LightYellow);
    const ItemId tagged = w.board.add(u"B"_s, StickyColor::Gray, {}, {u"bug"_s});
    w.pass();
    w.portal.change(w.taskOf(yellow).id).priority = Priority::High;
    w.portal.change(w.taskOf(tagged).id).priority = Priority::Normal;
    w.pass();
    QCOMPARE(w.board.sticky(yellow).color, StickyColor::Red);
    QCOMPARE(w.board.sticky(tagged).color, StickyColor::Gray);
    QCOMPARE(w.taskOf(tagged).priority, Priority::Normal);
    QCOMPARE(w.pass().applied, 0);

    w.board.sticky(yellow).color = StickyColor::Yellow;
    w.board.edit(yellow, u"A"_s);
    w.pass();
    QCOMPARE(w.taskOf(yellow).priority, Priority::Normal);
    QCOMPARE(w.board.sticky(yellow).color, StickyColor::Yellow); // any colour of the family says the same
}

void EngineTest::prefixStaysOnTheSticky()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"todo: call Ann\nSoon"_s, StickyColor::Gray);
    w.pass();
    QCOMPARE(w.taskOf(item).title, u"call Ann"_s);
    w.portal.change(w.taskOf(item).id).title = u"call Bob"_s;
    w.pass();
    QCOMPARE(w.board.sticky(item).text, u"todo: call Bob\nSoon"_s);
    QCOMPARE(w.pass().applied, 0);
}

void EngineTest::openTasksBecomeStickies()
{
    EngineWorld w;
    const TaskId open = w.portal.add(u"From Bitrix24"_s, {7}, TaskStatus::InProgress);
    w.portal.change(open).description = u"With [I]text[/I]"_s;
    const TaskId over = w.portal.add(u"Long done"_s, {7}, TaskStatus::Completed);
    const TaskId web = w.portal.add(u"Urgent"_s, {12});
    w.portal.change(web).priority = Priority::High;
    const TaskId foreign = w.portal.add(u"Other project"_s, {99});
    w.pass();
    QCOMPARE(w.journal.stored.size(), 2U);
    const Sticky& sticky = w.board.sticky(w.itemOf(open));
    QCOMPARE(sticky.text, u"From Bitrix24\nWith text"_s);
    QCOMPARE(sticky.parent, w.doing);
    QCOMPARE(w.board.sticky(w.itemOf(web)).color, StickyColor::Red);
    QVERIFY(w.portal.tasks.at(open).hasBoardLink);
    QVERIFY(!w.portal.tasks.at(foreign).hasBoardLink);
    QVERIFY(w.itemOf(over).isEmpty());
    QVERIFY(w.itemOf(foreign).isEmpty());
    QCOMPARE(w.pass().applied, 0);

    EngineWorld off;
    off.link.stickiesFromTasks = false;
    off.portal.add(u"Stays where it is"_s, {7});
    QCOMPARE(off.pass().applied, 0);
}

void EngineTest::newStickyLosesItsLineOnceItHasATag()
{
    EngineWorld w;
    const TaskId task = w.portal.add(u"From Bitrix24"_s, {7});
    w.pass();
    const Sticky& sticky = w.board.sticky(w.itemOf(task));
    QCOMPARE(sticky.text, u"From Bitrix24"_s);
    QCOMPARE(sticky.tags, QStringList{u"B24-%1"_s.arg(task.value)});
}

void EngineTest::fullTagsFallBackToALine()
{
    EngineWorld w;
    for (int i = 0; i < 88; ++i)
        w.board.board.tagTitles << u"own %1"_s.arg(i);
    std::vector<ItemId> items;
    for (int i = 0; i < 5; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow));
    w.pass();
    QCOMPARE(w.board.board.tagTitles.size(), 90); // the last tenth is left to people
    int tags = 0;
    int lines = 0;
    for (const ItemId& item : items) {
        const QString mark = u"B24-%1"_s.arg(w.taskOf(item).id.value);
        tags += w.board.sticky(item).tags.contains(mark) ? 1 : 0;
        lines += w.board.sticky(item).text.endsWith(u"\n"_s + mark) ? 1 : 0;
    }
    QCOMPARE(tags, 2);
    QCOMPARE(lines, 3);
    QCOMPARE(w.pass().applied, 0);
    for (const ItemId& item : items)
        QVERIFY(!w.taskOf(item).description.contains(u"B24-"_s));

    EngineWorld refused; // somebody else used up the tags between our look and our write
    refused.board.tagLimit = 0;
    const ItemId item = refused.board.add(u"Note"_s, StickyColor::Yellow);
    QCOMPARE(refused.pass().failed, 0);
    QVERIFY(refused.board.sticky(item).text.startsWith(u"Note\nB24-"_s));
    QCOMPARE(refused.pass().applied, 0);
}

void EngineTest::textMarksAndNone()
{
    EngineWorld text;
    text.link.writeBack = WriteBack::Text;
    const ItemId item = text.board.add(u"Note"_s, StickyColor::Yellow);
    const TaskId task = text.portal.add(u"From Bitrix24"_s, {7});
    text.pass();
    QCOMPARE(text.board.sticky(item).text, u"Note\nB24-%1"_s.arg(text.taskOf(item).id.value));
    QCOMPARE(text.board.sticky(text.itemOf(task)).text, u"From Bitrix24\nB24-%1"_s.arg(task.value));
    QCOMPARE(text.pass().applied, 0);
    text.board.edit(item, text.board.sticky(item).text.replace(u"Note"_s, u"Changed"_s));
    text.pass();
    QCOMPARE(text.taskOf(item).title, u"Changed"_s);
    QCOMPARE(text.taskOf(item).description, QString());

    EngineWorld none;
    none.link.writeBack = WriteBack::None;
    const ItemId plain = none.board.add(u"Note"_s, StickyColor::Yellow);
    const TaskId born = none.portal.add(u"From Bitrix24"_s, {7});
    none.pass();
    QCOMPARE(none.board.sticky(plain).text, u"Note"_s);
    QVERIFY(none.board.sticky(plain).tags.isEmpty());
    QCOMPARE(none.board.sticky(none.itemOf(born)).text, u"From Bitrix24"_s);
    QCOMPARE(none.pass().applied, 0);
}

void EngineTest::copyIsANewItem()
{
    EngineWorld w;
    w.link.writeBack = WriteBack::Text;
    const ItemId original = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    const ItemId copy = w.board.add(w.board.sticky(original).text, StickyColor::Yellow);
    w.pass();
    QVERIFY(w.taskOf(copy).id != w.taskOf(original).id);
    QCOMPARE(w.board.sticky(copy).text, u"Note\nB24-%1"_s.arg(w.taskOf(copy).id.value));
    QCOMPARE(w.taskOf(copy).description, QString());
    QCOMPARE(w.pass().applied, 0);
}

void EngineTest::detachesWhatLostASide()
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

void EngineTest::completesTheTaskOfADeletedSticky()
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

void EngineTest::marksTheStickyOfADeletedTask()
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

void EngineTest::massDeletionWaitsForAPerson()
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

void EngineTest::emptyBoardStopsEverything()
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

void EngineTest::otherPortalStopsEverything()
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

void EngineTest::halfTypedStickiesWait()
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

void EngineTest::conflictPolicies_data()
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

void EngineTest::conflictPolicies()
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
    QVERIFY(w.journal.rows.empty());
}

void EngineTest::longTextsAreCutOnTheStickyOnly()
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

void EngineTest::failedItemBacksOffAndIsRetried()
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

void EngineTest::skippedItemWaitsForItsNextEdit()
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

void EngineTest::statusThatDoesNotStickIsReported()
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

void EngineTest::twoTasksWithOneMarkAreReported()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    const TaskId twin = w.portal.add(u"Note"_s, {7});
    w.portal.change(twin).mark = w.taskOf(item).mark;
    const PassReport report = w.pass();
    QCOMPARE(report.held, 1);
    QCOMPARE(report.applied, 0);
    w.portal.tasks.erase(twin);
    QCOMPARE(w.pass().held, 0);
}

void EngineTest::itemOfAnotherLinkIsLeftAlone()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    w.link.id = {u"second"_s};
    const PassReport report = w.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.items[0].reason, u"Belongs to another link"_s);
    QCOMPARE(w.journal.stored.at(item).link.value, u"sprint"_s);
}

void EngineTest::planWritesNothing()
{
    EngineWorld w;
    w.board.add(u"Note"_s, StickyColor::Yellow, w.doing);
    w.portal.add(u"From Bitrix24"_s, {7});
    const auto plan = Engine({w.board, w.portal, w.journal, w.clock}, w.link).plan({});
    QVERIFY(plan);
    QCOMPARE(plan->operations.size(), 2U);
    QCOMPARE(plan->operations[0].kind, u"create_task"_s);
    QCOMPARE(plan->operations[1].kind, u"create_sticky"_s);
    QCOMPARE(w.faults.writes, 0);
    QCOMPARE(w.journal.changes, 0);
    QVERIFY(w.journal.facts.empty());
}

void EngineTest::lostJournalRecognisesThePairs()
{
    EngineWorld w;
    std::vector<ItemId> items;
    for (int i = 0; i < 5; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo));
    const TaskId born = w.portal.add(u"From Bitrix24"_s, {7});
    w.pass();
    w.clock.advance(1min);
    w.board.edit(items[0], u"Edited on the board"_s);
    w.portal.change(w.taskOf(items[1]).id).title = u"Edited in the portal"_s;
    w.portal.change(w.taskOf(items[2]).id).status = TaskStatus::InProgress;
    const auto before = w.journal.stored;
    w.journal = {};
    w.pass();
    QCOMPARE(w.portal.tasks.size(), 6U);
    QCOMPARE(w.board.board.stickies.size(), 6U);
    for (const auto& [item, pair] : before)
        QCOMPARE(w.journal.stored.at(item).task, pair.task);
    QVERIFY(!w.itemOf(born).isEmpty());
    QCOMPARE(w.taskOf(items[0]).title, u"Edited on the board"_s);
    QCOMPARE(w.board.sticky(items[1]).text, u"Edited in the portal"_s);
    QCOMPARE(w.board.sticky(items[2]).parent, w.doing);
    QCOMPARE(w.passesUntilQuiet(), 1);
}

void EngineTest::hashReferencesMakeNothingByAccident()
{
    EngineWorld w;
    const ItemId green = w.board.add(u"#3 was wrong"_s, StickyColor::Green);
    for (int i = 0; i < 5; ++i)
        w.board.add(u"Task %1"_s.arg(i), StickyColor::Yellow);
    const PassReport report = w.pass();
    QVERIFY(w.portal.comments.empty()); // task 3 is younger than the text
    QCOMPARE(report.waiting, 1);
    QVERIFY(!w.journal.stored.contains(green));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"

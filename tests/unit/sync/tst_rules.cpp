// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What items become, and where.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stickiesBecomeWhatTheirRuleSays();
    void secondPassWritesNothing();
    void commentsFindTheirTask();
    void commentAndSubtaskWaitForTheirTask();
    void framesAreStatusAndProject();
    void priorityRecoloursUnlessMatchedByTag();
    void prefixStaysOnTheSticky();
    void openTasksBecomeStickies();
    void copyIsANewItem();
    void itemOfAnotherLinkIsLeftAlone();
    void hashReferencesMakeNothingByAccident();
    void planWritesNothing();
};

void RulesTest::stickiesBecomeWhatTheirRuleSays()
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

void RulesTest::secondPassWritesNothing()
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

void RulesTest::commentsFindTheirTask()
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

void RulesTest::commentAndSubtaskWaitForTheirTask()
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

void RulesTest::framesAreStatusAndProject()
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

void RulesTest::priorityRecoloursUnlessMatchedByTag()
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

void RulesTest::prefixStaysOnTheSticky()
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

void RulesTest::openTasksBecomeStickies()
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

void RulesTest::copyIsANewItem()
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

void RulesTest::itemOfAnotherLinkIsLeftAlone()
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

void RulesTest::hashReferencesMakeNothingByAccident()
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

void RulesTest::planWritesNothing()
{
    EngineWorld w;
    const ItemId note = w.board.add(u"Note"_s, StickyColor::Yellow, w.doing);
    const ItemId subtask = w.board.add(u"Part"_s, StickyColor::Blue);
    const ItemId comment = w.board.add(u"About the part"_s, StickyColor::Green);
    w.board.add(u"About nothing"_s, StickyColor::Green);
    w.board.board.connectors = {{note, subtask}, {comment, subtask}};
    w.portal.add(u"From Bitrix24"_s, {7});
    const auto plan = Engine({w.board, w.portal, w.journal, w.clock}, w.link).plan({});
    QVERIFY(plan);
    QCOMPARE(plan->operations.size(), 4U);
    QCOMPARE(plan->operations[0].kind, u"create_task"_s);
    QCOMPARE(plan->operations[1].kind, u"create_sticky"_s);
    QCOMPARE(plan->operations[2].kind, u"create_subtask"_s);
    QCOMPARE(plan->operations[2].changes.back().to, u"“Note”"_s);
    QCOMPARE(plan->operations[3].kind, u"add_comment"_s);
    QCOMPARE(plan->operations[3].task, TaskId{});
    QCOMPARE(plan->waiting.size(), 1U);
    QCOMPARE(w.faults.writes, 0);
    QCOMPARE(w.journal.changes, 0);
    QVERIFY(w.journal.facts.empty());
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"

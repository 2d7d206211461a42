// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a sticky carries the id of its task.
class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newStickyLosesItsLineOnceItHasATag();
    void fullTagsFallBackToALine();
    void textMarksAndNone();
    void lostJournalRecognisesThePairs();
    void twoTasksWithOneMarkAreReported();
    void aLineThatOnlyLooksLikeAMarkIsText();
    void aMarkNeverCutsAPersonsText();
};

void MarksTest::newStickyLosesItsLineOnceItHasATag()
{
    EngineWorld w;
    const TaskId task = w.portal.add(u"From Bitrix24"_s, {7});
    w.pass();
    const Sticky& sticky = w.board.sticky(w.itemOf(task));
    QCOMPARE(sticky.text, u"From Bitrix24"_s);
    QCOMPARE(sticky.tags, QStringList{u"B24-%1"_s.arg(task.value)});
}

void MarksTest::fullTagsFallBackToALine()
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

void MarksTest::textMarksAndNone()
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

void MarksTest::lostJournalRecognisesThePairs()
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

void MarksTest::twoTasksWithOneMarkAreReported()
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

void MarksTest::aLineThatOnlyLooksLikeAMarkIsText()
{
    EngineWorld w;
    const TaskId foreign = w.portal.add(u"Somebody else's"_s, {99});
    const TaskId second = w.portal.add(u"Another"_s, {7});
    w.portal.change(second).description = u"see also\nB24-1"_s;
    const ItemId item = w.board.add(u"Follow-up of\nB24-%1"_s.arg(foreign.value), StickyColor::Yellow);
    w.pass();
    QCOMPARE(w.portal.tasks.at(foreign).title, u"Somebody else's"_s);
    QCOMPARE(w.taskOf(item).title, u"Follow-up of"_s);
    QCOMPARE(w.taskOf(item).description, u"B24-%1"_s.arg(foreign.value));
    QCOMPARE(w.board.sticky(item).text, u"Follow-up of\nB24-%1"_s.arg(foreign.value));
    QCOMPARE(w.portal.tasks.at(second).description, u"see also\nB24-1"_s);
    QCOMPARE(w.board.sticky(w.itemOf(second)).text, u"Another\nsee also\nB24-1"_s);
    w.board.edit(item, u"Follow-up of\nsee also\nB24-9"_s);
    w.pass();
    QCOMPARE(w.taskOf(item).description, u"see also\nB24-9"_s);
    QCOMPARE(w.pass().applied, 0);
}

void MarksTest::aMarkNeverCutsAPersonsText()
{
    EngineWorld w;
    w.link.writeBack = WriteBack::Text;
    const QString text = u"Long\n"_s + u"word "_s.repeated(1190) + u"end"_s;
    const ItemId item = w.board.add(text, StickyColor::Yellow);
    const PassReport report = w.pass();
    QCOMPARE(w.board.sticky(item).text, text);
    QVERIFY(w.taskOf(item).description.endsWith(u"end"_s));
    QCOMPARE(report.items[0].reason, u"Its text leaves no room for the task's id"_s);
    QCOMPARE(w.pass().applied, 0);
}

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_marks.moc"

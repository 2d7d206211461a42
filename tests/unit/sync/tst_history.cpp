// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

/// The only row of that kind; a row without a kind when there is none or there are several.
HistoryRow rowOf(const EngineWorld& world, QLatin1StringView kind)
{
    std::vector<HistoryRow> rows;
    std::ranges::copy_if(
        world.journal.history, std::back_inserter(rows), [&](const HistoryRow& row) { return row.kind == kind; });
    return rows.size() == 1 ? rows.front() : HistoryRow{};
}

} // namespace

/// What a history row says: what was there, what is there now, and whose edit led to it.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdTaskIsTold();
    void createdStickyIsTold();
    void updatedTaskIsTold();
    void updatedStickyIsTold();
    void updateTakenInPartTellsThatPart();
    void updateWithoutAnAnswerIsTold();
    void createWithoutAnAnswerIsTold();
    void deletionKeepsWhatWasThere();
    void releaseIsTold();
    void ourOwnMarksHaveNoCause();
    void losingTextIsKept();
};

void HistoryTest::createdTaskIsTold()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Red, w.doing);
    w.board.sticky(item).modifiedBy = u"3074457"_s;
    const TimePoint at = w.board.sticky(item).modifiedAt;
    (void)w.pass();
    const HistoryRow row = rowOf(w, "create_task"_L1);
    QCOMPARE(row.side, u"bitrix24"_s);
    QCOMPARE(row.item, item);
    QCOMPARE(row.task, w.taskOf(item).id);
    QVERIFY(row.run > 0);
    QVERIFY(row.before == Json::object());
    QVERIFY(row.after
        == Json({{"title", "Buy milk"}, {"description", "and bread"}, {"status", "in_progress"}, {"priority", "high"},
            {"group", 7}, {"stage", 0}, {"parent", 0}}));
    QVERIFY(row.cause
        == Json({{"side", "miro"}, {"by", "3074457"}, {"at", isoTime(at)},
            {"edit", {{"text", {"", "Buy milk\nand bread"}}}}}));
}

void HistoryTest::createdStickyIsTold()
{
    EngineWorld w;
    const TaskId task = w.portal.add(u"Pay rent"_s, {7}, TaskStatus::InProgress);
    w.portal.change(task).changedBy = {17};
    (void)w.pass();
    const HistoryRow row = rowOf(w, "create_sticky"_L1);
    const Sticky& sticky = w.board.board.stickies.front();
    QCOMPARE(row.item, sticky.id);
    QCOMPARE(row.side, u"miro"_s);
    QVERIFY(row.before == Json::object());
    QVERIFY(row.after
        == Json({{"text", "Pay rent"}, {"color", colorName(sticky.color)}, {"frame", w.doing.value},
            {"x", sticky.center.x()}, {"y", sticky.center.y()}}));
    QCOMPARE(row.cause["by"].get<QString>(), u"17"_s);
    QVERIFY(row.cause["edit"] == Json({{"title", {"", "Pay rent"}}}));
}

void HistoryTest::updatedTaskIsTold()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Yellow, w.todo);
    (void)w.pass();
    w.board.edit(item, u"Buy rice\nand bread"_s);
    w.board.move(item, w.website);
    w.board.sticky(item).modifiedBy = u"5"_s;
    (void)w.pass();
    const HistoryRow row = rowOf(w, "update_task"_L1);
    QVERIFY(row.before == Json({{"title", "Buy milk"}, {"group", 7}, {"stage", 0}}));
    QVERIFY(row.after == Json({{"title", "Buy rice"}, {"group", 12}, {"stage", 0}}));
    QCOMPARE(row.cause["by"].get<QString>(), u"5"_s);
    QVERIFY(row.cause["edit"]
        == Json(
            {{"text", {"Buy milk\nand bread", "Buy rice\nand bread"}}, {"frame", {w.todo.value, w.website.value}}}));
}

void HistoryTest::updatedStickyIsTold()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.pass();
    Task& task = w.portal.change(w.taskOf(item).id);
    task.title = u"Buy rice"_s;
    task.priority = Priority::High;
    task.changedBy = {17};
    (void)w.pass();
    const HistoryRow row = rowOf(w, "update_sticky"_L1);
    QVERIFY(row.before == Json({{"text", "Buy milk"}, {"color", "yellow"}}));
    QVERIFY(row.after == Json({{"text", "Buy rice"}, {"color", "red"}}));
    QCOMPARE(row.cause["side"].get<QString>(), u"bitrix24"_s);
    QCOMPARE(row.cause["by"].get<QString>(), u"17"_s);
    QVERIFY(row.cause["edit"] == Json({{"title", {"Buy milk", "Buy rice"}}, {"priority", {"normal", "high"}}}));
}

void HistoryTest::updateTakenInPartTellsThatPart()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.pass();
    w.portal.refusesStatus = TaskStatus::Completed;
    w.board.edit(item, u"Buy rice"_s);
    w.board.move(item, w.done);
    const auto report = w.pass();
    QCOMPARE(report.failed, 1);
    const HistoryRow row = rowOf(w, "update_task"_L1);
    QVERIFY(row.before == Json({{"title", "Buy milk"}}));
    QVERIFY(row.after == Json({{"title", "Buy rice"}}));
}

void HistoryTest::updateWithoutAnAnswerIsTold()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    (void)w.pass();
    w.board.edit(item, u"Buy rice"_s);
    w.faults.faultAt = w.faults.writes;
    w.faults.kind = WriteFaults::Kind::LostAfter;
    (void)w.pass();
    const HistoryRow row = rowOf(w, "update_task"_L1);
    QVERIFY(row.before == Json({{"title", "Buy milk"}}));
    QVERIFY(row.after == Json({{"title", "Buy rice"}}));
}

void HistoryTest::createWithoutAnAnswerIsTold()
{
    EngineWorld w;
    w.faults.faultAt = 0;
    w.faults.kind = WriteFaults::Kind::LostAfter;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow, w.todo);
    QVERIFY(w.passesUntilQuiet() > 0);
    const HistoryRow row = rowOf(w, "create_task"_L1);
    QCOMPARE(row.task, w.taskOf(item).id);
    QVERIFY(row.before == Json::object());
    QCOMPARE(row.after["title"].get<QString>(), u"Buy milk"_s);
    QCOMPARE(row.after.size(), size_t(7));
}

void HistoryTest::deletionKeepsWhatWasThere()
{
    EngineWorld w;
    w.link.onStickyDeleted = OnStickyDeleted::Delete;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Buy milk\nand bread"_s, StickyColor::Yellow);
    (void)w.pass();
    w.board.remove(item);
    (void)w.pass();
    const HistoryRow row = rowOf(w, "delete_task"_L1);
    QCOMPARE(row.before["title"].get<QString>(), u"Buy milk"_s);
    QCOMPARE(row.before["description"].get<QString>(), u"and bread"_s);
    QCOMPARE(row.before.size(), size_t(7));
    QVERIFY(row.after == Json::object());
    QVERIFY(row.cause == Json({{"side", "miro"}, {"by", ""}, {"at", ""}, {"edit", {{"deleted", {false, true}}}}}));
}

void HistoryTest::releaseIsTold()
{
    EngineWorld w;
    w.board.add(u"Stays"_s, StickyColor::Yellow);
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow);
    (void)w.pass();
    w.board.remove(item);
    (void)w.pass();
    const HistoryRow row = rowOf(w, "release"_L1);
    QVERIFY(row.run > 0);
    QVERIFY(row.before == Json({{"detached", false}}));
    QCOMPARE(row.after["detached"].get<bool>(), true);
}

void HistoryTest::ourOwnMarksHaveNoCause()
{
    EngineWorld w;
    w.board.add(u"Buy milk"_s, StickyColor::Yellow);
    (void)w.pass();
    const HistoryRow row = rowOf(w, "write_mark"_L1);
    QVERIFY(row.cause.empty());
    QVERIFY(row.before == Json({{"tag", ""}}));
    QCOMPARE(row.after["tag"].get<QString>(), u"B24-1"_s);
}

void HistoryTest::losingTextIsKept()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Buy milk"_s, StickyColor::Yellow);
    (void)w.pass();
    w.board.edit(item, u"Buy rice"_s);
    w.clock.advance(std::chrono::seconds{10});
    w.portal.change(w.taskOf(item).id).title = u"Buy tea"_s;
    (void)w.pass();
    const HistoryRow row = rowOf(w, "conflict"_L1);
    QVERIFY(row.before == Json({{"title", "Buy rice"}}));
    QVERIFY(row.after == Json({{"title", "Buy tea"}}));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlanFile planned(EngineWorld& w)
{
    w.clock.advance(5s);
    const auto report = Engine({w.board, w.portal, w.journal, w.clock}, w.link).plan({});
    return {.madeAt = w.clock.now(), .links = {w.link.id}, .operations = report->operations};
}

PassReport applied(EngineWorld& w, const PlanFile& plan)
{
    w.clock.advance(5s);
    return Engine({w.board, w.portal, w.journal, w.clock}, w.link)
        .pass(PassWish{.settle = 0s, .until = {}, .leave = 0, .only = plan}, {});
}

QStringList reasonsOf(const PassReport& report)
{
    QStringList reasons;
    for (const Dropped& dropped : report.dropped)
        reasons << dropped.reason;
    return reasons;
}

Json sample()
{
    return {{"version", 1}, {"made_at", "2025-03-01T10:00:00.000Z"}, {"links", {"sprint"}},
        {"operations",
            {{{"id", "sprint/create_task/34"}, {"link", "sprint"}, {"kind", "create_task"}, {"item_id", "34"},
                {"task_id", nullptr}, {"summary", "Create task “Milk”"},
                {"changes", {{{"field", "title"}, {"from", ""}, {"to", "Milk"}}}}, {"fingerprint", "ab/"}}}}};
}

} // namespace

/// A plan that leaves the program and comes back.
class PlanFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void readsOverWhatIsHeld();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

    void doesWhatStandsInItAndWhatFollows();
    void leavesOutWhatWasTakenOut();
    void leavesAloneWhatIsNew();
    void whatChangedDropsOut();
    void whatIsDoneOrUnknownDropsOut();
    void aCommentWithoutItsTaskDropsOut();
    void anEditOnTheOtherSideIsNotWrittenOver();
    void aHeldOperationStaysHeld();
    void aLostAnswerIsFoundAgain();
    void makesStickiesAndTheirMarks();
};

void PlanFileTest::comesBackAsItWas()
{
    EngineWorld w;
    const ItemId task = w.board.add(u"Milk\nand „bread“"_s, StickyColor::Yellow, w.todo);
    w.board.board.connectors = {{w.board.add(u"Which?"_s, StickyColor::Green), task}};
    w.portal.add(u"From the portal"_s, {7});
    const PlanFile plan = planned(w);
    QCOMPARE(plan.operations.size(), size_t{3});
    const auto read = PlanFile::fromJson(*parseJson(toBytes(plan.toJson())));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->madeAt, plan.madeAt);
    QCOMPARE(read->links, plan.links);
    QCOMPARE(toBytes(read->toJson()), toBytes(plan.toJson()));
    QVERIFY(planned(w).operations == plan.operations); // the same world gives the same plan, fingerprints and all
}

void PlanFileTest::readsOverWhatIsHeld()
{
    Json json = sample();
    json["held"] = {{{"anything", 1}}};
    json["held_runs"] = Json::array();
    const auto plan = PlanFile::fromJson(json);
    QVERIFY(plan);
    QCOMPARE(plan->operations.size(), size_t{1});
    QCOMPARE(plan->operations[0].changes.size(), size_t{1});
    QVERIFY(plan->operations[0].task.isNone());
}

void PlanFileTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* patch, const QString& named) {
        QTest::newRow(name) << QByteArray(patch) << named;
    };
    row("no version", R"([{"op":"remove","path":"/version"}])", u"“version” is missing"_s);
    row("of tomorrow", R"([{"op":"replace","path":"/version","value":2}])", u"version 2"_s);
    row("no time", R"([{"op":"replace","path":"/made_at","value":"yesterday"}])", u"“made_at”"_s);
    row("links no list", R"([{"op":"replace","path":"/links","value":"sprint"}])", u"“links” has to be a list"_s);
    row("link no text", R"([{"op":"replace","path":"/links/0","value":5}])", u"links[0]"_s);
    row("no operations", R"([{"op":"remove","path":"/operations"}])", u"“operations” is missing"_s);
    row("misspelt", R"([{"op":"add","path":"/operatons","value":[]}])", u"“operatons” is unknown"_s);
    row("operation no object", R"([{"op":"replace","path":"/operations/0","value":3}])", u"operations[0]: an object"_s);
    row("no id", R"([{"op":"remove","path":"/operations/0/id"}])", u"operations[0]: “id” is missing"_s);
    row("item a number", R"([{"op":"replace","path":"/operations/0/item_id","value":34}])", u"“item_id” has to be"_s);
    row("task a text", R"([{"op":"replace","path":"/operations/0/task_id","value":"3"}])", u"“task_id” has to be"_s);
    row("change without to", R"([{"op":"remove","path":"/operations/0/changes/0/to"}])", u"changes[0]: “to”"_s);
    row("member too many", R"([{"op":"add","path":"/operations/0/force","value":true}])", u"“force” is unknown"_s);
    row("twice", R"([{"op":"copy","from":"/operations/0","path":"/operations/1"}])", u"operations[1]"_s);
    row("other link", R"([{"op":"replace","path":"/operations/0/link","value":"x"}])", u"does not name “x”"_s);
    row("a list", R"([{"op":"replace","path":"","value":[]}])", u"an object is expected"_s);
}

void PlanFileTest::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, patch);
    QFETCH(const QString, named);
    QVERIFY(PlanFile::fromJson(sample()));
    const auto plan = PlanFile::fromJson(sample().patch(*parseJson(patch)));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Configuration);
    QVERIFY2(plan.error().detail.contains(named), qPrintable(plan.error().detail));
}

void PlanFileTest::doesWhatStandsInItAndWhatFollows()
{
    EngineWorld w;
    const ItemId task = w.board.add(u"Milk"_s, StickyColor::Yellow, w.done);
    const ItemId comment = w.board.add(u"Which?"_s, StickyColor::Green);
    const ItemId subtask = w.board.add(u"Oat milk"_s, StickyColor::Blue);
    w.board.board.connectors = {{comment, task}, {subtask, task}};
    const PassReport report = applied(w, planned(w));
    QCOMPARE(reasonsOf(report), QStringList());
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.portal.comments.size(), 1U);
    QCOMPARE(w.taskOf(subtask).parent, w.taskOf(task).id);
    QVERIFY(w.board.sticky(task).tags.contains(u"B24-"_s + w.taskOf(task).id.toString()));
    QVERIFY(w.board.sticky(subtask).tags.contains(u"B24-"_s + w.taskOf(subtask).id.toString()));
    QCOMPARE(w.pass().applied, 0); // a plain pass finds nothing to add
}

void PlanFileTest::leavesOutWhatWasTakenOut()
{
    EngineWorld w;
    const ItemId wanted = w.board.add(u"Wanted"_s, StickyColor::Yellow);
    const ItemId unwanted = w.board.add(u"Unwanted"_s, StickyColor::Yellow);
    PlanFile plan = planned(w);
    std::erase_if(plan.operations, [&](const PlannedOperation& operation) { return operation.item == unwanted; });
    const PassReport report = applied(w, plan);
    QCOMPARE(report.applied, 2); // the task and its mark
    QVERIFY(report.dropped.empty());
    QVERIFY(w.journal.stored.contains(wanted));
    QVERIFY(!w.journal.stored.contains(unwanted));
    QCOMPARE(w.portal.tasks.size(), 1U);
    QCOMPARE(applied(w, {.links = {w.link.id}}).applied, 0);
}

void PlanFileTest::leavesAloneWhatIsNew()
{
    EngineWorld w;
    const ItemId old = w.board.add(u"Old"_s, StickyColor::Yellow);
    w.pass();
    const ItemId known = w.board.add(u"Known"_s, StickyColor::Yellow);
    const PlanFile plan = planned(w);
    w.board.add(u"Came later"_s, StickyColor::Yellow);
    w.board.edit(old, u"Old, edited"_s);
    const PassReport report = applied(w, plan);
    QVERIFY(report.dropped.empty());
    QCOMPARE(w.portal.tasks.size(), 2U);
    QCOMPARE(w.taskOf(old).title, u"Old"_s);
    QCOMPARE(w.taskOf(known).title, u"Known"_s);
}

void PlanFileTest::whatChangedDropsOut()
{
    EngineWorld w;
    std::ranges::reverse(w.link.rules); // the tag's rule goes before the colours'
    const ItemId same = w.board.add(u"Same"_s, StickyColor::Yellow);
    const ItemId edited = w.board.add(u"Edited"_s, StickyColor::Yellow);
    const ItemId gone = w.board.add(u"Gone"_s, StickyColor::Yellow);
    const ItemId tagged = w.board.add(u"Tagged"_s, StickyColor::Yellow);
    const PlanFile plan = planned(w);
    w.board.edit(edited, u"Edited by somebody"_s);
    w.board.remove(gone);
    w.board.sticky(tagged).tags = {u"bug"_s}; // the rule says high priority now
    const PassReport report = applied(w, plan);
    QCOMPARE(reasonsOf(report),
        (QStringList{
            u"The sticky was edited since"_s, u"The sticky is gone since"_s, u"It would write something else now"_s}));
    QCOMPARE(w.portal.tasks.size(), 1U);
    QCOMPARE(w.taskOf(same).title, u"Same"_s);
}

void PlanFileTest::whatIsDoneOrUnknownDropsOut()
{
    EngineWorld w;
    w.board.add(u"Note"_s, StickyColor::Yellow);
    PlanFile plan = planned(w);
    w.pass();
    plan.operations.push_back({.id = u"sprint/create_task/999"_s, .link = w.link.id, .kind = u"create_task"_s});
    plan.operations.back().item = {u"999"_s};
    const PassReport report = applied(w, plan);
    QCOMPARE(report.applied, 0);
    QCOMPARE(reasonsOf(report),
        (QStringList{u"It is no longer needed"_s, u"Unknown operation: nothing of this id is planned"_s}));
}

void PlanFileTest::aCommentWithoutItsTaskDropsOut()
{
    EngineWorld w;
    const ItemId task = w.board.add(u"Milk"_s, StickyColor::Yellow);
    w.board.board.connectors = {{w.board.add(u"Which?"_s, StickyColor::Green), task}};
    PlanFile plan = planned(w);
    std::erase_if(plan.operations, [&](const PlannedOperation& operation) { return operation.item == task; });
    const PassReport report = applied(w, plan);
    QCOMPARE(report.applied, 0);
    QCOMPARE(reasonsOf(report), QStringList{u"The item it is connected to has to become a task first"_s});
}

void PlanFileTest::anEditOnTheOtherSideIsNotWrittenOver()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    w.pass();
    w.board.edit(item, u"Note, longer"_s);
    const PlanFile plan = planned(w);
    QCOMPARE(plan.operations.size(), size_t{1});
    w.portal.change(w.taskOf(item).id).priority = Priority::High;
    const PassReport report = applied(w, plan);
    QCOMPARE(reasonsOf(report), QStringList{u"The task was edited since"_s});
    QCOMPARE(w.taskOf(item).title, u"Note"_s);
    QCOMPARE(reasonsOf(applied(w, planned(w))), QStringList());
    QCOMPARE(w.taskOf(item).title, u"Note, longer"_s);
}

void PlanFileTest::aHeldOperationStaysHeld()
{
    EngineWorld w;
    std::vector<ItemId> items;
    for (int i = 0; i < 8; ++i)
        items.push_back(w.board.add(u"Note %1"_s.arg(i), StickyColor::Yellow, w.todo));
    w.pass();
    w.board.move(items[0], w.done);
    const PlanFile plan = planned(w);
    QCOMPARE(plan.operations.size(), size_t{1});
    for (const ItemId& item : items)
        w.board.move(item, w.done);
    const PassReport report = applied(w, plan);
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.held, 8);
    QCOMPARE(report.dropped.size(), size_t{1});
    QVERIFY(report.dropped[0].reason.startsWith(u"8 of 8"_s));
}

void PlanFileTest::aLostAnswerIsFoundAgain()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Note"_s, StickyColor::Yellow);
    const PlanFile plan = planned(w);
    w.faults = {.faultAt = 0, .kind = WriteFaults::Kind::LostAfter};
    const PassReport report = applied(w, plan);
    QVERIFY(report.dropped.empty());
    QCOMPARE(w.portal.tasks.size(), 1U);
    QVERIFY(!w.board.sticky(item).tags.isEmpty());
}

void PlanFileTest::makesStickiesAndTheirMarks()
{
    EngineWorld w;
    const TaskId task = w.portal.add(u"From the portal"_s, {7});
    const PassReport report = applied(w, planned(w));
    QCOMPARE(reasonsOf(report), QStringList());
    QVERIFY(!w.itemOf(task).isEmpty());
    QCOMPARE(w.pass().applied, 0);
}

QTEST_APPLESS_MAIN(PlanFileTest)
#include "tst_plan_file.moc"

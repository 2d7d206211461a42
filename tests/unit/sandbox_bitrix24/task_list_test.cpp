// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §7.2: filter, order and select of tasks.task.list.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString idsOf(const Got& got)
{
    QStringList ids;
    for (const Json& task : got.result().at("tasks"))
        ids << task.at("id").get<QString>();
    return ids.join(u' ');
}

/// Task 1 to 4, a minute between them: 1 in the project, 2 in progress, 3 marked, 4 a subtask of 1.
void fill(PortalBench& bench, const Speaker& anna)
{
    QCOMPARE(bench.addTask(anna,
                 {{"TITLE", "Alpha"}, {"GROUP_ID", 1}, {"TAGS", {"ui"}}, {"DEADLINE", "2026-08-20T10:00:00+02:00"}}),
        1);
    bench.clock.advance(1min);
    QCOMPARE(bench.addTask(anna, {{"TITLE", "beta"}, {"STATUS", 3}, {"PRIORITY", 2}, {"ACCOMPLICES", {3}}}), 2);
    bench.clock.advance(1min);
    QCOMPARE(bench.addTask(anna, {{"TITLE", "Gamma"}, {"XML_ID", "miro:b:1"}, {"STATUS", 5}}), 3);
    bench.clock.advance(1min);
    QCOMPARE(bench.addTask(anna, {{"TITLE", "Delta"}, {"PARENT_ID", 1}, {"GROUP_ID", 1}, {"STAGE_ID", 2}}), 4);
}

} // namespace

class TaskListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void orders_data();
    void orders();
    void onlyVisibleTasksAreListed();
    void subStatusTellsOfTheDeadline();
    void changedDateWithActivityDateIsAppliedAlone();
};

void TaskListTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("ids");
    QTest::newRow("§7.2 none") << u"{}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 by id") << u"{\"ID\":2}"_s << u"2"_s;
    QTest::newRow("§7.2 any of") << u"{\"ID\":[2,\"3\",99]}"_s << u"2 3"_s;
    QTest::newRow("§7.2 §16 an empty list filters nothing") << u"{\"ID\":[]}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 greater") << u"{\">ID\":2}"_s << u"3 4"_s;
    QTest::newRow("§7.2 not") << u"{\"!ID\":2}"_s << u"1 3 4"_s;
    QTest::newRow("§7.2 group") << u"{\"GROUP_ID\":[1,7]}"_s << u"1 4"_s;
    QTest::newRow("§7.2 no group") << u"{\"GROUP_ID\":0}"_s << u"2 3"_s;
    QTest::newRow("§7.2 real status") << u"{\"REAL_STATUS\":[3,5]}"_s << u"2 3"_s;
    QTest::newRow("§7.2 computed status: overdue") << u"{\"STATUS\":-1}"_s << u"1"_s;
    QTest::newRow("§7.2 mark") << u"{\"XML_ID\":\"miro:b:1\"}"_s << u"3"_s;
    QTest::newRow("§7.2 mark is exact") << u"{\"XML_ID\":\"miro:b\"}"_s << QString();
    QTest::newRow("§7.2 part of a title") << u"{\"%TITLE\":\"ET\"}"_s << u"2"_s;
    QTest::newRow("§7.2 tag") << u"{\"TAG\":\"UI\"}"_s << u"1"_s;
    QTest::newRow("§7.2 participant") << u"{\"ACCOMPLICE\":3}"_s << u"2"_s;
    QTest::newRow("§7.2 member") << u"{\"MEMBER\":3}"_s << u"2"_s;
    QTest::newRow("§7.2 parent") << u"{\"PARENT_ID\":1}"_s << u"4"_s;
    QTest::newRow("§7.2 only roots") << u"{\"ONLY_ROOT_TASKS\":\"Y\"}"_s << u"1 2 3"_s;
    QTest::newRow("§7.2 first column by 0 and id") << u"{\"GROUP_ID\":1,\"STAGE_ID\":[0,1]}"_s << u"1"_s;
    QTest::newRow("§7.2 changed since") << u"{\">=CHANGED_DATE\":\"2026-08-21T10:15:20+02:00\"}"_s << u"3 4"_s;
    QTest::newRow("§7.2 in another zone") << u"{\">CHANGED_DATE\":\"2026-08-21T08:15:20Z\"}"_s << u"4"_s;
    QTest::newRow("§7.2 §16 text that is no date") << u"{\">=CHANGED_DATE\":\"yesterday\"}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 §16 unknown key") << u"{\"NO_SUCH\":1}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 lower case key") << u"{\"id\":2}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 two conditions") << u"{\"GROUP_ID\":1,\">ID\":1}"_s << u"4"_s;
}

void TaskListTest::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, ids);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    fill(bench, anna);
    const Got got = anna.call(u"tasks.task.list"_s,
        {{"filter", OrderedJson::parse(filter.toStdString())}, {"order", {{"ID", "asc"}}}, {"select", {"ID"}}});
    QCOMPARE(idsOf(got), ids);
}

void TaskListTest::orders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("§7.2 by default the newest first") << u"{}"_s << u"4 3 2 1"_s;
    QTest::newRow("§7.2 id") << u"{\"ID\":\"asc\"}"_s << u"1 2 3 4"_s;
    QTest::newRow("§7.2 title") << u"{\"TITLE\":\"asc\"}"_s << u"1 2 4 3"_s;
    QTest::newRow("§7.2 changed") << u"{\"CHANGED_DATE\":\"desc\"}"_s << u"4 3 2 1"_s;
    QTest::newRow("§7.2 two keys") << u"{\"GROUP_ID\":\"desc\",\"ID\":\"asc\"}"_s << u"1 4 2 3"_s;
}

void TaskListTest::orders()
{
    QFETCH(QString, order);
    QFETCH(QString, ids);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    fill(bench, anna);
    QCOMPARE(idsOf(anna.call(u"tasks.task.list"_s, {{"order", OrderedJson::parse(order.toStdString())}})), ids);
}

void TaskListTest::onlyVisibleTasksAreListed() // §7.5
{
    PortalBench bench;
    fill(bench, bench.hook(bench.anna));
    QCOMPARE(idsOf(bench.hook(bench.clara).call(u"tasks.task.list"_s)), QString());
    QCOMPARE(idsOf(bench.hook(bench.boris).call(u"tasks.task.list"_s)), u"4 2 1"_s);
    QCOMPARE(idsOf(bench.hook(bench.olga).call(u"tasks.task.list"_s)), u"4 3 2 1"_s);
}

void TaskListTest::subStatusTellsOfTheDeadline() // §7.3
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    fill(bench, anna);
    const qint64 soon = bench.addTask(anna, {{"DEADLINE", "2026-08-21T20:00:00+02:00"}});
    const qint64 unseen = bench.addTask(bench.hook(bench.olga), {});
    const auto subStatus = [&](qint64 id) {
        return anna.call(u"tasks.task.list"_s, {{"filter", {{"ID", id}}}}).result().at("tasks").at(0);
    };
    COMPARE_JSON(subStatus(1).at("subStatus"), "-1");
    COMPARE_JSON(subStatus(1).at("status"), "2");
    COMPARE_JSON(subStatus(soon).at("subStatus"), "-3");
    COMPARE_JSON(subStatus(unseen).at("subStatus"), "-2");
    COMPARE_JSON(subStatus(2).at("subStatus"), "3");
}

void TaskListTest::changedDateWithActivityDateIsAppliedAlone() // §7.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    fill(bench, anna);
    const Got got = anna.call(u"tasks.task.list"_s,
        {{"filter",
            {{">ACTIVITY_DATE", "2026-08-22T00:00:00+02:00"}, {">=CHANGED_DATE", "2026-08-21T10:15:20+02:00"}}}});
    QCOMPARE(idsOf(got), u"4 3"_s);
}

std::unique_ptr<QObject> taskListTests()
{
    return std::make_unique<TaskListTest>();
}

} // namespace bridge::sandbox

#include "task_list_test.moc"

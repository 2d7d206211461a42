// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §7.3, §7.4: which status follows which, and for whom.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class StatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verbsFollowTheTable_data();
    void verbsFollowTheTable();
    void approvalIsForTheCreator();
    void anOverdueTargetIsRefused();
    void strangersMayDoNothing();
    void theAssigneeMayWriteTheStatusAlone();
    void statusIsWrittenWithoutTransitions_data();
    void statusIsWrittenWithoutTransitions();
    void theDatesOfAStatusFollow();
    void delegatingMakesTheOldAssigneeAnObserver();
};

namespace {

constexpr const char* verbs[]{"start", "pause", "defer", "complete", "renew", "approve", "disapprove"};

} // namespace

void StatusTest::verbsFollowTheTable_data() // §7.4, §16: each verb from each status
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // 0: refused
    // Statuses 2, 3, 4, 5, 6 in a row; a verb whose target is reached already succeeds without a write.
    const QMap<QString, QList<int>> table{
        {u"start"_s, {3, 3, 0, 0, 0}},
        {u"pause"_s, {2, 2, 0, 0, 0}},
        {u"defer"_s, {6, 0, 0, 0, 6}},
        {u"complete"_s, {5, 5, 5, 5, 5}},
        {u"renew"_s, {2, 0, 0, 2, 2}},
        {u"approve"_s, {0, 0, 5, 5, 0}},
        {u"disapprove"_s, {2, 0, 2, 0, 0}},
    };
    for (const char* verb : verbs) {
        for (int from = 2; from <= 6; ++from)
            QTest::addRow("§7.4 %s from %d", verb, from)
                << QString::fromLatin1(verb) << from << table.value(QString::fromLatin1(verb)).at(from - 2);
    }
}

void StatusTest::verbsFollowTheTable()
{
    QFETCH(QString, verb);
    QFETCH(int, from);
    QFETCH(int, to);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna); // creator and assignee
    const qint64 id = bench.addTask(anna, {{"STATUS", from}});
    const QString code = verb == "start"_L1 || verb == "complete"_L1 ? u"0"_s : u"1048582"_s;
    const Got got = anna.call(u"tasks.task."_s + verb, {{"taskId", id}});
    QCOMPARE(got.outcome(), to == 0 ? u"400 "_s + code : u"200"_s);
    COMPARE_JSON(bench.task(id).at("status"), to == 0 ? from : to);
}

void StatusTest::approvalIsForTheCreator() // §7.4
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Speaker boris = bench.hook(bench.boris);
    const qint64 id = bench.addTask(anna, {{"RESPONSIBLE_ID", bench.boris.value}, {"TASK_CONTROL", "Y"}});
    QCOMPARE(boris.call(u"tasks.task.start"_s, {{"taskId", id}}).status, 200);
    QCOMPARE(boris.call(u"tasks.task.complete"_s, {{"taskId", id}}).status, 200);
    COMPARE_JSON(bench.task(id).at("status"), 4);
    QCOMPARE(boris.call(u"tasks.task.approve"_s, {{"taskId", id}}).outcome(), u"400 1048582"_s);
    QCOMPARE(anna.call(u"tasks.task.renew"_s, {{"taskId", id}}).outcome(), u"400 1048582"_s);
    QCOMPARE(boris.call(u"tasks.task.renew"_s, {{"taskId", id}}).status, 200);
    COMPARE_JSON(bench.task(id).at("status"), 2);
    QCOMPARE(boris.call(u"tasks.task.complete"_s, {{"taskId", id}}).status, 200);
    QCOMPARE(anna.call(u"tasks.task.approve"_s, {{"taskId", id}}).status, 200);
    COMPARE_JSON(bench.task(id).at("status"), 5);
}

void StatusTest::anOverdueTargetIsRefused() // §7.4: compared with the computed status
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {{"STATUS", 3}, {"DEADLINE", "2026-08-20T10:00:00+02:00"}});
    QCOMPARE(anna.call(u"tasks.task.start"_s, {{"taskId", id}}).outcome(), u"400 0"_s);
    const qint64 unseen = bench.addTask(bench.hook(bench.olga), {});
    QCOMPARE(anna.call(u"tasks.task.pause"_s, {{"taskId", unseen}}).outcome(), u"400 1048582"_s);
}

void StatusTest::strangersMayDoNothing() // §7.4, §7.5: like a task that is not there
{
    PortalBench bench;
    const qint64 id = bench.addTask(bench.hook(bench.anna), {});
    const Speaker clara = bench.hook(bench.clara);
    for (const char* verb : verbs) {
        const QString method = u"tasks.task."_s + QString::fromLatin1(verb);
        QCOMPARE(clara.call(method, {{"taskId", id}}).outcome(), clara.call(method, {{"taskId", 4711}}).outcome());
        QCOMPARE(clara.call(method, {{"taskId", id}}).status, 400);
    }
}

void StatusTest::theAssigneeMayWriteTheStatusAlone() // §7.4
{
    PortalBench bench;
    const qint64 id = bench.addTask(bench.hook(bench.anna), {{"RESPONSIBLE_ID", bench.clara.value}});
    const Speaker clara = bench.hook(bench.clara);
    const auto update = [&](OrderedJson fields) {
        return clara.call(u"tasks.task.update"_s, {{"taskId", id}, {"fields", std::move(fields)}}).outcome();
    };
    QCOMPARE(update({{"STATUS", 5}}), u"200"_s);
    QCOMPARE(update({{"STATUS", 3}, {"TITLE", "B"}}), u"400 1048582"_s);
    QCOMPARE(update({{"TITLE", "B"}}), u"400 1048582"_s);
}

void StatusTest::statusIsWrittenWithoutTransitions_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    for (int status = 2; status <= 6; ++status)
        QTest::addRow("§7.4 %d", status) << status << u"200"_s;
    QTest::newRow("§7.3 7 is obsolete") << 7 << u"400 ERROR_CORE"_s;
    QTest::newRow("§7.4 0") << 0 << u"400 ERROR_CORE"_s;
    QTest::newRow("§15 -1 is no stored status") << -1 << u"400 ERROR_CORE"_s;
}

void StatusTest::statusIsWrittenWithoutTransitions()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {{"STATUS", 5}});
    const Got got = anna.call(u"tasks.task.update"_s, {{"taskId", id}, {"fields", {{"STATUS", status}}}});
    QCOMPARE(got.outcome(), outcome);
    COMPARE_JSON(bench.task(id).at("status"), got.status == 200 ? status : 5);
}

void StatusTest::theDatesOfAStatusFollow() // §7.1
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    bench.clock.advance(std::chrono::minutes{1});
    const Json started = anna.call(u"tasks.task.start"_s, {{"taskId", id}}).result().at("task");
    COMPARE_JSON(started.at("dateStart"), "2026-08-21T10:14:20+02:00");
    COMPARE_JSON(started.at("closedDate"), nullptr);
    const Json done = anna.call(u"tasks.task.complete"_s, {{"taskId", id}}).result().at("task");
    COMPARE_JSON(done.at("closedDate"), "2026-08-21T10:14:20+02:00");
    COMPARE_JSON(done.at("closedBy"), "2");
    const Json again = anna.call(u"tasks.task.renew"_s, {{"taskId", id}}).result().at("task");
    COMPARE_JSON(again.at("closedDate"), nullptr);
}

void StatusTest::delegatingMakesTheOldAssigneeAnObserver() // §7.2
{
    PortalBench bench;
    const qint64 id = bench.addTask(bench.hook(bench.olga), {});
    const Got got
        = bench.hook(bench.anna).call(u"tasks.task.delegate"_s, {{"taskId", id}, {"userId", bench.boris.value}});
    COMPARE_JSON(got.result().at("task").at("responsibleId"), "3");
    COMPARE_JSON(got.result().at("task").at("auditors"), Json({"2"}));
}

std::unique_ptr<QObject> statusTests()
{
    return std::make_unique<StatusTest>();
}

} // namespace bridge::sandbox

#include "status_test.moc"

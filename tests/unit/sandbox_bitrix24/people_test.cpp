// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// What people do in the portal's pages, what the pages show, and a state that is kept.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleHaveTheSideEffectsOfTheServer();
    void everyVisibleChangeMovesTheRevision();
    void readingMovesNothing();
    void aStateIsTakenBackWhole();
    void aForeignStateChangesNothing_data();
    void aForeignStateChangesNothing();
    void aNewStageStandsBeforeTheLast();
    void aLargePortalAnswersQuickly();
};

void PeopleTest::peopleHaveTheSideEffectsOfTheServer() // §7.6
{
    PortalBench bench;
    const TaskId task
        = bench.portal.addTask(bench.boris, u" Fix #160 "_s, {}, bench.website, {bench.stageId(u"Done"_s)});
    COMPARE_JSON(bench.task(task.value).at("title"), "Fix #160");
    COMPARE_JSON(bench.task(task.value).at("tags"), Json({"160"}));
    COMPARE_JSON(bench.task(task.value).at("stageId"), bench.stageId(u"Done"_s));
    bench.portal.editTask(bench.boris, task,
        {.title = u"Title"_s, .description = u"Text"_s, .priority = Priority::High, .status = TaskStatus::Completed});
    const Json shown = bench.task(task.value);
    COMPARE_JSON(shown.at("title"), "Title");
    COMPARE_JSON(shown.at("description"), "Text");
    COMPARE_JSON(shown.at("priority"), 2);
    COMPARE_JSON(shown.at("status"), 5);
    COMPARE_JSON(shown.at("comments").at(0).at("system"), true);
    bench.portal.editTask(bench.boris, task, {.group = GroupId{}});
    COMPARE_JSON(bench.task(task.value).at("stageId"), 0);
}

void PeopleTest::everyVisibleChangeMovesTheRevision()
{
    PortalBench bench;
    quint64 seen = bench.portal.revision();
    const auto moved = [&] { return std::exchange(seen, bench.portal.revision()) < bench.portal.revision(); };
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s, {}, bench.website);
    QVERIFY(moved());
    (void)bench.portal.addComment(bench.anna, task, u"x"_s);
    QVERIFY(moved());
    bench.portal.moveToStage(bench.anna, task, {bench.stageId(u"Done"_s)});
    QVERIFY(moved());
    (void)bench.portal.addStage(bench.website, u"Review"_s);
    QVERIFY(moved());
    bench.portal.deleteTask(bench.anna, task);
    QVERIFY(moved());
    bench.portal.deleteTask(bench.anna, task);
    QVERIFY(!moved());
}

void PeopleTest::readingMovesNothing()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    const quint64 before = bench.portal.revision();
    (void)anna.call(u"tasks.task.list"_s);
    (void)anna.call(u"tasks.task.get"_s, {{"taskId", task}});
    (void)anna.call(u"no.such"_s);
    QCOMPARE(bench.portal.revision(), before);
}

void PeopleTest::aStateIsTakenBackWhole()
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(olga.call(u"event.bind"_s, {{"event", "ONTASKADD"}, {"event_type", "offline"}}).status, 200);
    const TaskId task = bench.portal.addTask(bench.anna, u"A #tag 😀"_s, u"text"_s, bench.website);
    (void)bench.portal.addComment(bench.anna, task, u"one"_s);
    const Json state = bench.portal.state();

    Bitrix24Service other(bench.clock, PortalBench::unlimited());
    QVERIFY(other.restore(Json::parse(state.dump())));
    QCOMPARE(other.state().dump(), state.dump());
    QCOMPARE(other.portalView().dump(), bench.portal.portalView().dump());
    const Speaker again{&other, olga.endpoint, olga.token};
    QCOMPARE(again.call(u"event.offline.get"_s).result().at("events").size(), 1U);
    const qint64 chat = again.call(u"tasks.task.get"_s, {{"taskId", 1}}).result().at("task").at("chatId").get<qint64>();
    QCOMPARE(again.call(u"im.message.add"_s, {{"DIALOG_ID", u"chat%1"_s.arg(chat)}, {"MESSAGE", "x"}}).status, 200);
    QCOMPARE(other.addTask(bench.anna, u"B"_s).value, 2); // ids go on
}

void PeopleTest::aForeignStateChangesNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("no object") << u"[]"_s;
    QTest::newRow("empty") << u"{}"_s;
    QTest::newRow("no limits") << u"{\"portal\":{}}"_s;
    QTest::newRow("wrong type") << u"{\"portal\":{\"users\":7},\"limits\":{}}"_s;
}

void PeopleTest::aForeignStateChangesNothing()
{
    QFETCH(QString, state);
    PortalBench bench;
    const Json before = bench.portal.state();
    const Result<> taken = bench.portal.restore(Json::parse(state.toStdString()));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Configuration);
    QCOMPARE(bench.portal.state().dump(), before.dump());
}

void PeopleTest::aNewStageStandsBeforeTheLast()
{
    PortalBench bench;
    (void)bench.portal.addStage(bench.website, u"Review"_s);
    const Json stages = bench.portal.portalView().at("groups").at(0).at("stages");
    COMPARE_JSON(stages.at(2).at("title"), "Review");
    COMPARE_JSON(stages.at(3).at("systemType"), "FINISH");
}

void PeopleTest::aLargePortalAnswersQuickly()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 1000; ++i)
        (void)bench.portal.addTask(bench.anna, u"Task"_s, u"Some text"_s, bench.website);
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i <= 1000; ++i)
        QCOMPARE(anna.call(u"tasks.task.get"_s, {{"taskId", i}, {"select", {"ID", "TITLE", "STATUS"}}}).status, 200);
    // Generous: what it guards against is copying the portal for each request.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

std::unique_ptr<QObject> peopleTests()
{
    return std::make_unique<PeopleTest>();
}

} // namespace bridge::sandbox

#include "people_test.moc"

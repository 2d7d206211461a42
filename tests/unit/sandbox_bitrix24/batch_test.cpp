// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §4: batch of REST v2.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class BatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyPartsAreLists();
    void aReferenceTakesAnEarlierAnswer();
    void aReferenceToNothingIsEmpty_data();
    void aReferenceToNothingIsEmpty();
    void haltEndsAfterTheFirstError();
    void withoutHaltTheRestRuns();
    void fiftyCommandsAndNoMore();
    void commandsThatAreNoTextAreSkipped();
    void aListOfCommandsIsAnsweredByAList();
    void aBatchInABatchIsRefused();
    void aCommandIsTakenApartLikeAnAddress_data();
    void aCommandIsTakenApartLikeAnAddress();
    void scriptsAreSplit();
    void totalsAndNextStandApart();
    void commandsAreCounted();
    void aBatchWithoutCommandsIsRefused();
};

namespace {

Got batch(const Speaker& by, OrderedJson commands, int halt = 0)
{
    return by.call(u"batch"_s, {{"halt", halt}, {"cmd", std::move(commands)}});
}

} // namespace

void BatchTest::emptyPartsAreLists() // §3, §4, §16
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna), {{"p", "profile"}});
    QCOMPARE(got.status, 200);
    COMPARE_JSON(got.result().at("result_error"), Json::array());
    COMPARE_JSON(got.result().at("result_total"), Json::array());
    COMPARE_JSON(got.result().at("result_next"), Json::array());
    QVERIFY(got.result().at("result").at("p").is_object());
    QVERIFY(got.result().at("result_time").at("p").contains("operating"));
}

void BatchTest::aReferenceTakesAnEarlierAnswer()
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna),
        {{"t", "tasks.task.add?fields[TITLE]=A&fields[RESPONSIBLE_ID]=2"},
            {"u", "tasks.task.update?taskId=$result[t][task][id]&fields[TITLE]=B"},
            {"users", "user.get?ID=$result[t][task][responsibleId]"}, {"who", "user.get?ID=$result[users][0][ID]"}});
    COMPARE_JSON(got.result().at("result_error"), Json::array());
    COMPARE_JSON(got.result().at("result").at("u").at("task").at("title"), "B");
    COMPARE_JSON(got.result().at("result").at("who").at(0).at("NAME"), "Anna");
}

void BatchTest::aReferenceToNothingIsEmpty_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("§4 no such command") << u"$result[none][id]"_s;
    QTest::newRow("§4 a list needs an index") << u"$result[users][ID]"_s;
    QTest::newRow("§4 a whole map") << u"$result[users][0]"_s;
}

void BatchTest::aReferenceToNothingIsEmpty()
{
    QFETCH(QString, reference);
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna),
        {{"users", "user.get?ID=2"}, {"t", "tasks.task.get?taskId=" + reference.toStdString()}});
    COMPARE_JSON(got.result().at("result_error").at("t").at("error"), "100");
}

void BatchTest::haltEndsAfterTheFirstError()
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna), {{"a", "profile"}, {"b", "no.such"}, {"c", "profile"}}, 1);
    QCOMPARE(got.status, 200);
    QVERIFY(got.result().at("result").contains("a") && !got.result().at("result").contains("c"));
    COMPARE_JSON(got.result().at("result_error").at("b").at("error"), "ERROR_METHOD_NOT_FOUND");
    QVERIFY(!got.result().at("result_error").contains("c"));
}

void BatchTest::withoutHaltTheRestRuns()
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna, {u"user"_s}), {{"b", "tasks.task.list"}, {"c", "profile"}});
    COMPARE_JSON(got.result().at("result_error").at("b").at("error"), "insufficient_scope");
    QVERIFY(got.result().at("result").contains("c"));
}

void BatchTest::fiftyCommandsAndNoMore() // §4, §16
{
    PortalBench bench;
    OrderedJson commands = OrderedJson::object();
    for (int i = 0; i < 52; ++i)
        commands["c" + std::to_string(i)] = "profile";
    const Got got = batch(bench.hook(bench.anna), std::move(commands));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.result().at("result").size(), 50U);
    QCOMPARE(got.result().at("result_error").size(), 2U);
    COMPARE_JSON(got.result().at("result_error").at("c50").at("error"), "ERROR_BATCH_LENGTH_EXCEEDED");
}

void BatchTest::commandsThatAreNoTextAreSkipped() // §4, §16
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna), {{"a", {{"method", "profile"}}}, {"b", "profile"}});
    QCOMPARE(got.result().at("result").size(), 1U);
    COMPARE_JSON(got.result().at("result_error"), Json::array());
}

void BatchTest::aListOfCommandsIsAnsweredByAList()
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna), OrderedJson::array({"profile", "server.time"}));
    QVERIFY(got.result().at("result").is_array());
    const Got half = batch(bench.hook(bench.anna), OrderedJson::array({"no.such", "server.time"}));
    QVERIFY(half.result().at("result").is_object() && half.result().at("result").contains("1"));
}

void BatchTest::aBatchInABatchIsRefused() // §4, §6
{
    PortalBench bench;
    const Got got = batch(bench.hook(bench.anna), {{"a", "batch?cmd[x]=profile"}});
    COMPARE_JSON(got.result().at("result_error").at("a").at("error"), "ERROR_BATCH_METHOD_NOT_ALLOWED");
}

void BatchTest::aCommandIsTakenApartLikeAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("§2.2 a raw plus is a space") << u"1+1"_s << u"1 1"_s;
    QTest::newRow("§2.2 an encoded plus") << u"1%2B1"_s << u"1+1"_s;
    QTest::newRow("§2.2 a raw # cuts the rest") << u"a#b&x=1"_s << u"a"_s;
    QTest::newRow("§2.2 encoded signs") << u"%23%26%5Bx%5D%3F"_s << u"#&[x]?"_s;
    QTest::newRow("§2.2 letters of all kinds") << u"%D0%96"_s << u"Ж"_s;
}

void BatchTest::aCommandIsTakenApartLikeAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    PortalBench bench;
    const Got got = batch(
        bench.hook(bench.anna), {{"t", "tasks.task.add?fields[RESPONSIBLE_ID]=2&fields[TITLE]=" + text.toStdString()}});
    COMPARE_JSON(got.result().at("result").at("t").at("task").at("title"), title);
}

void BatchTest::scriptsAreSplit() // §4: a security filter runs over inner parameters
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got inside
        = batch(anna, {{"t", "tasks.task.add?fields[RESPONSIBLE_ID]=2&fields[TITLE]=%3Cscript%3E javascript:x"}});
    COMPARE_JSON(inside.result().at("result").at("t").at("task").at("title"), "<s cript> java script:x");
    const qint64 alone = bench.addTask(anna, {{"TITLE", "<script> javascript:x"}});
    COMPARE_JSON(bench.task(alone).at("title"), "<script> javascript:x");
}

void BatchTest::totalsAndNextStandApart()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 51; ++i)
        QVERIFY(bench.addTask(anna, {}) > 0);
    const Got got = batch(anna, {{"all", "tasks.task.list?select[]=ID"}});
    COMPARE_JSON(got.result().at("result_total").at("all"), 51);
    COMPARE_JSON(got.result().at("result_next").at("all"), 50);
}

void BatchTest::commandsAreCounted()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    (void)batch(anna, {{"a", "profile"}, {"b", "Tasks.Task.Get"}, {"c", "profile"}});
    const Bitrix24Service::Counters& counters = bench.portal.counters();
    QCOMPARE(counters.requests, 1);
    QCOMPARE(counters.refused, 1);
    QCOMPARE(counters.byMethod, (QMap<QString, qint64>{{u"batch"_s, 1}, {u"profile"_s, 2}, {u"tasks.task.get"_s, 1}}));
}

void BatchTest::aBatchWithoutCommandsIsRefused()
{
    PortalBench bench;
    QCOMPARE(bench.hook(bench.anna).call(u"batch"_s).outcome(), u"400 ERROR_ARGUMENT"_s);
}

std::unique_ptr<QObject> batchTests()
{
    return std::make_unique<BatchTest>();
}

} // namespace bridge::sandbox

#include "batch_test.moc"

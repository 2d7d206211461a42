// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §2, §3: how a call is written and what an answer is wrapped in.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class EnvelopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListHasTotalAndNext();
    void startIsRoundedDown_data();
    void startIsRoundedDown();
    void startMinusOneCountsNothing();
    void emptyMapsAreLists();
    void methodNamesIgnoreCase();
    void bodiesMayBeForms();
    void theTimeIsThePortals();
    void otherAddressesAreNotFound();
};

void EnvelopeTest::aListHasTotalAndNext()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 60; ++i)
        QVERIFY(bench.addTask(anna, {}) > 0);
    const Got first = anna.call(u"tasks.task.list"_s);
    QCOMPARE(first.result().at("tasks").size(), 50U);
    COMPARE_JSON(first.body.at("total"), 60);
    COMPARE_JSON(first.body.at("next"), 50);
    const Got last = anna.call(u"tasks.task.list"_s, {{"start", 50}});
    QCOMPARE(last.result().at("tasks").size(), 10U);
    QVERIFY(!last.body.contains("next"));
    QVERIFY(!anna.call(u"profile"_s).body.contains("total"));
}

void EnvelopeTest::startIsRoundedDown_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("firstId");
    QTest::newRow("§3 0") << 0 << 1;
    QTest::newRow("§3 49 is page one") << 49 << 1;
    QTest::newRow("§3 50") << 50 << 51;
    QTest::newRow("§3 99 is page two") << 99 << 51;
}

void EnvelopeTest::startIsRoundedDown()
{
    QFETCH(int, start);
    QFETCH(int, firstId);
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 55; ++i)
        QVERIFY(bench.addTask(anna, {}) > 0);
    const Got got = anna.call(u"tasks.task.list"_s, {{"order", {{"ID", "asc"}}}, {"start", start}});
    COMPARE_JSON(got.result().at("tasks").at(0).at("id"), std::to_string(firstId));
}

void EnvelopeTest::startMinusOneCountsNothing() // §3
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 55; ++i)
        QVERIFY(bench.addTask(anna, {}) > 0);
    const Got got
        = anna.call(u"tasks.task.list"_s, {{"filter", {{">ID", 4}}}, {"order", {{"ID", "asc"}}}, {"start", -1}});
    QCOMPARE(got.result().at("tasks").size(), 50U);
    QVERIFY(!got.body.contains("total") && !got.body.contains("next"));
    COMPARE_JSON(got.result().at("tasks").at(0).at("id"), "5");
}

void EnvelopeTest::emptyMapsAreLists() // §3, §16
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 id = bench.addTask(anna, {});
    const Json task = anna.call(u"tasks.task.get"_s, {{"taskId", id}, {"select", {"ID", "TAGS", "ACCOMPLICES"}}})
                          .result()
                          .at("task");
    COMPARE_JSON(task.at("group"), Json::array());
    COMPARE_JSON(task.at("tags"), Json::array());
    COMPARE_JSON(task.at("accomplicesData"), Json::array());
    COMPARE_JSON(anna.call(u"task.stages.get"_s, {{"entityId", 0}}).result(), Json::array());
}

void EnvelopeTest::methodNamesIgnoreCase() // §2.1
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (const QString& name : {u"Tasks.Task.List"_s, u"tasks.task.list.json"_s, u"TASKS.TASK.LIST"_s})
        QCOMPARE(anna.call(name).status, 200);
    QCOMPARE(anna.call(u"no.such.method"_s).outcome(), u"404 ERROR_METHOD_NOT_FOUND"_s);
}

void EnvelopeTest::bodiesMayBeForms() // §2.1, §2.2
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got got = anna.form(
        u"tasks.task.add"_s, "fields[TITLE]=a%20%2B%20b&fields[RESPONSIBLE_ID]=2&fields[TAGS][]=x&fields[TAGS][]=y");
    COMPARE_JSON(got.result().at("task").at("title"), "a + b");
    COMPARE_JSON(bench.task(1).at("tags"), Json({"x", "y"}));
    QCOMPARE(anna.form(u"tasks.task.update"_s, "taskId=1&fields[TAGS]=").status, 200);
    COMPARE_JSON(bench.task(1).at("tags"), Json::array());
}

void EnvelopeTest::theTimeIsThePortals() // §3, §14
{
    PortalBench bench;
    const Got got = bench.hook(bench.anna).call(u"server.time"_s);
    COMPARE_JSON(got.result(), "2026-08-21T10:13:20+02:00");
    COMPARE_JSON(got.body.at("time").at("date_start"), "2026-08-21T10:13:20+02:00");
    QCOMPARE(got.body.at("time").at("start").get<double>(), 1787300000.0);
}

void EnvelopeTest::otherAddressesAreNotFound()
{
    PortalBench bench;
    for (const QString& url : {u"https://acme.bitrix24.com/rest/"_s, u"https://acme.bitrix24.com/other"_s,
             u"https://acme.bitrix24.com/oauth/token/"_s, u"https://oauth.bitrix.info/rest/profile"_s})
        QCOMPARE(sent(bench.portal, {HttpVerb::Get, QUrl(url), {}, {}}).status, 404);
}

std::unique_ptr<QObject> envelopeTests()
{
    return std::make_unique<EnvelopeTest>();
}

} // namespace bridge::sandbox

#include "envelope_test.moc"

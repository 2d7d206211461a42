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
    void bodiesMayBeMultipart();
    void aBottomlessBodyIsDropped();
    void numbersOutOfRangeEndAtItsBorder();
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

void EnvelopeTest::bodiesMayBeMultipart() // §2.1
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const auto post = [&](const QByteArray& type, QByteArray body) {
        body.replace("\n", "\r\n");
        return sent(
            bench.portal, {HttpVerb::Post, QUrl(anna.endpoint + u"tasks.task.add"_s), {{"Content-Type", type}}, body});
    };
    const QByteArray parts = "--b1\nContent-Disposition: form-data; name=\"fields[TITLE]\"\n\nA & b=1+1\nline --b1\n"
                             "--b1\nContent-Disposition: form-data; name=fields[RESPONSIBLE_ID]\n\n2\n"
                             "--b1\nContent-Disposition: form-data; name=\"fields[TAGS]\"; filename=\"x\"\n\nno\n"
                             "--b1--\n";
    const Got got = post("multipart/form-data; boundary=b1", parts);
    QCOMPARE(got.outcome(), u"200"_s);
    COMPARE_JSON(got.result().at("task").at("title"), "A & b=1+1\r\nline --b1");
    COMPARE_JSON(bench.task(1).at("tags"), Json::array());
    QCOMPARE(post("multipart/form-data; boundary=\"b2\"", parts).outcome(), u"400 100"_s);
    QCOMPARE(post("multipart/form-data", parts).outcome(), u"400 100"_s);
    QCOMPARE(post("multipart/form-data; boundary=b1", parts.left(120)).outcome(),
        u"400 ERROR_CORE"_s); // the second value is cut
}

void EnvelopeTest::aBottomlessBodyIsDropped() // §1.4: like any body that can't be read
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    const QByteArray deep = QByteArray(200000, '[') + QByteArray(200000, ']');
    const QByteArray body = "{\"auth\":\"" + olga.token.toLatin1() + "\",\"fields\":" + deep + '}';
    const Got got = sent(bench.portal, jsonPost(QUrl(olga.endpoint + u"tasks.task.add"_s), body));
    QCOMPARE(got.outcome(), u"401 NO_AUTH_FOUND"_s);
    const Speaker anna = bench.hook(bench.anna);
    QByteArray key = "fields[TITLE]";
    for (int i = 0; i < 70; ++i)
        key += "[x]";
    const Got form = anna.form(u"tasks.task.add"_s, "fields[TITLE]=A&fields[RESPONSIBLE_ID]=2&" + key + "=1");
    COMPARE_JSON(form.result().at("task").at("title"), "A");
}

void EnvelopeTest::numbersOutOfRangeEndAtItsBorder() // §3
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    (void)bench.addTask(anna, {});
    const Got far = anna.call(u"tasks.task.list"_s, {{"start", 1e300}});
    COMPARE_JSON(far.result().at("tasks"), Json::array());
    COMPARE_JSON(far.body.at("total"), 1);
    const Got below = anna.call(u"tasks.task.list"_s, {{"filter", {{">ID", -1e300}}}});
    COMPARE_JSON(below.body.at("total"), 1);
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

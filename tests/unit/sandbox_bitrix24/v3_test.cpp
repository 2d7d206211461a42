// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §2.3, §8: REST v3, for what it alone has.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* aTask = R"({"fields":{"title":"A","creatorId":2,"responsibleId":2,"priority":"high"}})";

QUrl urlOf(const Speaker& by, const QString& method)
{
    return QUrl(QString(by.endpoint).replace(u"/rest/"_s, u"/rest/api/"_s) + method);
}

Got callV3(const Speaker& by, const QString& method, const QByteArray& body, const QByteArray& key = {})
{
    HttpRequest request = jsonPost(urlOf(by, method), body);
    if (!key.isNull())
        request.headers.push_back({"Idempotency-Key", key});
    return sent(*by.portal, request);
}

/// "400 UNKNOWNDTOPROPERTYEXCEPTION"
QString outcomeOf(const Got& got)
{
    const QString status = QString::number(got.status);
    if (got.status == 200)
        return status;
    return status + u' ' + got.body.at("error").at("code").get<QString>().remove(u"BITRIX_REST_V3_EXCEPTION_"_s);
}

} // namespace

class V3Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersHaveRealTypes();
    void isRefused_data();
    void isRefused();
    void aKeyMakesAWriteHappenOnce();
    void aMessageHasNoId();
};

void V3Test::answersHaveRealTypes()
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const Got added = callV3(anna, u"tasks.task.add"_s, aTask);
    QCOMPARE(outcomeOf(added), u"200"_s);
    const Json item = callV3(anna, u"tasks.task.get"_s, R"({"id":1})").result().at("item");
    COMPARE_JSON(item, added.result().at("item"));
    COMPARE_JSON(item.at("id"), 1);
    COMPARE_JSON(item.at("status"), "pending");
    COMPARE_JSON(item.at("priority"), "high");
}

void V3Test::isRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("§2.3 no title") << u"tasks.task.add"_s << u"{\"fields\":{\"creatorId\":2,\"responsibleId\":2}}"_s
                                   << u"400 VALIDATION_REQUESTVALIDATIONEXCEPTION"_s;
    QTest::newRow("§2.3 tags can't be written")
        << u"tasks.task.add"_s << u"{\"fields\":{\"title\":\"A\",\"creatorId\":2,\"responsibleId\":2,\"tags\":[]}}"_s
        << u"400 UNKNOWNDTOPROPERTYEXCEPTION"_s;
    QTest::newRow("§2.3 no JSON") << u"tasks.task.add"_s << u"title=A"_s << u"400 INVALIDJSONEXCEPTION"_s;
    QTest::newRow("§2.3 a method of v2 only")
        << u"tasks.task.start"_s << u"{\"taskId\":1}"_s << u"404 METHODNOTFOUNDEXCEPTION"_s;
    QTest::newRow("§7.5 a missing task") << u"tasks.task.get"_s << u"{\"id\":9}"_s << u"403 ACCESSDENIEDEXCEPTION"_s;
}

void V3Test::isRefused()
{
    QFETCH(QString, method);
    QFETCH(QString, body);
    QFETCH(QString, outcome);
    PortalBench bench;
    QCOMPARE(outcomeOf(callV3(bench.hook(bench.anna), method, body.toUtf8())), outcome);
    const Speaker narrow = bench.hook(bench.anna, {u"task"_s});
    QCOMPARE(outcomeOf(callV3(narrow, u"tasks.task.add"_s, aTask)), u"403 INSUFFICIENTSCOPEEXCEPTION"_s);
}

void V3Test::aKeyMakesAWriteHappenOnce() // §2.3
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const auto add = [&](const QByteArray& key, const QByteArray& body = aTask) {
        return callV3(anna, u"tasks.task.add"_s, body, key);
    };
    const Got first = add("k1");
    QCOMPARE(add("k1").raw, first.raw);
    COMPARE_JSON(add("k2").result().at("item").at("id"), 2);
    QCOMPARE(outcomeOf(add("k1", "{}")), u"422 IDEMPOTENCYKEYREUSEDEXCEPTION"_s);
    QCOMPARE(outcomeOf(add("")), u"400 INVALIDIDEMPOTENCYKEYEXCEPTION"_s);
    QCOMPARE(outcomeOf(add(QByteArray(256, 'k'))), u"400 INVALIDIDEMPOTENCYKEYEXCEPTION"_s);
    bench.clock.advance(std::chrono::hours{24});
    COMPARE_JSON(add("k1").result().at("item").at("id"), 3);
}

void V3Test::aMessageHasNoId() // §8, §16
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    const qint64 task = bench.addTask(anna, {});
    const Got got = callV3(anna, u"tasks.task.chat.message.send"_s, R"({"fields":{"taskId":1,"text":"Hi"}})");
    COMPARE_JSON(got.result(), Json({{"result", true}}));
    COMPARE_JSON(bench.task(task).at("comments").at(0).at("text"), "Hi");
}

std::unique_ptr<QObject> v3Tests()
{
    return std::make_unique<V3Test>();
}

} // namespace bridge::sandbox

#include "v3_test.moc"

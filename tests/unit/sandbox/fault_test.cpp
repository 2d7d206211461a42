// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fault_answers.h"
#include "tests/unit/sandbox/sandbox_world.h"
#include "tests/unit/sandbox/tests.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Faults faultsFrom(const char* text)
{
    const Result<Faults> faults = parseJson(text).and_then(Faults::fromJson);
    if (!faults)
        qFatal("%s", qPrintable(faults.error().detail));
    return *faults;
}

Json jsonOf(const Answer& answer)
{
    return answer.response ? parseJson(answer.response->body).value_or(Json()) : Json();
}

/// For each of `count` equal requests: did the fault happen?
QString pattern(const char* faults, int count)
{
    SandboxWorld world;
    Faults made = faultsFrom(faults);
    QString met;
    for (int i = 0; i < count; ++i)
        met += made.meet(Service::Miro, world.stickyRequest()) ? u'x' : u'.';
    return met;
}

} // namespace

class FaultTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropBeforeDoesNothingAndADropAfterHasActed()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"drop_before"}]})"));
        QVERIFY(!world.sandbox.handle(Service::Miro, world.stickyRequest()).response);
        QCOMPARE(world.stickyCount(), size_t{0});
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"drop_after"}]})"));
        QVERIFY(!world.sandbox.handle(Service::Miro, world.stickyRequest()).response);
        QCOMPARE(world.stickyCount(), size_t{1});
        const Answer third = world.sandbox.handle(Service::Miro, world.stickyRequest());
        QVERIFY(third.response);
        QCOMPARE(third.response->status, 201);
        QCOMPARE(world.sandbox.faults().happened(), 1);
    }

    void aRefusalReadsLikeTheServicesOwn_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("toMiro");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("holds");
        const auto row = [](const char* name, const char* fault, bool toMiro, int status, const char* holds) {
            QTest::newRow(name) << QByteArray(fault) << toMiro << status << QByteArray(holds);
        };
        row("Miro 429", R"({"kind":"status","status":429})", true, 429, "tooManyRequests");
        row("Miro 502", R"({"kind":"status","status":502})", true, 502, "<html>");
        row("Miro 500 as JSON", R"({"kind":"status","status":500,"body":"json"})", true, 500, "\"status\":500");
        row("portal 503", R"({"kind":"status","status":503})", false, 503, "QUERY_LIMIT_EXCEEDED");
        row("portal 503 as HTML", R"({"kind":"status","status":503,"body":"html"})", false, 503, "<html>");
        row("Miro token", R"({"kind":"expired_token"})", true, 401, "\"status\":401");
        row("webhook", R"({"kind":"revoked_token"})", false, 401, "INVALID_CREDENTIALS");
    }
    void aRefusalReadsLikeTheServicesOwn()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, toMiro);
        QFETCH(int, status);
        QFETCH(QByteArray, holds);
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom("{\"faults\":[" + fault + "]}"));
        const HttpRequest request = toMiro
            ? world.stickyRequest()
            : world.portalRequest(u"tasks.task.add"_s, {{"fields", {{"TITLE", "x"}, {"RESPONSIBLE_ID", 1}}}});
        const Answer answer = world.sandbox.handle(toMiro ? Service::Miro : Service::Bitrix24, request);
        QVERIFY(answer.response);
        QCOMPARE(answer.response->status, status);
        QVERIFY2(answer.response->body.contains(holds), answer.response->body.constData());
        QCOMPARE(world.stickyCount() + world.taskCount(), size_t{0});
    }

    void aTokenOfAnAppExpiresOrIsUnknown()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"expired_token"},{"kind":"revoked_token"}]})"));
        const HttpRequest request{HttpVerb::Post, QUrl(u"https://acme.bitrix24.com/rest/user.current"_s)};
        QCOMPARE(jsonOf(world.sandbox.handle(Service::Bitrix24, request)).at("error"), Json("expired_token"));
        QCOMPARE(jsonOf(world.sandbox.handle(Service::Bitrix24, request)).at("error"), Json("invalid_token"));
    }

    void aStatusMayAskForPatience()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"status","status":429,"retry_after":7}]})"));
        const Answer answer = world.sandbox.handle(Service::Miro, world.stickyRequest());
        QCOMPARE(headerValue(answer.response->headers, "Retry-After"), QByteArray("7"));
    }

    void aSlowAnswerIsTheRealOneLater()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"slow","milliseconds":1500}]})"));
        const Answer answer = world.sandbox.handle(Service::Miro, world.stickyRequest());
        QCOMPARE(answer.delay, std::chrono::milliseconds{1500});
        QCOMPARE(answer.response->status, 201);
        QCOMPARE(world.stickyCount(), size_t{1});
    }

    void damagedAnswersAreDamaged()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"truncated"},{"kind":"wrong_type"}]})"));
        const Answer cut = world.sandbox.handle(Service::Miro, world.stickyRequest());
        QVERIFY(!parseJson(cut.response->body));
        const Json wrong = jsonOf(world.sandbox.handle(Service::Miro, world.stickyRequest()));
        QVERIFY(wrong.is_object());
        QVERIFY(!wrong.at("id").is_string());
        QVERIFY(!wrong.at("data").is_object());
        QCOMPARE(world.stickyCount(), size_t{2});
    }

    void countsSayWhichRequestsMeetIt_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<QString>("met");
        QTest::newRow("once") << QByteArray(R"({"faults":[{"kind":"drop_after"}]})") << u"x....."_s;
        QTest::newRow("skip") << QByteArray(R"({"faults":[{"kind":"drop_after","skip":2,"times":3}]})") << u"..xxx."_s;
        QTest::newRow("for ever") << QByteArray(R"({"faults":[{"kind":"slow","probability":1}]})") << u"xxxxxx"_s;
        QTest::newRow("other verb") << QByteArray(R"({"faults":[{"kind":"slow","method":"GET"}]})") << u"......"_s;
        QTest::newRow("path") << QByteArray(R"({"faults":[{"kind":"slow","path":"*/STICKY_notes"}]})") << u"x....."_s;
        QTest::newRow("other service") << QByteArray(R"({"faults":[{"kind":"slow","service":"bitrix24"}]})")
                                       << u"......"_s;
    }
    void countsSayWhichRequestsMeetIt()
    {
        QFETCH(QByteArray, faults);
        QFETCH(QString, met);
        QCOMPARE(pattern(faults.constData(), 6), met);
    }

    void aSeedRepeatsItselfAndAnotherDiffers()
    {
        const char* seven = R"({"seed":7,"faults":[{"kind":"drop_after","probability":0.5}]})";
        const char* eight = R"({"seed":8,"faults":[{"kind":"drop_after","probability":0.5}]})";
        const QString met = pattern(seven, 200);
        QCOMPARE(pattern(seven, 200), met);
        QVERIFY(pattern(eight, 200) != met);
        QVERIFY(met.count(u'x') > 60 && met.count(u'x') < 140);
    }

    void aCallIsMetInsideABatchToo()
    {
        SandboxWorld world;
        world.sandbox.setFaults(faultsFrom(R"({"faults":[{"kind":"drop_before","call":"tasks.task.add"}]})"));
        QVERIFY(world.sandbox.handle(Service::Bitrix24, world.portalRequest(u"user.current.json"_s)).response);
        const Json batch{{"cmd", {{"first", "user.current"}, {"made", "tasks.task.add?fields[TITLE]=x"}}}};
        QVERIFY(!world.sandbox.handle(Service::Bitrix24, world.portalRequest(u"batch"_s, batch)).response);
        QCOMPARE(bitrix24Calls(world.portalRequest(u"batch"_s, batch)).size(), 3);
    }

    void aWrongFileIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("kind") << QByteArray(R"({"faults":[{"kind":"drop"}]})")
                              << u"fault 1: \"kind\" is unknown or has a wrong value"_s;
        QTest::newRow("no kind") << QByteArray(R"({"faults":[{"times":2}]})") << u"fault 1 has no \"kind\""_s;
        QTest::newRow("field") << QByteArray(R"({"faults":[{"kind":"slow"},{"kind":"slow","ms":5}]})")
                               << u"fault 2: \"ms\" is unknown or has a wrong value"_s;
        QTest::newRow("status") << QByteArray(R"({"faults":[{"kind":"status","status":200}]})")
                                << u"fault 1: \"status\" is unknown or has a wrong value"_s;
        QTest::newRow("top") << QByteArray(R"({"rules":[]})") << u"faults: \"rules\" is unknown or has a wrong value"_s;
    }
    void aWrongFileIsRefusedByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const Result<Faults> faults = parseJson(text).and_then(Faults::fromJson);
        QVERIFY(!faults);
        QCOMPARE(faults.error().detail, sentence);
    }
};

std::unique_ptr<QObject> faultTests()
{
    return std::make_unique<FaultTests>();
}

} // namespace bridge::sandbox

#include "fault_test.moc"

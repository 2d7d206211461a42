// SPDX-License-Identifier: GPL-3.0-or-later
#include "miro_fixture.h"

#include <QTest>

using namespace bridge;
using namespace bridge::miro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ErrorKind)

namespace {

const BoardId board{u"uXj="_s};
const Secret token{u"secret-1"_s};

Json createdBody()
{
    return {{"data", {{"content", "x"}}}};
}

} // namespace

class MiroClientTest : public QObject
{
    Q_OBJECT

    FakeTransport m_transport;
    ManualClock m_clock{testStart};
    FixedAuthorizer m_authorizer{token};

    Session session(const MiroOptions& options = {}) { return {m_transport, m_authorizer, m_clock, options}; }

private Q_SLOTS:
    void init()
    {
        m_transport = {};
        m_clock = ManualClock(testStart);
    }

    // Requests

    void aRequestIsWrittenAsMiroWantsIt()
    {
        m_transport.expect(201, stickyJson("1"));
        MiroOptions options;
        options.apiUrl = QUrl(u"http://127.0.0.1:99/miro"_s);
        QVERIFY(session(options).call(createStickyCall(board, createdBody()), {}));

        const HttpRequest& sent = m_transport.requests.at(0);
        QCOMPARE(sent.url.toEncoded(), "http://127.0.0.1:99/miro/v2/boards/uXj%3D/sticky_notes");
        QCOMPARE(sent.verb, HttpVerb::Post);
        QCOMPARE(headerValue(sent.headers, "authorization"), "Bearer secret-1");
        QCOMPARE(headerValue(sent.headers, "content-type"), "application/json");
        QCOMPARE(sent.body, toBytes(createdBody()));
    }

    void theDetachCallAlwaysNamesTheTag()
    {
        m_transport.expect(204, QByteArray());
        QVERIFY(session().call(detachTagCall(board, {u"7"_s}, {u"9"_s}), {}));
        QCOMPARE(m_transport.requests[0].url.toEncoded(), "https://api.miro.com/v2/boards/uXj%3D/items/7?tag_id=9");
        QCOMPARE(m_transport.requests[0].verb, HttpVerb::Delete);
    }

    // Errors

    void anErrorSaysWhatCanBeDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        const QByteArray fields
            = R"({"type":"error","code":"2.0703","status":400,"message":"Invalid parameters","context":{"fields":[{"field":"limit","message":"minimum items page size is 10"}]}})";
        QTest::newRow("fields") << 400 << fields << ErrorKind::Rejected
                                << u"Invalid parameters (limit: minimum items page size is 10)"_s;
        QTest::newRow("number as code") << 400 << QByteArray(R"({"code":5,"message":"No","context":null})")
                                        << ErrorKind::Rejected << u"refused it: No"_s;
        QTest::newRow("empty body") << 400 << QByteArray() << ErrorKind::Rejected << u"no reason given"_s;
        QTest::newRow("a list as body") << 400 << QByteArray("[1]") << ErrorKind::Rejected << u"no reason given"_s;
        QTest::newRow("right") << 403 << QByteArray(R"({"message":"forbiddenAccess"})") << ErrorKind::Forbidden
                               << u"no right to this board: forbiddenAccess"_s;
        QTest::newRow("gone") << 404 << QByteArray(R"({"message":"Item not found"})") << ErrorKind::NotFound
                              << u"Item not found"_s;
        QTest::newRow("conflict") << 409 << QByteArray("{}") << ErrorKind::Conflict << u"meanwhile"_s;
        QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::BadReply << u"check the address"_s;
        QTest::newRow("web page") << 200 << QByteArray("<html></html>") << ErrorKind::BadReply
                                  << u"check the address"_s;
        QTest::newRow("token") << 401 << QByteArray("{}") << ErrorKind::Unauthorised << u"connect Miro again"_s;
    }

    void anErrorSaysWhatCanBeDone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        m_transport.expect(status, body);
        const auto outcome = session().call(boardCall(board), {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QVERIFY2(outcome.error().detail.contains(says), qPrintable(outcome.error().detail));
    }

    void noErrorHoldsTheToken()
    {
        m_transport.expect(400, Json{{"message", "token secret-1 is not welcome"}});
        const auto outcome = session().call(boardCall(board), {});
        QVERIFY(!outcome.error().detail.contains(u"secret-1"_s));
        QVERIFY(outcome.error().detail.contains(u"is not welcome"_s));
    }

    // Tokens

    void aRefusedTokenIsRenewedOnceAndTheCallGoesAgain()
    {
        RenewingAuthorizer authorizer({token, Secret(u"secret-2"_s)});
        Session signedIn(m_transport, authorizer, m_clock, {});
        m_transport.expect(401, Json::object());
        m_transport.expect(201, stickyJson("1"));
        QVERIFY(signedIn.call(createStickyCall(board, createdBody()), {}));
        QCOMPARE(headerValue(m_transport.requests.at(1).headers, "authorization"), "Bearer secret-2");
    }

    void aTokenRefusedTwiceNeedsAPerson()
    {
        RenewingAuthorizer authorizer({token, Secret(u"secret-2"_s), Secret(u"secret-3"_s)});
        Session signedIn(m_transport, authorizer, m_clock, {});
        m_transport.expect(401, Json::object());
        m_transport.expect(401, Json::object());
        QCOMPARE(signedIn.call(boardCall(board), {}).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(authorizer.renewals, 1);
    }

    void theTokenCallSaysBadTokenWith400()
    {
        RenewingAuthorizer authorizer({token, Secret(u"secret-2"_s)});
        MiroClient client(m_transport, authorizer, m_clock);
        m_transport.expect(400, errorJson(400, "bad token"));
        m_transport.expect(200,
            Json{{"user", {{"id", 30744573}, {"name", "Anna"}}}, {"team", {{"id", "5"}, {"name", "Ops"}}},
                {"scopes", {"boards:read"}}, {"application", Json::object()}});
        const auto who = client.whoAmI({});
        QVERIFY(who);
        QCOMPARE(who->userId, u"30744573"_s);
        QCOMPARE(who->userName, u"Anna"_s);
        QCOMPARE(who->teamName, u"Ops"_s);
        QCOMPARE(who->scopes, QStringList{u"boards:read"_s});
    }

    // Repeating

    void aReadGoesAgainAfterAFault()
    {
        m_transport.expect(502, QByteArray("<html>bad gateway</html>"));
        m_transport.expectFailure(ErrorKind::OutcomeUnknown);
        m_transport.expect(200, toBytes(boardJson()).chopped(9));
        m_transport.expect(200, boardJson());
        const auto info = MiroClient(m_transport, m_authorizer, m_clock).board(board, {});
        QVERIFY(info);
        QCOMPARE(info->name, u"Sprint 12"_s);
        QVERIFY(m_clock.now() - testStart >= 7s); // 1 + 2 + 4
    }

    void aCreateOfUnclearOutcomeIsNeverRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no answer") << 0 << QByteArray();
        QTest::newRow("fault") << 500 << QByteArray("{}");
        QTest::newRow("cut short") << 201 << toBytes(stickyJson("1")).chopped(9);
        QTest::newRow("a proxy's page") << 200 << QByteArray("<html>");
    }

    void aCreateOfUnclearOutcomeIsNeverRepeated()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        if (status == 0)
            m_transport.expectFailure(ErrorKind::OutcomeUnknown);
        else
            m_transport.expect(status, body);
        const auto outcome = session().call(createStickyCall(board, createdBody()), {});
        QCOMPARE(outcome.error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(m_transport.requests.size(), 1u);
    }

    void whatTheLimitRefusedGoesAgainWhenTheHeadersSay_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("reset") << QByteArray("x-ratelimit-reset")
                               << QByteArray::number(qint64(testStart.time_since_epoch().count() / 1000 + 12));
        QTest::newRow("retry-after") << QByteArray("retry-after") << QByteArray("12");
    }

    void whatTheLimitRefusedGoesAgainWhenTheHeadersSay()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        m_transport.expect(429, errorJson(429, "slow down"), {{name, value}});
        m_transport.expect(201, stickyJson("1"));
        QVERIFY(session().call(createStickyCall(board, createdBody()), {}));
        QVERIFY(m_clock.now() >= testStart + 12s);
        QVERIFY(m_clock.now() <= testStart + 14s);
    }

    void offlineIsToldAtOnce()
    {
        m_transport.expectFailure(ErrorKind::Offline);
        const auto outcome = session().call(boardCall(board), {});
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QVERIFY(outcome.error().detail.startsWith(u"Miro can't be reached"_s));
        QCOMPARE(m_clock.now(), testStart);
    }

    void afterAStopNothingIsSent()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(session().call(boardCall(board), stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_transport.requests.size(), 0u);
    }

    // Many calls

    void outcomesKeepTheirPlaceWhateverGoesAgain()
    {
        m_transport.expect(500, QByteArray());
        m_transport.expect(404, errorJson(404, "gone"));
        m_transport.expect(200, Json{{"n", 3}});
        m_transport.expect(200, Json{{"n", 1}});
        const auto outcomes
            = session().callAll({itemCall(board, {u"1"_s}), itemCall(board, {u"2"_s}), itemCall(board, {u"3"_s})}, {});
        QCOMPARE(toBytes(outcomes[0].value()), R"({"n":1})");
        QCOMPARE(outcomes[1].error().kind, ErrorKind::NotFound);
        QCOMPARE(toBytes(outcomes[2].value()), R"({"n":3})");
    }

    void callsBeyondTheCreditsWaitForTheirMinute()
    {
        m_transport.otherwise([](const HttpRequest&) { return HttpResponse{.status = 201, .body = "{}"}; });
        MiroOptions options;
        options.credits = std::make_shared<CreditBudget>(1000);
        Session paced = session(options);
        const std::vector<Call> calls(25, createStickyCall(board, createdBody()));
        const auto outcomes = paced.callAll(calls, {});
        QCOMPARE(m_transport.requests.size(), 25u);
        QVERIFY(std::all_of(outcomes.begin(), outcomes.end(), [](const auto& o) { return o.has_value(); }));
        QVERIFY(m_clock.now() >= testStart + 120s);
        QVERIFY(m_clock.now() <= testStart + 122s);
        QCOMPARE(paced.requests(), 25);
    }
};

QTEST_APPLESS_MAIN(MiroClientTest)
#include "tst_miro_client.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/chains.h"
#include "core/bitrix24/portal_scan.h"
#include "tests/unit/bitrix24/scripted_portal.h"

#include <QTest>

using namespace bridge;
using namespace bridge::bitrix24;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto webhookCode = "s3cr3tc0de"_L1;

/// Hands out "first", and "second" after a refusal.
class TwoTokens final : public Authorizer
{
public:
    Result<Secret> token(const std::stop_token&) override { return Secret(m_token); }
    Result<Secret> renew(const Secret& refused, const std::stop_token&) override
    {
        if (refused.reveal() == u"second"_s)
            return fail(ErrorKind::Unauthorised, u"sign in again"_s);
        m_token = u"second"_s;
        return Secret(m_token);
    }

private:
    QString m_token = u"first"_s;
};

QByteArray refusal(const char* code)
{
    return QByteArray(R"({"error":")") + code + R"(","error_description":""})";
}

const QByteArray limited = refusal("QUERY_LIMIT_EXCEEDED");

} // namespace

/// One request after the other against a portal that says exactly what the test wants.
class TestBitrix24Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = {};
        m_clock = std::make_unique<ManualClock>(TimePoint{1'000'000s});
    }

    void aStaleTokenIsRenewedOnce();
    void aTokenRefusedTwiceNeedsAPerson();
    void aFullBucketIsWaitedOut();
    void aLostAnswerIsAskedForAgainUnlessItCreated_data();
    void aLostAnswerIsAskedForAgainUnlessItCreated();
    void aCreateThatNeverLeftIsSentAgain();
    void aPageInsteadOfAnAnswerLeavesACreateOpen();
    void theConnectorGoesAlongWithWritesOnly();
    void aMovedPortalIsFollowedOnce();
    void aSignInPageIsNotFollowed();
    void noTextHoldsAWebhooksCode();
    void aChainGoesAgainOnlyWhenItsFirstCommandWasLimited();
    void afterTwoLostAnswersNothingMoreIsSent();
    void aFilterThatIsIgnoredFindsNothingWrong();
    void aPortalThatFillsInNoReferencesIsWalkedPageByPage();

private:
    Client client(Authorizer* authorizer = nullptr, const QString& connector = {})
    {
        const QUrl webhook(u"https://acme.bitrix24.com/rest/1/%1/"_s.arg(webhookCode));
        const QUrl oauth(u"https://acme.bitrix24.com/rest/"_s);
        return {m_portal, {authorizer ? oauth : webhook, authorizer, connector}, *m_clock};
    }
    Result<Envelope> call(Client& client, CallKind kind) { return client.call(u"profile"_s, {{"a", 1}}, kind, {}); }

    test::ScriptedPortal m_portal;
    std::unique_ptr<ManualClock> m_clock;
};

void TestBitrix24Client::aStaleTokenIsRenewedOnce()
{
    TwoTokens tokens;
    Client client = this->client(&tokens);
    m_portal.answer(refusal("expired_token"), 401);
    m_portal.answer(R"({"result":true})");
    QVERIFY(call(client, CallKind::Create)); // refused for certain, so even a create goes again
    QVERIFY(m_portal.asked[0].params["auth"] == "first");
    QVERIFY(m_portal.asked[1].params["auth"] == "second");
}

void TestBitrix24Client::aTokenRefusedTwiceNeedsAPerson()
{
    TwoTokens tokens;
    Client client = this->client(&tokens);
    m_portal.answer(refusal("expired_token"), 401);
    m_portal.answer(refusal("invalid_token"), 401);
    const auto answer = call(client, CallKind::Read);
    QVERIFY(!answer && answer.error().kind == ErrorKind::Unauthorised);
    QCOMPARE(m_portal.asked.size(), std::size_t(2));
}

void TestBitrix24Client::aFullBucketIsWaitedOut()
{
    Client client = this->client();
    m_portal.answer(limited, 503);
    m_portal.answer(limited, 503);
    m_portal.answer(R"({"result":true})");
    const TimePoint before = m_clock->now();
    QVERIFY(call(client, CallKind::Create));
    QVERIFY(m_clock->now() - before >= 3s); // 1 s, then 2 s
    QCOMPARE(m_portal.asked.size(), std::size_t(3));
    QCOMPARE(client.meter().requests, 3);

    for (int i = 0; i < 6; ++i)
        m_portal.answer(limited, 503);
    const auto given = call(client, CallKind::Create);
    QVERIFY(!given && given.error().kind == ErrorKind::RateLimited);
    QCOMPARE(given.error().retryAfter, std::chrono::milliseconds(25s));
    QVERIFY(m_portal.isEmpty());
}

void TestBitrix24Client::aLostAnswerIsAskedForAgainUnlessItCreated_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::size_t>("requests");
    QTest::newRow("read") << int(CallKind::Read) << std::size_t(2);
    QTest::newRow("update") << int(CallKind::Update) << std::size_t(2);
    QTest::newRow("create") << int(CallKind::Create) << std::size_t(1);
}

void TestBitrix24Client::aLostAnswerIsAskedForAgainUnlessItCreated()
{
    QFETCH(int, kind);
    QFETCH(std::size_t, requests);
    Client client = this->client();
    m_portal.lose(ErrorKind::OutcomeUnknown);
    m_portal.answer(R"({"result":true})");
    const auto answer = call(client, CallKind(kind));
    QCOMPARE(m_portal.asked.size(), requests);
    QCOMPARE(answer.has_value(), requests == 2);
    if (!answer)
        QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
}

void TestBitrix24Client::aCreateThatNeverLeftIsSentAgain()
{
    Client client = this->client();
    m_portal.lose(ErrorKind::Offline);
    m_portal.answer(R"({"result":true})");
    QVERIFY(call(client, CallKind::Create));
}

void TestBitrix24Client::aPageInsteadOfAnAnswerLeavesACreateOpen()
{
    Client client = this->client();
    m_portal.answer("<html>502 Bad Gateway</html>", 502);
    const auto answer = call(client, CallKind::Create);
    QVERIFY(!answer && answer.error().kind == ErrorKind::OutcomeUnknown);
    QCOMPARE(m_portal.asked.size(), std::size_t(1));
}

void TestBitrix24Client::theConnectorGoesAlongWithWritesOnly()
{
    Client client = this->client(nullptr, u"bb-1"_s);
    for (int i = 0; i < 3; ++i)
        m_portal.answer(R"({"result":true})");
    QVERIFY(call(client, CallKind::Read));
    QVERIFY(call(client, CallKind::Update));
    QVERIFY(call(client, CallKind::Create));
    QVERIFY(!m_portal.asked[0].params.contains("auth_connector"));
    QVERIFY(m_portal.asked[1].params["auth_connector"] == "bb-1");
    QVERIFY(m_portal.asked[2].params["auth_connector"] == "bb-1");
}

void TestBitrix24Client::aMovedPortalIsFollowedOnce()
{
    TwoTokens tokens;
    Client client = this->client(&tokens);
    m_portal.redirect("https://new.bitrix24.com/rest/profile");
    m_portal.answer(R"({"result":true})");
    QVERIFY(call(client, CallKind::Create));
    QCOMPARE(m_portal.asked[1].url, QUrl(u"https://new.bitrix24.com/rest/profile"_s));
    QVERIFY(m_portal.asked[1].params == m_portal.asked[0].params);
    QCOMPARE(client.portalAddress(), QUrl(u"https://new.bitrix24.com"_s));
}

void TestBitrix24Client::aSignInPageIsNotFollowed()
{
    for (const char* location : {"https://evil.example/login", "http://new.bitrix24.com/rest/profile"}) {
        TwoTokens tokens;
        Client client = this->client(&tokens);
        m_portal.redirect(location);
        const auto answer = call(client, CallKind::Read);
        QVERIFY(!answer && answer.error().kind == ErrorKind::BadReply);
        QCOMPARE(client.portalAddress(), QUrl(u"https://acme.bitrix24.com"_s));
    }
}

void TestBitrix24Client::noTextHoldsAWebhooksCode()
{
    Client client = this->client();
    const QString address = u"https://acme.bitrix24.com/rest/1/%1/profile"_s.arg(webhookCode);
    for (int i = 0; i < 3; ++i)
        m_portal.lose(ErrorKind::Offline, u"Host unreachable: "_s + address);
    const auto offline = call(client, CallKind::Read);
    QVERIFY(!offline && offline.error().kind == ErrorKind::Offline);
    QVERIFY(!offline.error().detail.contains(webhookCode));

    m_portal.answer(R"({"error":"INVALID_CREDENTIALS","error_description":"Invalid request credentials"})", 401);
    const auto refused = call(client, CallKind::Read);
    QCOMPARE(refused.error(),
        (Error{ErrorKind::Unauthorised, u"profile: Invalid request credentials (INVALID_CREDENTIALS)"_s}));
}

void TestBitrix24Client::aChainGoesAgainOnlyWhenItsFirstCommandWasLimited()
{
    Client client = this->client();
    const Chain create{{.method = u"make"_s}, {.method = u"look"_s}};
    m_portal.answer(R"({"result":{"result":{"c1":1,"c2":7},"result_error":{"c0":{"error":"OPERATION_TIME_LIMIT"},
        "c3":{"error":"OPERATION_TIME_LIMIT"}}}})");
    m_portal.answer(R"({"result":{"result":{"c0":8,"c1":1}}})");
    const auto outcomes = runChains(client, {create, create}, CallKind::Create, 50, {});
    QCOMPARE(m_portal.asked.size(), std::size_t(2));
    QCOMPARE(m_portal.asked[1].params["cmd"].size(), std::size_t(2)); // the second chain made something: not again
    QVERIFY(outcomes[0][0] && idOf(outcomes[0][0]->result) == 8);
    QVERIFY(outcomes[1][0] && idOf(outcomes[1][0]->result) == 7);
    QVERIFY(!outcomes[1][1]);
}

void TestBitrix24Client::afterTwoLostAnswersNothingMoreIsSent()
{
    Client client = this->client();
    m_portal.lose(ErrorKind::OutcomeUnknown);
    m_portal.lose(ErrorKind::OutcomeUnknown);
    std::vector<Command> commands(6, Command{.method = u"make"_s});
    const auto outcomes = runCommands(client, commands, CallKind::Create, 2, {});
    QCOMPARE(m_portal.asked.size(), std::size_t(2));
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(outcomes[i].error().kind, i < 4 ? ErrorKind::OutcomeUnknown : ErrorKind::Offline);
}

void TestBitrix24Client::aFilterThatIsIgnoredFindsNothingWrong()
{
    Client client = this->client();
    Directory directory(client);
    m_portal.answer(
        R"({"result":{"tasks":[{"id":"1","title":"A","xmlId":null},{"id":"2","title":"B","xmlId":"other"}]}})");
    m_portal.answer(R"({"result":{"ID":"7","NAME":"Ann"}})");
    m_portal.answer(
        R"({"result":{"tasks":[{"id":"2","title":"B","xmlId":"other"},{"id":"9","title":"C","xmlId":"miro:b:3"}]},"total":2})");
    const auto found = findMarkedTasks(client, directory, {u"miro:b:3"_s}, {}, {});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().id, TaskId{9});
    QVERIFY(m_portal.asked[2].params["filter"] == Json({{"CREATED_BY", 7}}));
}

void TestBitrix24Client::aPortalThatFillsInNoReferencesIsWalkedPageByPage()
{
    const auto rows = [](int from, int to) {
        Json tasks = Json::array();
        for (int id = from; id <= to; ++id)
            tasks.push_back({{"id", std::to_string(id)}, {"title", "T"}});
        return Json{{"tasks", tasks}};
    };
    Client client = this->client();
    m_portal.answer(toBytes(Json{{"result", rows(1, 50)}, {"total", 130}}));
    m_portal.answer(toBytes(Json{{"result", {{"result", {{"c0", rows(51, 100)}, {"c1", rows(1, 50)}}}}}}));
    m_portal.answer(toBytes(Json{{"result", rows(101, 130)}}));
    const auto tasks = walkTasks(client, {{"GROUP_ID", {7, 8}}}, {}, {});
    QVERIFY(tasks);
    QCOMPARE(tasks->size(), std::size_t(130));
    QCOMPARE(tasks->back().id, TaskId{130});
    QVERIFY(m_portal.isEmpty());

    m_portal.answer(toBytes(Json{{"result", rows(1, 50)}, {"total", 100}}));
    m_portal.answer(toBytes(Json{{"result", rows(1, 50)}})); // ignores ">ID" altogether
    const auto endless = walkTasks(client, {{"GROUP_ID", {7, 8}}}, {}, {});
    QVERIFY(!endless && endless.error().kind == ErrorKind::BadReply);
}

QTEST_APPLESS_MAIN(TestBitrix24Client)
#include "tst_bitrix24_client.moc"

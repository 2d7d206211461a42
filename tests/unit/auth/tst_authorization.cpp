// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorization.h"
#include "core/auth/token_server.h"
#include "core/base/json.h"
#include "tests/unit/auth/scripted_token_server.h"

#include <QTest>

#include <set>

using namespace bridge;
using namespace bridge::auth;
using namespace bridge::auth::tests;
using namespace Qt::StringLiterals;

namespace {

const TimePoint start{std::chrono::milliseconds{1'780'000'000'000}};
const QUrl redirect(u"http://127.0.0.1:8788/miro"_s);

Authorization miro()
{
    return miroAuthorization(QUrl(u"https://miro.com/oauth/authorize"_s), u"3458"_s, redirect, u"30744"_s);
}

Authorization bitrix24()
{
    return bitrix24Authorization(
        QUrl(u"https://acme.bitrix24.com/"_s), u"local.1"_s, QUrl(u"https://app.example/b24"_s));
}

QUrl answered(const Authorization& authorization, const QString& query)
{
    return QUrl(authorization.redirect.toString() + u'?' + query + u"&state="_s + authorization.state);
}

QString valueIn(const QUrl& url, const QString& name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

/// Answers as it is told, in this order.
class ToldServer final : public HttpTransport
{
public:
    explicit ToldServer(std::vector<HttpResponse> answers)
        : m_answers(std::move(answers))
    {
    }
    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token&) override
    {
        requests.push_back(request);
        return m_answers.at(requests.size() - 1);
    }
    std::vector<HttpRequest> requests{};

private:
    std::vector<HttpResponse> m_answers;
};

const TokenServer bitrix24Server
    = bitrix24TokenServer(QUrl(u"https://oauth.bitrix.info"_s), u"local.1"_s, Secret(u"s3cret"_s));
const TokenServer miroServer = miroTokenServer(QUrl(u"https://api.miro.com"_s), u"3458"_s, Secret(u"s3cret"_s));
const HttpResponse tokens{.status = 200,
    .body = R"({"access_token":"a","refresh_token":"r","expires_in":3600,"scope":"task,user","member_id":"0a1b"})"};

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageSaysWhoAsksAndWhereToAnswer()
    {
        const Authorization authorization = miro();
        QCOMPARE(authorization.page.adjusted(QUrl::RemoveQuery), QUrl(u"https://miro.com/oauth/authorize"_s));
        QCOMPARE(valueIn(authorization.page, u"response_type"_s), u"code"_s);
        QCOMPARE(valueIn(authorization.page, u"client_id"_s), u"3458"_s);
        QCOMPARE(valueIn(authorization.page, u"redirect_uri"_s), redirect.toString());
        QCOMPARE(valueIn(authorization.page, u"state"_s), authorization.state);
        QCOMPARE(valueIn(authorization.page, u"team_id"_s), u"30744"_s);
        QCOMPARE(bitrix24().page.adjusted(QUrl::RemoveQuery), QUrl(u"https://acme.bitrix24.com/oauth/authorize/"_s));
        QVERIFY(!QUrlQuery(bitrix24().page).hasQueryItem(u"redirect_uri"_s));
    }

    void noTwoTriesHaveOneState()
    {
        std::set<QString> states;
        for (int count = 0; count < 1000; ++count)
            states.insert(miro().state);
        QCOMPARE(states.size(), size_t(1000));
        QCOMPARE(states.begin()->size(), 43); // 32 bytes
    }

    void onlyTheRedirectAddressIsAnAnswer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("is");
        QTest::newRow("with code") << u"http://127.0.0.1:8788/miro?code=1"_s << true;
        QTest::newRow("bare") << u"http://127.0.0.1:8788/miro"_s << true;
        QTest::newRow("fragment") << u"http://127.0.0.1:8788/miro#x"_s << true;
        QTest::newRow("other port") << u"http://127.0.0.1:8789/miro?code=1"_s << false;
        QTest::newRow("other scheme") << u"https://127.0.0.1:8788/miro?code=1"_s << false;
        QTest::newRow("below") << u"http://127.0.0.1:8788/miro/x?code=1"_s << false;
        QTest::newRow("longer host") << u"http://127.0.0.1.evil.example:8788/miro?code=1"_s << false;
        QTest::newRow("in the query") << u"https://evil.example/?u=http://127.0.0.1:8788/miro"_s << false;
        QTest::newRow("user name") << u"http://me@127.0.0.1:8788/miro?code=1"_s << false;
    }
    void onlyTheRedirectAddressIsAnAnswer()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, is);
        QCOMPARE(isAnswer(miro(), QUrl(url)), is);
    }

    void aCodeIsRead()
    {
        const Authorization authorization = bitrix24();
        const auto read = readAnswer(authorization,
            answered(authorization,
                u"code=c%2B1&domain=acme.bitrix24.com&server_domain=oauth.bitrix24.tech&member_id=0a"_s));
        QCOMPARE(read->code.reveal(), u"c+1"_s);
        QCOMPARE(read->portal, u"acme.bitrix24.com"_s);
        QCOMPARE(read->tokenServer, QUrl(u"https://oauth.bitrix24.tech"_s));
    }

    void aTokenServerThatIsNotSafeIsNotUsed()
    {
        const Authorization authorization = bitrix24();
        const auto read
            = readAnswer(authorization, answered(authorization, u"code=c&server_domain=http%3A%2F%2Fevil.example"_s));
        QVERIFY(read->tokenServer.isEmpty());
    }

    void anotherTrysAnswerIsNotUsed()
    {
        const Authorization authorization = miro();
        for (const QString& query : {u"code=s3cret&state=wrong"_s, u"code=s3cret"_s, u"state="_s, QString()}) {
            const auto read = readAnswer(authorization, QUrl(redirect.toString() + u'?' + query));
            QCOMPARE(read.error().kind, ErrorKind::Unauthorised);
            QVERIFY(!read.error().detail.contains("s3cret"_L1));
        }
    }

    void aRefusalIsToldInTheProtocolsWordOnly()
    {
        const Authorization authorization = miro();
        const auto refused = readAnswer(authorization, answered(authorization, u"error=access_denied"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(refused.error().detail.contains("access_denied"_L1));
        const auto strange = readAnswer(authorization, answered(authorization, u"error=%3Cb%3Es3cret"_s));
        QVERIFY(!strange.error().detail.contains("s3cret"_L1));
    }

    void aPersonMayPasteTheAddressOrTheCode()
    {
        const Authorization authorization = miro();
        const QString address = answered(authorization, u"code=c0de12345"_s).toString();
        QCOMPARE(pastedAnswer(authorization, Secret(u"  "_s + address + u'\n'))->code.reveal(), u"c0de12345"_s);
        QCOMPARE(pastedAnswer(authorization, Secret(u"c0de12345\n"_s))->code.reveal(), u"c0de12345"_s);
        QCOMPARE(pastedAnswer(authorization, Secret(u"two words"_s)).error().kind, ErrorKind::Configuration);
        QCOMPARE(pastedAnswer(authorization, Secret(u"https://evil.example/?code=c"_s)).error().kind,
            ErrorKind::Unauthorised);
    }

    void aCodeIsTradedInTheBody()
    {
        ToldServer server({tokens});
        const AuthorizationCode code{.code = Secret(u"c0de"_s), .tokenServer = QUrl(u"https://oauth.bitrix24.tech"_s)};
        const auto traded = exchangeCode(server, bitrix24Server, code, redirect, start, {});
        QCOMPARE(traded->tokens.refresh.reveal(), u"r"_s);
        QCOMPARE(traded->scopes, (QStringList{u"task"_s, u"user"_s}));
        const HttpRequest& request = server.requests.at(0);
        QCOMPARE(request.verb, HttpVerb::Post);
        QCOMPARE(request.url, QUrl(u"https://oauth.bitrix24.tech/oauth/token/"_s)); // the one that was named
        QCOMPARE(ScriptedTokenServer::fieldOf(request, "code"), u"c0de"_s);
        QCOMPARE(ScriptedTokenServer::fieldOf(request, "redirect_uri"), redirect.toString());
    }

    void aServerThatTakesNoFormIsAskedOnceByQuery_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("by word") << 400 << QByteArray(R"({"error":"invalid_request"})");
        QTest::newRow("by status") << 405 << QByteArray();
    }
    void aServerThatTakesNoFormIsAskedOnceByQuery()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        ToldServer server({HttpResponse{.status = status, .body = body}, tokens});
        const AuthorizationCode code{.code = Secret(u"c+&de"_s)};
        QVERIFY(exchangeCode(server, bitrix24Server, code, redirect, start, {}));
        QCOMPARE(server.requests.at(1).verb, HttpVerb::Get);
        QCOMPARE(valueIn(server.requests.at(1).url, u"code"_s), u"c+&de"_s);
        QVERIFY(server.requests.at(1).body.isEmpty());
    }

    void aSecretNeverStandsInAQueryToMiro()
    {
        ToldServer server({HttpResponse{.status = 405}, tokens});
        QVERIFY(!exchangeCode(server, miroServer, {.code = Secret(u"c0de"_s)}, redirect, start, {}));
        QCOMPARE(server.requests.size(), size_t(1));
    }

    void aStrangersTokenServerIsToldNothing_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("another host") << u"https://evil.example"_s;
        QTest::newRow("another port") << u"https://oauth.bitrix.info:8443"_s;
        QTest::newRow("a longer host") << u"https://oauth.bitrix.info.evil.example"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:9"_s;
    }
    void aStrangersTokenServerIsToldNothing()
    {
        QFETCH(const QString, named);
        ToldServer server({tokens});
        const AuthorizationCode code{.code = Secret(u"c0de"_s), .tokenServer = QUrl(named)};
        const auto traded = exchangeCode(server, bitrix24Server, code, redirect, start, {});
        QCOMPARE(server.requests.at(0).url.host(), u"oauth.bitrix.info"_s);
        QVERIFY(traded->tokenServer.isEmpty());
    }

    void theServerThatTradedTheCodeIsRemembered()
    {
        ToldServer server({tokens});
        const AuthorizationCode code{.code = Secret(u"c0de"_s), .tokenServer = QUrl(u"https://oauth.bitrix24.tech"_s)};
        const auto traded = exchangeCode(server, bitrix24Server, code, redirect, start, {});
        QCOMPARE(traded->tokenServer, QUrl(u"https://oauth.bitrix24.tech"_s));
    }

    void aRefreshGoesByQueryWhereTheServerInsists()
    {
        ToldServer server({HttpResponse{.status = 405}, tokens});
        QVERIFY(refreshTokens(server, bitrix24Server, Secret(u"r"_s), start, {}));
        QCOMPARE(server.requests.at(1).verb, HttpVerb::Get);
    }

    void anOldCodeSaysToBeginAgain()
    {
        ToldServer server({HttpResponse{.status = 400, .body = R"({"error":"invalid_grant"})"}});
        const auto refused = exchangeCode(server, bitrix24Server, {.code = Secret(u"c0de"_s)}, redirect, start, {});
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
        QVERIFY(refused.error().detail.contains("Begin the sign-in again"_L1));
        QCOMPARE(server.requests.size(), size_t(1));
    }

    void revokingTellsMiroTheAppToo()
    {
        const HttpResponse notFound{.status = 404};
        ToldServer server({HttpResponse{.status = 204}, notFound, HttpResponse{.status = 400}, notFound,
            HttpResponse{.status = 200}, HttpResponse{.status = 503}});
        const MiroCredentials credentials{
            .tokens = {.access = Secret(u"a"_s), .refresh = Secret(u"r"_s)}, .clientSecret = Secret(u"s3cret"_s)};
        const QUrl api(u"https://api.miro.com"_s);
        QVERIFY(revokeMiro(server, api, u"3458"_s, credentials, {}));
        QCOMPARE(server.requests.at(0).url, QUrl(u"https://api.miro.com/v2/oauth/revoke"_s));
        QVERIFY(*parseJson(server.requests.at(0).body)
            == (Json{{"accessToken", "a"}, {"clientId", "3458"}, {"clientSecret", "s3cret"}}));
        QVERIFY(revokeMiro(server, api, u"3458"_s, credentials, {})); // known no more
        QCOMPARE(headerValue(server.requests.at(2).headers, "authorization"), "Bearer a");
        QCOMPARE(revokeMiro(server, api, u"3458"_s, credentials, {}).error().kind, ErrorKind::Rejected); // still works
        QCOMPARE(revokeMiro(server, api, u"3458"_s, credentials, {}).error().kind, ErrorKind::ServerFault);
    }
};

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"

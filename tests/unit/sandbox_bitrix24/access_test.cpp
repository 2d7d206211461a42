// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

#include <QUrlQuery>

// Fact sheet §1: signing in, tokens, webhooks.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QUrl tokenUrl(const QList<std::pair<QString, QString>>& values)
{
    QUrlQuery query;
    query.setQueryItems(values);
    QUrl url(u"https://oauth.bitrix.info/oauth/token/"_s);
    url.setQuery(query);
    return url;
}

Got tokenCall(PortalBench& bench, const QString& grant, const QString& name, const QString& value)
{
    return sent(bench.portal,
        {HttpVerb::Get,
            tokenUrl({{u"grant_type"_s, grant}, {u"client_id"_s, u"local.sandbox"_s},
                {u"client_secret"_s, u"sandbox-client-secret"_s}, {name, value}}),
            {}, {}});
}

Got refresh(PortalBench& bench, const QString& token)
{
    return tokenCall(bench, u"refresh_token"_s, u"refresh_token"_s, token);
}

Got authorize(PortalBench& bench, const QString& query)
{
    return sent(bench.portal, {HttpVerb::Get, QUrl(u"https://acme.bitrix24.com/oauth/authorize/?"_s + query), {}, {}});
}

QUrlQuery signedIn(PortalBench& bench)
{
    const Got got = authorize(bench, u"client_id=local.sandbox&state=s%26t&login=1"_s);
    return QUrlQuery(QUrl::fromEncoded(got.location));
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signingInLeadsToTheHandlerWithACode();
    void aFailedSignInStaysOnAPage();
    void theCodeLivesThirtySecondsAndOnce_data();
    void theCodeLivesThirtySecondsAndOnce();
    void theTokenAnswerHasTheDocumentedShape();
    void refreshingRotatesBothTokens();
    void aRefreshTokenLives180Days();
    void theTokenServerRefuses_data();
    void theTokenServerRefuses();
    void aTokenEndsAfterAnHour();
    void aRevokedTokenIsUnknown();
    void aTokenMayStandInHeaderQueryFormOrBody();
    void aBodyThatIsNoJsonIsDropped();
    void aWrongWebhookIsRefused();
    void aDismissedUsersWebhookStops();
    void plainHttpIsRefused();
    void aMovedPortalRedirects();
    void theStatusOfARefusalCanBeChosen();
};

void AccessTest::signingInLeadsToTheHandlerWithACode() // §1.1
{
    PortalBench bench;
    const Got page = authorize(bench, u"client_id=local.sandbox&state=abc"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.raw.contains("login=1") && page.raw.contains("Olga Admin"));
    const Got got = authorize(bench, u"client_id=local.sandbox&state=s%26t&login=1"_s);
    QCOMPARE(got.status, 302);
    QVERIFY(got.location.startsWith("http://127.0.0.1:8788/bitrix24?code="));
    const QUrlQuery query = signedIn(bench);
    const auto value = [&](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(value(u"state"_s), u"s&t"_s);
    QCOMPARE(value(u"domain"_s), u"acme.bitrix24.com"_s);
    QCOMPARE(value(u"server_domain"_s), u"oauth.bitrix.info"_s);
    QCOMPARE(value(u"scope"_s), u"task,tasks,user,sonet_group,socialnetwork,im"_s);
    QCOMPARE(value(u"member_id"_s).size(), 32);
}

void AccessTest::aFailedSignInStaysOnAPage() // §1.1
{
    PortalBench bench;
    for (const QString& query : {u"client_id=other&state=s&login=1"_s, u"client_id=local.sandbox&state=s&login=99"_s}) {
        const Got got = authorize(bench, query);
        QCOMPARE(got.status, 200);
        QVERIFY(got.location.isEmpty());
    }
}

void AccessTest::theCodeLivesThirtySecondsAndOnce_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("again");
    QTest::addColumn<int>("status");
    QTest::newRow("§1.1 at once") << 0 << false << 200;
    QTest::newRow("§1.1 after 30 s") << 30 << false << 200;
    QTest::newRow("§1.1 §16 after 31 s") << 31 << false << 400;
    QTest::newRow("§1.1 a second time") << 0 << true << 400;
}

void AccessTest::theCodeLivesThirtySecondsAndOnce()
{
    QFETCH(int, seconds);
    QFETCH(bool, again);
    QFETCH(int, status);
    PortalBench bench;
    const QString code = signedIn(bench).queryItemValue(u"code"_s);
    bench.clock.advance(std::chrono::seconds(seconds));
    Got got = tokenCall(bench, u"authorization_code"_s, u"code"_s, code);
    if (again)
        got = tokenCall(bench, u"authorization_code"_s, u"code"_s, code);
    QCOMPARE(got.status, status);
    if (status == 400)
        QCOMPARE(got.error(), u"invalid_grant"_s);
}

void AccessTest::theTokenAnswerHasTheDocumentedShape() // §1.1
{
    PortalBench bench;
    const QString code = signedIn(bench).queryItemValue(u"code"_s);
    const Json first = tokenCall(bench, u"authorization_code"_s, u"code"_s, code).body;
    QVERIFY(!first.contains("expires") && !first.contains("user_id"));
    const Json second = refresh(bench, first.at("refresh_token").get<QString>()).body;
    QCOMPARE(second.at("expires_in").get<qint64>(), 3600);
    QCOMPARE(second.at("expires").get<qint64>(), 1'787'303'600);
    QCOMPARE(second.at("user_id").get<qint64>(), 1);
    COMPARE_JSON(second.at("client_endpoint"), "https://acme.bitrix24.com/rest/");
    COMPARE_JSON(second.at("server_endpoint"), "https://oauth.bitrix.info/rest/");
    COMPARE_JSON(second.at("domain"), "oauth.bitrix.info");
    COMPARE_JSON(second.at("status"), "L");
}

void AccessTest::refreshingRotatesBothTokens() // §1.1, §16
{
    PortalBench bench;
    const Json old = bench.portal.issueTokens(bench.olga);
    Speaker speaker{&bench.portal, old.at("client_endpoint").get<QString>(), old.at("access_token").get<QString>()};
    const Json fresh = refresh(bench, old.at("refresh_token").get<QString>()).body;
    QCOMPARE(speaker.call(u"profile"_s).outcome(), u"401 invalid_token"_s);
    speaker.token = fresh.at("access_token").get<QString>();
    QCOMPARE(speaker.call(u"profile"_s).status, 200);
    QCOMPARE(refresh(bench, old.at("refresh_token").get<QString>()).outcome(), u"400 invalid_grant"_s);
}

void AccessTest::aRefreshTokenLives180Days() // §1.1
{
    PortalBench bench;
    const auto token = [&] { return bench.portal.issueTokens(bench.olga).at("refresh_token").get<QString>(); };
    const QString first = token();
    const QString second = token();
    bench.clock.advance(std::chrono::days{180} - 1s);
    QCOMPARE(refresh(bench, first).status, 200);
    bench.clock.advance(1s);
    QCOMPARE(refresh(bench, second).outcome(), u"400 invalid_grant"_s);
}

void AccessTest::theTokenServerRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("outcome");
    const QString right = u"grant_type=refresh_token&client_id=local.sandbox&client_secret=sandbox-client-secret"_s;
    QTest::newRow("§1.3 unknown client, with 200")
        << u"grant_type=refresh_token&client_id=x&client_secret=x&refresh_token=x"_s << u"200 wrong_client"_s;
    QTest::newRow("§1.3 wrong secret")
        << u"grant_type=refresh_token&client_id=local.sandbox&client_secret=x&refresh_token=x"_s
        << u"400 invalid_client"_s;
    QTest::newRow("§1.3 no token") << right << u"400 invalid_request"_s;
    QTest::newRow("§1.3 unknown token") << right + u"&refresh_token=x"_s << u"400 invalid_grant"_s;
    QTest::newRow("§1.3 other grant") << u"grant_type=password&client_id=local.sandbox&refresh_token=x"_s
                                      << u"400 invalid_request"_s;
}

void AccessTest::theTokenServerRefuses()
{
    QFETCH(QString, query);
    QFETCH(QString, outcome);
    PortalBench bench;
    const HttpRequest byGet{HttpVerb::Get, QUrl(u"https://oauth.bitrix.info/oauth/token/?"_s + query), {}, {}};
    const HttpRequest byPost{HttpVerb::Post, QUrl(u"https://oauth.bitrix.info/oauth/token/"_s),
        {{"Content-Type", "application/x-www-form-urlencoded"}}, query.toLatin1()};
    for (const HttpRequest& request : {byGet, byPost}) {
        const Got got = sent(bench.portal, request);
        QCOMPARE(u"%1 %2"_s.arg(got.status).arg(got.error()), outcome);
    }
}

void AccessTest::aTokenEndsAfterAnHour() // §1.1, §1.4, §16
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    bench.clock.advance(3599s);
    QCOMPARE(olga.call(u"profile"_s).status, 200);
    bench.clock.advance(1s);
    QCOMPARE(olga.call(u"profile"_s).outcome(), u"401 expired_token"_s);
    const Speaker again = bench.app(bench.olga);
    bench.portal.expireToken(again.token);
    QCOMPARE(again.call(u"profile"_s).outcome(), u"401 expired_token"_s);
}

void AccessTest::aRevokedTokenIsUnknown() // §1.4
{
    PortalBench bench;
    const Json tokens = bench.portal.issueTokens(bench.olga);
    const QString access = tokens.at("access_token").get<QString>();
    bench.portal.revokeToken(access);
    QCOMPARE((Speaker{&bench.portal, u"https://acme.bitrix24.com/rest/"_s, access}.call(u"profile"_s).outcome()),
        u"401 invalid_token"_s);
    QCOMPARE(refresh(bench, tokens.at("refresh_token").get<QString>()).outcome(), u"400 invalid_grant"_s);
}

void AccessTest::aTokenMayStandInHeaderQueryFormOrBody() // §2.1
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(olga.call(u"profile"_s).status, 200);
    QCOMPARE(olga.form(u"profile"_s, {}).status, 200);
    QCOMPARE(olga.get(u"profile.json?auth="_s + olga.token).status, 200);
    HttpRequest request = jsonPost(QUrl(olga.endpoint + u"PROFILE"_s), "{}");
    QCOMPARE(sent(bench.portal, request).outcome(), u"401 NO_AUTH_FOUND"_s);
    request.headers.push_back({"Authorization", "Bearer " + olga.token.toLatin1()});
    QCOMPARE(sent(bench.portal, request).status, 200);
}

void AccessTest::aBodyThatIsNoJsonIsDropped() // §1.4
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    const QByteArray broken = "{\"auth\":\"" + olga.token.toLatin1() + "\"";
    QCOMPARE(
        sent(bench.portal, jsonPost(QUrl(olga.endpoint + u"profile"_s), broken)).outcome(), u"401 NO_AUTH_FOUND"_s);
}

void AccessTest::aWrongWebhookIsRefused() // §1.4, §1.7
{
    PortalBench bench;
    const QString endpoint = bench.hook(bench.anna).endpoint;
    QCOMPARE((Speaker{&bench.portal, endpoint, {}}.call(u"profile"_s).status), 200);
    const QString otherUser = QString(endpoint).replace(u"/2/"_s, u"/3/"_s);
    QCOMPARE((Speaker{&bench.portal, otherUser, {}}.call(u"profile"_s).outcome()), u"401 INVALID_CREDENTIALS"_s);
    const QString otherCode = endpoint.chopped(2) + u"x/"_s;
    QCOMPARE((Speaker{&bench.portal, otherCode, {}}.call(u"profile"_s).outcome()), u"401 INVALID_CREDENTIALS"_s);
}

void AccessTest::aDismissedUsersWebhookStops() // §1.5
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    Json state = bench.portal.state();
    state["portal"]["users"][1]["active"] = false;
    QVERIFY(bench.portal.restore(state));
    QCOMPARE(anna.call(u"profile"_s).outcome(), u"401 authorization_error"_s);
}

void AccessTest::plainHttpIsRefused() // §1.7, §6
{
    PortalBench bench;
    Speaker anna = bench.hook(bench.anna);
    anna.endpoint.replace(u"https:"_s, u"http:"_s);
    QCOMPARE(anna.call(u"profile"_s).outcome(), u"400 INVALID_REQUEST"_s);
}

void AccessTest::aMovedPortalRedirects() // §2.1, §16
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    bench.portal.moveTo(QUrl(u"https://new.bitrix24.com"_s));
    const Got got = anna.call(u"profile?x=1"_s);
    QCOMPARE(got.status, 302);
    Speaker moved = anna;
    moved.endpoint.replace(u"acme."_s, u"new."_s);
    QCOMPARE(QString::fromLatin1(got.location), moved.endpoint + u"profile?x=1"_s);
    QCOMPARE(moved.call(u"profile"_s).status, 200);
}

void AccessTest::theStatusOfARefusalCanBeChosen() // §1.4: documents say 403, servers were seen to answer 401
{
    Bitrix24Options options = PortalBench::unlimited();
    options.refusalStatus = 403;
    PortalBench bench(options);
    const Speaker anna = bench.hook(bench.anna, {u"user"_s});
    QCOMPARE(anna.call(u"tasks.task.list"_s).outcome(), u"403 insufficient_scope"_s);
}

std::unique_ptr<QObject> accessTests()
{
    return std::make_unique<AccessTest>();
}

} // namespace bridge::sandbox

#include "access_test.moc"

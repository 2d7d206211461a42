// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString callback = u"http://127.0.0.1:47890/miro/callback"_s;

MiroOptions withApp()
{
    MiroOptions options;
    options.redirectUris = {QUrl(callback)};
    return options;
}

using Pairs = std::vector<std::pair<QString, QString>>;

QByteArray form(const Pairs& pairs)
{
    QUrlQuery query;
    for (const auto& [name, value] : pairs)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query.toString(QUrl::FullyEncoded).toLatin1();
}

Reply postForm(Desk& desk, const QString& path, const Pairs& pairs)
{
    HttpRequest request{HttpVerb::Post, QUrl(u"https://api.miro.com"_s + path)};
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form(pairs);
    const HttpResponse response = desk.miro.handle(request);
    return {response.status, parseJson(response.body).value_or(Json()), response.headers, response.body};
}

Pairs asked(const QString& client, const QString& redirect)
{
    return {{u"response_type"_s, u"code"_s}, {u"client_id"_s, client}, {u"redirect_uri"_s, redirect},
        {u"state"_s, u"a b&c"_s}};
}

/// The address the person's browser is sent to after the answer.
QUrlQuery answered(Desk& desk, const QString& answer)
{
    Pairs pairs = asked(desk.miro.options().clientId, callback);
    pairs.push_back({u"answer"_s, answer});
    const Reply reply = postForm(desk, u"/oauth/authorize"_s, pairs);
    const QUrl target = QUrl::fromEncoded(headerValue(reply.headers, "location"));
    return reply.status == 302 && target.toString(QUrl::RemoveQuery) == callback ? QUrlQuery(target) : QUrlQuery();
}

QString codeOf(Desk& desk)
{
    return answered(desk, u"allow"_s).queryItemValue(u"code"_s);
}

Reply exchange(
    Desk& desk, const QString& code, const QString& secret = u"demo-miro-secret"_s, const QString& redirect = callback)
{
    return postForm(desk, u"/v1/oauth/token"_s,
        {{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, desk.miro.options().clientId},
            {u"client_secret"_s, secret}, {u"code"_s, code}, {u"redirect_uri"_s, redirect}});
}

Reply refresh(Desk& desk, const QString& token)
{
    return postForm(desk, u"/v1/oauth/token"_s,
        {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, desk.miro.options().clientId},
            {u"client_secret"_s, desk.miro.options().clientSecret}, {u"refresh_token"_s, token}});
}

int statusWith(Desk& desk, const QString& token)
{
    desk.token = Secret(token);
    return desk.call(onBoard("GET", "items")).status;
}

} // namespace

/// Miro fact sheet §1.
class OAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageAsksAndPostsWhatItWasAsked()
    {
        Desk desk(withApp());
        const QByteArray query = form(asked(desk.miro.options().clientId, callback));
        const Reply page = desk.call(u"GET /oauth/authorize?"_s + QString::fromLatin1(query));
        QCOMPARE(page.status, 200);
        QVERIFY(headerValue(page.headers, "content-type").startsWith("text/html"));
        QVERIFY(page.text.contains("name=\"state\" value=\"a b&amp;c\""));
        QVERIFY(page.text.contains("127.0.0.1"));
    }

    void aWrongAppIsNeverRedirected_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("redirect");
        QTest::newRow("unknown client") << u"1"_s << callback;
        QTest::newRow("another port") << MiroOptions{}.clientId << u"http://127.0.0.1:47891/miro/callback"_s;
        QTest::newRow("a longer path") << MiroOptions{}.clientId << callback + u"/x"_s;
        QTest::newRow("no address") << MiroOptions{}.clientId << QString();
    }

    void aWrongAppIsNeverRedirected()
    {
        QFETCH(QString, client);
        QFETCH(QString, redirect);
        Desk desk(withApp());
        Pairs pairs = asked(client, redirect);
        pairs.push_back({u"answer"_s, u"allow"_s});
        const Reply reply = postForm(desk, u"/oauth/authorize"_s, pairs);
        QCOMPARE(reply.status, 400);
        QVERIFY(headerValue(reply.headers, "location").isNull());
    }

    void anAllowedSignInGivesTokens()
    {
        Desk desk(withApp());
        const QUrlQuery back = answered(desk, u"allow"_s);
        QCOMPARE(back.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a b&c"_s);
        QCOMPARE(back.queryItemValue(u"client_id"_s), desk.miro.options().clientId);
        QCOMPARE(back.queryItemValue(u"team_id"_s), QString(teamId));
        const Reply tokens = exchange(desk, back.queryItemValue(u"code"_s));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.textAt("/token_type"), u"bearer"_s);
        QCOMPARE(tokens.textAt("/scope"), u"boards:read boards:write"_s);
        COMPARE_JSON(tokens.at("/expires_in"), Json(3599));
        QVERIFY(tokens.at("/user_id").is_number());
        QVERIFY(tokens.at("/team_id").is_string());
        QVERIFY(!tokens.textAt("/refresh_token").isEmpty());
        QCOMPARE(statusWith(desk, tokens.textAt("/access_token")), 200);
    }

    void aRefusedSignInSaysSo()
    {
        Desk desk(withApp());
        const QUrlQuery back = answered(desk, u"refuse"_s);
        QCOMPARE(back.queryItemValue(u"error"_s), u"access_denied"_s);
        QVERIFY(!back.hasQueryItem(u"code"_s));
        QCOMPARE(back.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a b&c"_s);
    }

    void aCodeWorksOnceForTenMinutesAndOneAddress()
    {
        Desk desk(withApp());
        const QString code = codeOf(desk);
        QCOMPARE(exchange(desk, code).status, 200);
        QCOMPARE(exchange(desk, code).status, 400);
        QCOMPARE(exchange(desk, codeOf(desk), u"demo-miro-secret"_s, u"http://127.0.0.1:1/"_s).status, 400);
        QCOMPARE(exchange(desk, codeOf(desk), u"wrong"_s).status, 401);
        const QString old = codeOf(desk);
        desk.clock.advance(std::chrono::minutes{10});
        QCOMPARE(exchange(desk, old).status, 400);
    }

    void theParametersMayComeInTheQuery()
    {
        Desk desk(withApp());
        const QByteArray query = form({{u"grant_type"_s, u"authorization_code"_s},
            {u"client_id"_s, desk.miro.options().clientId}, {u"client_secret"_s, desk.miro.options().clientSecret},
            {u"code"_s, codeOf(desk)}, {u"redirect_uri"_s, callback}});
        QCOMPARE(desk.call(u"POST /v1/oauth/token?"_s + QString::fromLatin1(query)).status, 200);
    }

    void aRefreshReplacesBothTokens()
    {
        Desk desk(withApp());
        const Reply first = exchange(desk, codeOf(desk));
        const Reply second = refresh(desk, first.textAt("/refresh_token"));
        QCOMPARE(second.status, 200);
        QCOMPARE(statusWith(desk, first.textAt("/access_token")), 401);
        QCOMPARE(statusWith(desk, second.textAt("/access_token")), 200);
        QCOMPARE(refresh(desk, first.textAt("/refresh_token")).status, 400);
        QCOMPARE(refresh(desk, second.textAt("/refresh_token")).status, 200);
    }

    void anAccessTokenLivesAnHourAndARefreshTokenSixtyDays()
    {
        Desk desk(withApp());
        const TokenPair pair = desk.miro.issueExpiringPair();
        desk.clock.advance(std::chrono::minutes{59});
        QCOMPARE(statusWith(desk, pair.access.reveal()), 200);
        desk.clock.advance(std::chrono::minutes{1});
        QCOMPARE(statusWith(desk, pair.access.reveal()), 401);
        desk.clock.advance(std::chrono::hours{24 * 59});
        const Reply fresh = refresh(desk, pair.refresh.reveal());
        QCOMPARE(fresh.status, 200);
        desk.clock.advance(std::chrono::hours{24 * 60});
        QCOMPARE(refresh(desk, fresh.textAt("/refresh_token")).status, 400);
    }

    void anAppMayHaveTokensThatNeverExpire()
    {
        MiroOptions options = withApp();
        options.expiringTokens = false;
        Desk desk(options);
        const Reply tokens = exchange(desk, codeOf(desk));
        QVERIFY(!tokens.body.contains("refresh_token"));
        QVERIFY(!tokens.body.contains("expires_in"));
        desk.clock.advance(std::chrono::hours{24 * 365});
        QCOMPARE(statusWith(desk, tokens.textAt("/access_token")), 200);
    }

    void aRevokedTokenTakesItsRefreshTokenAlong()
    {
        Desk desk(withApp());
        const TokenPair pair = desk.miro.issueExpiringPair();
        const QByteArray body = toBytes(Json{{"accessToken", pair.access.reveal()},
            {"clientId", desk.miro.options().clientId}, {"clientSecret", desk.miro.options().clientSecret}});
        QCOMPARE(desk.call(u"POST /v2/oauth/revoke"_s, body).status, 204);
        QCOMPARE(desk.call(u"POST /v2/oauth/revoke"_s, body).status, 404);
        QCOMPARE(statusWith(desk, pair.access.reveal()), 401);
        QCOMPARE(refresh(desk, pair.refresh.reveal()).status, 400);
    }

    void theTokenTellsWhoItIs()
    {
        Desk desk;
        const Reply context = desk.call(u"GET /v1/oauth-token"_s);
        QCOMPARE(context.status, 200);
        QCOMPARE(context.textAt("/user/id"), desk.ids[u"me"_s]);
        QCOMPARE(context.textAt("/user/name"), u"Lena Brandt"_s);
        QCOMPARE(context.textAt("/team/id"), QString(teamId));
        COMPARE_JSON(context.at("/scopes"), Json::array({"boards:read", "boards:write"}));
        desk.token = Secret(u"nonsense"_s);
        QCOMPARE(desk.call(u"GET /v1/oauth-token"_s).status, 400);
    }

    void aCallWithoutAGoodTokenIsRefused()
    {
        Desk desk;
        HttpRequest request = desk.request(onBoard("GET", "items"));
        request.headers.clear();
        QCOMPARE(desk.miro.handle(request).status, 401);
        QCOMPARE(statusWith(desk, u"nonsense"_s), 401);
        const Secret token = desk.miro.issueToken();
        desk.miro.revokeToken(token);
        QCOMPARE(statusWith(desk, token.reveal()), 401);
        const TokenPair pair = desk.miro.issueExpiringPair();
        desk.miro.expireToken(pair.access);
        QCOMPARE(statusWith(desk, pair.access.reveal()), 401);
        QCOMPARE(refresh(desk, pair.refresh.reveal()).status, 200);
    }
};

suites::Suite suites::oauth()
{
    return std::make_unique<OAuthTest>();
}

} // namespace bridge::sandbox

#include "oauth_test.moc"

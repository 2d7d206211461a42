// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memory_store.h"
#include "tests/unit/auth/miro_setup.h"

#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace bridge;
using namespace bridge::auth;
using namespace bridge::auth::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse answer(int status, QByteArray body)
{
    return {.status = status, .body = std::move(body)};
}

} // namespace

class RenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); } // locks

    void aTokenIsUsedUntilShortlyBeforeItsEnd()
    {
        MiroSetup miro;
        miro.clock.advance(57min);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-1"_s);
        QVERIFY(miro.server.requests.empty());
        miro.clock.advance(1min);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-2"_s);
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.store.tokens().expiresAt, start + 58min + 3599s);
    }

    void theRequestCarriesEverythingInItsBody()
    {
        MiroSetup miro;
        QVERIFY(miro.authorizer->renew(Secret(u"access-1"_s), {}));
        const HttpRequest& request = miro.server.requests.front();
        QCOMPARE(request.verb, HttpVerb::Post);
        QCOMPARE(request.url, QUrl(u"https://api.miro.com/v1/oauth/token"_s));
        QCOMPARE(headerValue(request.headers, "content-type"), "application/x-www-form-urlencoded");
        QCOMPARE(ScriptedTokenServer::fieldOf(request, "grant_type"), u"refresh_token"_s);
        QCOMPARE(ScriptedTokenServer::fieldOf(request, "client_id"), u"3458"_s);
        QVERIFY(request.body.contains("client_secret=s3cret%20%26%20more%2B"));
    }

    void thatARenewalBeginsIsWrittenDownFirst()
    {
        MiroSetup miro;
        miro.clock.advance(58min);
        QVERIFY(miro.authorizer->token({}));
        QCOMPARE(miro.store.written.size(), size_t(2));
        QCOMPARE(miro.store.written.front().tokens.access.reveal(), u"access-1"_s);
        QCOMPARE(miro.store.written.front().tokens.renewingSince, start + 58min);
        QCOMPARE(miro.store.tokens().refresh.reveal(), u"refresh-2"_s);
        QCOMPARE(miro.store.tokens().renewingSince, std::nullopt);
        QCOMPARE(miro.store.written.back().clientSecret, miroSignIn().clientSecret);
    }

    void nothingIsSpentThatCantBeKept()
    {
        MiroSetup miro;
        miro.store.lockedAfter = 0;
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind, ErrorKind::Configuration);
        QVERIFY(miro.server.requests.empty());
        miro.store.lockedAfter = 2;
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
    }

    void aRotatedPairIsSavedBeforeItIsUsed()
    {
        MiroSetup miro;
        miro.store.lockedAfter = 1; // the beginning is written down, the answer not
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind, ErrorKind::Configuration);
        QCOMPARE(miro.authorizer->token({}).error().kind, ErrorKind::Configuration);
        miro.store.lockedAfter = 1;
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-2"_s); // kept, not asked for again
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.store.tokens().refresh.reveal(), u"refresh-2"_s);
    }

    void whatAnotherProgramRenewedIsTakenOver()
    {
        MiroSetup miro;
        MiroCredentials renewed = miroSignIn();
        renewed.tokens = {.access = Secret(u"access-7"_s), .refresh = Secret(u"refresh-7"_s), .expiresAt = start + 2h};
        miro.store.value = toSecret(renewed);
        miro.clock.advance(1h);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-7"_s);
        QVERIFY(miro.server.requests.empty());
        QVERIFY(miro.store.written.empty());
    }

    void whoSignedOutStaysSignedOut()
    {
        MiroSetup miro;
        miro.store.value.reset();
        const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
        QVERIFY2(refused.error().detail.contains(u"Nobody is signed in"_s), qPrintable(refused.error().detail));
        QVERIFY(miro.server.requests.empty() && !miro.store.value);
    }

    void anEndBetweenAnswerAndSavingIsToldAtTheNextStart()
    {
        MiroSetup miro;
        miro.store.lockedAfter = 1;
        QVERIFY(!miro.authorizer->renew(Secret(u"access-1"_s), {}));
        miro.store.lockedAfter = 1'000;
        for (int start = 0; start < 2; ++start) {
            miro.startAgain();
            const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
            QVERIFY2(refused.error().detail.startsWith(u"BoardBridge ended while it renewed the sign-in to Miro"_s),
                qPrintable(refused.error().detail));
        }
    }

    void anEndBeforeTheServerActedCostsNothing()
    {
        MiroCredentials interrupted = miroSignIn();
        interrupted.tokens.renewingSince = start - 1h;
        MiroSetup miro(interrupted);
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
        QCOMPARE(miro.store.tokens().renewingSince, std::nullopt);
    }

    void theCauseOfARefusalIsNamed_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("answerLost");
        QTest::addColumn<QString>("cause");
        QTest::newRow("another copy") << 1 << false << u"on another computer"_s;
        QTest::newRow("too long") << 61 << false << u"not used for 60 days"_s;
        QTest::newRow("answer lost") << 1 << true << u"The network lost"_s;
    }
    void theCauseOfARefusalIsNamed()
    {
        QFETCH(const int, days);
        QFETCH(const bool, answerLost);
        QFETCH(const QString, cause);
        MiroCredentials stale = miroSignIn();
        stale.tokens.refresh = Secret(u"used-up"_s);
        MiroSetup miro(stale);
        miro.clock.advance(24h * days);
        if (answerLost) {
            miro.server.failures.push_back(fail(ErrorKind::OutcomeUnknown, u"x"_s));
            QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind, ErrorKind::Offline);
            QVERIFY(miro.store.tokens().renewingSince);
        }
        const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
        QVERIFY2(refused.error().detail.contains(cause), qPrintable(refused.error().detail));
    }

    void aPageOfSomethingOnTheWayEndsNoSignIn()
    {
        MiroSetup miro;
        miro.server.failures.push_back(answer(403, "<html>Blocked by the office"));
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind, ErrorKind::ServerFault);
        QCOMPARE(miro.store.tokens(), miroSignIn().tokens);
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
    }

    void whatNeverLeftLeavesNoMark()
    {
        MiroSetup miro;
        miro.server.failures.push_back(fail(ErrorKind::Offline, u"x"_s));
        QVERIFY(!miro.authorizer->renew(Secret(u"access-1"_s), {}));
        QCOMPARE(miro.store.tokens(), miroSignIn().tokens);
    }

    void aWrongAppCostsNoSignIn()
    {
        MiroSetup miro;
        miro.server.failures.push_back(answer(401, R"({"error":"invalid_client"})"));
        const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
        QVERIFY2(refused.error().detail.contains(u"client secret"_s), qPrintable(refused.error().detail));
        miro.startAgain();
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
    }

    void aNewSignInLeavesTheStoredOneAloneUntilItIsRenewed()
    {
        WatchedStore store;
        MiroCredentials pasted = miroSignIn();
        pasted.tokens.refresh = Secret(u"used-up"_s);
        NewSignInVault<MiroCredentials> refusedVault(store, u"acme/miro"_s, pasted);
        ManualClock clock(start);
        ScriptedTokenServer server;
        const TokenServer miro = miroTokenServer(QUrl(u"https://api.miro.com"_s), u"3458"_s, pasted.clientSecret);
        QVERIFY(!miroAuthorizer(refusedVault, miro, server, clock)->renew(Secret(u"access-1"_s), {}));
        QVERIFY(store.written.empty());
        NewSignInVault<MiroCredentials> vault(store, u"acme/miro"_s, miroSignIn());
        QVERIFY(miroAuthorizer(vault, miro, server, clock)->renew(Secret(u"access-1"_s), {}));
        QCOMPARE(store.written.size(), size_t(1));
        QCOMPARE(store.tokens().refresh.reveal(), u"refresh-2"_s);
    }

    void severalCallersShareOneRenewal()
    {
        MiroSetup miro;
        std::vector<std::thread> callers;
        std::vector<QString> tokens(8);
        for (QString& token : tokens)
            callers.emplace_back([&] { token = miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(); });
        for (std::thread& caller : callers)
            caller.join();
        QCOMPARE(tokens, std::vector(8, u"access-2"_s));
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.store.written.size(), size_t(2));
    }

    void renewalsGoOnForAsLongAsTheyAreNeeded()
    {
        MiroSetup miro;
        for (int hour = 1; hour <= 100; ++hour) {
            miro.clock.advance(1h);
            QCOMPARE(miro.authorizer->token({})->reveal(), u"access-%1"_s.arg(hour + 1));
        }
        QCOMPARE(miro.store.tokens().refresh.reveal(), u"refresh-101"_s);
    }

    void aRefusedRenewalNeedsAPersonAndIsNotRepeated()
    {
        MiroCredentials stale = miroSignIn();
        stale.tokens.refresh = Secret(u"used-up"_s);
        MiroSetup miro(stale);
        for (int time = 0; time < 3; ++time) {
            const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
            QVERIFY(refused.error().detail.contains(u"sign in again"_s, Qt::CaseInsensitive));
        }
        QCOMPARE(miro.authorizer->token({}).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.store.tokens(), stale.tokens);
    }

    void aTokenWithoutRefreshTokenEndsWithItsRefusal()
    {
        MiroSetup miro({.tokens = {.access = Secret(u"pasted"_s)}});
        miro.clock.advance(24h * 365);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"pasted"_s);
        QCOMPARE(miro.authorizer->renew(Secret(u"pasted"_s), {}).error().kind, ErrorKind::Unauthorised);
        QVERIFY(miro.server.requests.empty());
    }

    void aFreshTokenThatIsRefusedIsNotRenewedAgain()
    {
        MiroSetup miro;
        const Secret fresh = *miro.authorizer->renew(Secret(u"access-1"_s), {});
        QCOMPARE(miro.authorizer->renew(fresh, {}).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(miro.server.requests.size(), size_t(1));
    }

    void aDeadServerIsAskedAgainLater_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("kind");
        QTest::newRow("offline") << int(ErrorKind::Offline) << int(ErrorKind::Offline);
        // The caller's own request has not left, so for the caller this is offline and nothing worse.
        QTest::newRow("half an answer") << int(ErrorKind::OutcomeUnknown) << int(ErrorKind::Offline);
        QTest::newRow("cancelled") << int(ErrorKind::Cancelled) << int(ErrorKind::Cancelled);
    }
    void aDeadServerIsAskedAgainLater()
    {
        QFETCH(const int, failure);
        QFETCH(const int, kind);
        MiroSetup miro;
        miro.server.failures.push_back(fail(ErrorKind(failure), u"x"_s));
        QCOMPARE(int(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind), kind);
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
    }

    void answersAreReadByTheirBodyAndStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind) {
            QTest::newRow(name) << status << body << int(kind);
        };
        row("reused", 400, R"({"error":"invalid_grant","error_description":"s3cret"})", ErrorKind::Conflict);
        row("unknown app with 200", 200, R"({"error":"wrong_client"})", ErrorKind::Unauthorised);
        row("wrong secret", 401, R"({"error":"invalid_client"})", ErrorKind::Unauthorised);
        row("not installed", 401, R"({"error":"NOT_INSTALLED"})", ErrorKind::Unauthorised);
        row("not paid", 401, R"({"error":"PAYMENT_REQUIRED"})", ErrorKind::Forbidden);
        row("scope", 403, R"({"error":"insufficient_scope"})", ErrorKind::Forbidden);
        row("no words", 400, "s3cret", ErrorKind::ServerFault);
        row("Miro's own refusal", 400, R"({"status":400,"code":"invalidParameters","message":"s3cret"})",
            ErrorKind::Conflict);
        row("Miro's own refusal of the app", 401, R"({"status":401,"message":"s3cret"})", ErrorKind::Unauthorised);
        row("something on the way", 403, "<html>s3cret", ErrorKind::ServerFault);
        row("a page that is not there", 404, "<html>s3cret", ErrorKind::ServerFault);
        row("JSON of something else", 403, R"({"message":"s3cret"})", ErrorKind::ServerFault);
        row("a word of something on the way", 403, R"({"error":"s3cret"})", ErrorKind::ServerFault);
        row("strange words", 400, R"({"error":"s3cret <b>","status":400})", ErrorKind::Conflict);
        row("page", 200, "<html>s3cret", ErrorKind::BadReply);
        row("redirect", 302, "", ErrorKind::BadReply);
        row("no token", 200, R"({"refresh_token":"s3cret"})", ErrorKind::BadReply);
        row("token of another type", 200, R"({"access_token":{"s3cret":1}})", ErrorKind::BadReply);
        row("out of order", 503, "<html>s3cret", ErrorKind::ServerFault);
        row("too often", 429, R"({"error":"s3cret"})", ErrorKind::RateLimited);
    }
    void answersAreReadByTheirBodyAndStatus()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        const auto read = readTokenAnswer(answer(status, body), u"Miro"_s, {}, start);
        QVERIFY2(!read, "accepted");
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(!read.error().detail.contains(u"s3cret"_s), qPrintable(read.error().detail));
    }

    void anUnknownClientIsToldToCheckTheApp()
    {
        const auto read = readTokenAnswer(answer(200, R"({"error":"wrong_client"})"), u"Bitrix24"_s, {}, start);
        QVERIFY(read.error().detail.contains(u"client id"_s));
    }

    void numbersMayComeAsText()
    {
        const auto read
            = readTokenAnswer(answer(200, R"({"access_token":"a","expires_in":"3600"})"), u"Miro"_s, {}, start);
        QCOMPARE(read->tokens.expiresAt, start + 3600s);
        QVERIFY(!readTokenAnswer(answer(200, R"({"access_token":"a"})"), u"Miro"_s, {}, start)->tokens.expiresAt);
    }

    void bitrix24RenewsOnlyWhenItIsRefused()
    {
        ManualClock clock(start);
        ScriptedTokenServer server;
        MemoryStore store;
        const Bitrix24Credentials before{.tokens = miroSignIn().tokens,
            .clientEndpoint = QUrl(u"https://acme.bitrix24.com/rest/"_s),
            .memberId = u"0a1b"_s,
            .clientSecret = Secret(u"s"_s)};
        QVERIFY(store.write(u"acme/bitrix24"_s, toSecret(before)));
        Bitrix24Vault vault(store, u"acme/bitrix24"_s, before);
        const auto authorizer = bitrix24Authorizer(vault,
            bitrix24TokenServer(QUrl(u"https://oauth.bitrix.info"_s), u"local.1"_s, before.clientSecret), server,
            clock);
        clock.advance(48h);
        QCOMPARE(authorizer->token({})->reveal(), u"access-1"_s);
        QVERIFY(server.requests.empty());
        QCOMPARE(authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
        QCOMPARE(server.requests.front().url, QUrl(u"https://oauth.bitrix.info/oauth/token/"_s));
        const auto saved = bitrix24CredentialsFrom(**store.read(u"acme/bitrix24"_s));
        QCOMPARE(saved->clientEndpoint, QUrl(u"https://new.bitrix24.com/rest/"_s)); // the portal has moved
        QCOMPARE(saved->tokenServer, QUrl(u"https://oauth.bitrix24.tech"_s)); // the one to ask from now on
        QCOMPARE(saved->clientSecret, before.clientSecret);
        QCOMPARE(saved->tokens.refresh.reveal(), u"refresh-2"_s);
    }
};

QTEST_GUILESS_MAIN(RenewalTest)
#include "tst_renewal.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"
#include "core/auth/keychain_store.h"
#include "core/auth/memory_store.h"
#include "core/auth/refreshing_authorizer.h"
#include "core/auth/relayed_store.h"
#include "tests/unit/auth/scripted_token_server.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace bridge;
using namespace bridge::auth;
using namespace bridge::auth::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TimePoint start{std::chrono::milliseconds{1'780'000'000'000}};

MiroCredentials miroSignIn()
{
    return {
        .tokens = {.access = Secret(u"access-1"_s), .refresh = Secret(u"refresh-1"_s), .expiresAt = start + 1h},
        .clientSecret = Secret(u"s3cret & more+"_s),
    };
}

/// A Miro authorizer on a scripted server, with what it saved.
struct MiroSetup {
    explicit MiroSetup(MiroCredentials credentials = miroSignIn())
    {
        authorizer = miroAuthorizer(credentials,
            miroTokenServer(QUrl(u"https://api.miro.com"_s), u"3458"_s, credentials.clientSecret), server, clock,
            [this](const MiroCredentials& changed) -> Result<> {
                if (!keychainWorks)
                    return fail(ErrorKind::Configuration, u"The keychain is locked"_s);
                saved.push_back(changed);
                return {};
            });
    }

    ManualClock clock{start};
    ScriptedTokenServer server;
    std::vector<MiroCredentials> saved;
    bool keychainWorks = true;
    std::unique_ptr<Authorizer> authorizer;
};

HttpResponse answer(int status, QByteArray body)
{
    return {.status = status, .body = std::move(body)};
}

} // namespace

class AuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- what the keychain holds

    void aBareTokenIsEnough()
    {
        const auto miro = miroCredentialsFrom(Secret(uR"({"access_token":"eyJ"})"_s));
        QCOMPARE(miro->tokens, (OAuthTokens{.access = Secret(u"eyJ"_s)}));
        const auto webhook
            = bitrix24CredentialsFrom(Secret(u"{\"webhook_url\":\"https://acme.bitrix24.com/rest/1/abc/\"}"_s));
        QVERIFY(webhook->isWebhook());
        QCOMPARE(webhook->webhookUrl.reveal(), u"https://acme.bitrix24.com/rest/1/abc/"_s);
        const auto token = bitrix24CredentialsFrom(Secret(uR"({"access_token":"eyJ"})"_s));
        QVERIFY(!token->isWebhook());
        QCOMPARE(token->tokens.access.reveal(), u"eyJ"_s);
    }

    void everyFieldSurvivesARoundTrip()
    {
        QCOMPARE(*miroCredentialsFrom(toSecret(miroSignIn())), miroSignIn());
        const Bitrix24Credentials oauth{
            .tokens = miroSignIn().tokens,
            .clientEndpoint = QUrl(u"https://acme.bitrix24.com/rest/"_s),
            .memberId = u"0a1b"_s,
            .clientSecret = Secret(u"s"_s),
        };
        QCOMPARE(*bitrix24CredentialsFrom(toSecret(oauth)), oauth);
        const Bitrix24Credentials webhook{.webhookUrl = Secret(u"https://acme.bitrix24.com/rest/1/abc/"_s)};
        QCOMPARE(*bitrix24CredentialsFrom(toSecret(webhook)), webhook);
        QCOMPARE(toSecret(webhook).reveal(), u"{\"webhook_url\":\"https://acme.bitrix24.com/rest/1/abc/\"}"_s);
    }

    void theEndMayBeToldInSecondsToo()
    {
        const auto miro = miroCredentialsFrom(Secret(uR"({"access_token":"a","expires_at":1780000000})"_s));
        QCOMPARE(miro->tokens.expiresAt, start);
    }

    void whatCantBeUsedIsNamedAndNeverRepeated_data()
    {
        QTest::addColumn<bool>("miro");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << true << u"s3cret"_s << u"not a JSON object"_s;
        QTest::newRow("a list") << true << u"[\"s3cret\"]"_s << u"not a JSON object"_s;
        QTest::newRow("nothing") << true << u"{\"client_secret\":\"s3cret\"}"_s << u"access_token is missing"_s;
        QTest::newRow("empty") << true << u"{\"access_token\":\"\"}"_s << u"access_token"_s;
        QTest::newRow("a number") << true << u"{\"access_token\":1}"_s << u"access_token"_s;
        QTest::newRow("a time") << true << u"{\"access_token\":\"s3cret\",\"expires_at\":\"soon\"}"_s
                                << u"expires_at"_s;
        QTest::newRow("neither") << false << u"{\"member_id\":\"s3cret\"}"_s << u"webhook_url or access_token"_s;
        QTest::newRow("no webhook") << false << u"{\"webhook_url\":\"https://acme.bitrix24.com/s3cret\"}"_s
                                    << u"webhook_url"_s;
        QTest::newRow("plain http") << false << u"{\"webhook_url\":\"http://acme.bitrix24.com/rest/1/s3cret/\"}"_s
                                    << u"webhook_url"_s;
        QTest::newRow("endpoint") << false
                                  << u"{\"access_token\":\"s3cret\",\"client_endpoint\":\"http://acme.com/\"}"_s
                                  << u"client_endpoint"_s;
    }
    void whatCantBeUsedIsNamedAndNeverRepeated()
    {
        QFETCH(const bool, miro);
        QFETCH(const QString, stored);
        QFETCH(const QString, named);
        const Secret secret(stored);
        const Result<> read = miro ? miroCredentialsFrom(secret).map([](auto&&) {})
                                   : bitrix24CredentialsFrom(secret).map([](auto&&) {});
        QVERIFY2(!read, "accepted");
        QCOMPARE(read.error().kind, ErrorKind::Unauthorised);
        QVERIFY2(read.error().detail.contains(named), qPrintable(read.error().detail));
        QVERIFY2(!read.error().detail.contains(u"s3cret"_s), qPrintable(read.error().detail));
    }

    void aPersonMayPasteTokensAsTheyFindThem()
    {
        QCOMPARE(pastedMiroToken(Secret(u"  eyJ.abc\n"_s))->tokens.access.reveal(), u"eyJ.abc"_s);
        QCOMPARE(pastedMiroToken(Secret(uR"({"access_token":"eyJ","refresh_token":"r"})"_s))->tokens.refresh.reveal(),
            u"r"_s);
        for (const QString& bad : {u""_s, u"two words"_s, u"{\"token\":\"x\"}"_s, u"tökén"_s})
            QCOMPARE(pastedMiroToken(Secret(bad)).error().kind, ErrorKind::Configuration);
    }

    void aWebhookIsCutToItsBase_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("base");
        const QString base = u"https://acme.bitrix24.com/rest/1/abc/"_s;
        QTest::newRow("as it is") << base << base;
        QTest::newRow("no slash") << u" https://acme.bitrix24.com/rest/1/abc\n"_s << base;
        QTest::newRow("method") << base + u"tasks.task.list.json?x=1"_s << base;
        QTest::newRow("version 3") << u"https://acme.bitrix24.com/rest/api/1/abc/"_s << base;
        QTest::newRow("JSON") << u"{\"webhook_url\":\"https://acme.bitrix24.com/rest/1/abc\"}"_s << base;
        QTest::newRow("this machine") << u"http://127.0.0.1:8082/rest/1/abc/"_s
                                      << u"http://127.0.0.1:8082/rest/1/abc/"_s;
        QTest::newRow("portal only") << u"https://acme.bitrix24.com/"_s << QString();
        QTest::newRow("no code") << u"https://acme.bitrix24.com/rest/1/"_s << QString();
        QTest::newRow("plain http") << u"http://acme.bitrix24.com/rest/1/abc/"_s << QString();
        QTest::newRow("no address") << u"abc"_s << QString();
    }
    void aWebhookIsCutToItsBase()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, base);
        const auto read = pastedWebhook(Secret(pasted));
        QCOMPARE(read ? read->webhookUrl.reveal() : QString(), base);
        if (!read)
            QCOMPARE(read.error().kind, ErrorKind::Configuration);
    }

    // ---- renewing

    void aTokenIsUsedUntilShortlyBeforeItsEnd()
    {
        MiroSetup miro;
        miro.clock.advance(57min);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-1"_s);
        QVERIFY(miro.server.requests.empty());
        miro.clock.advance(1min);
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-2"_s);
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.saved.back().tokens.expiresAt, start + 58min + 3599s);
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

    void aRotatedPairIsSavedBeforeItIsUsed()
    {
        MiroSetup miro;
        miro.keychainWorks = false;
        QCOMPARE(miro.authorizer->renew(Secret(u"access-1"_s), {}).error().kind, ErrorKind::Configuration);
        QCOMPARE(miro.authorizer->token({}).error().kind, ErrorKind::Configuration);
        miro.keychainWorks = true;
        QCOMPARE(miro.authorizer->token({})->reveal(), u"access-2"_s); // kept, not asked for again
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QCOMPARE(miro.saved.size(), size_t(1));
        QCOMPARE(miro.saved.front().tokens.refresh.reveal(), u"refresh-2"_s);
        QCOMPARE(miro.saved.front().clientSecret, miroSignIn().clientSecret);
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
        QCOMPARE(miro.saved.size(), size_t(1));
    }

    void renewalsGoOnForAsLongAsTheyAreNeeded()
    {
        MiroSetup miro;
        for (int hour = 1; hour <= 100; ++hour) {
            miro.clock.advance(1h);
            QCOMPARE(miro.authorizer->token({})->reveal(), u"access-%1"_s.arg(hour + 1));
        }
        QCOMPARE(miro.saved.back().tokens.refresh.reveal(), u"refresh-101"_s);
    }

    void aRefusedRenewalNeedsAPersonAndIsNotRepeated()
    {
        MiroCredentials stale = miroSignIn();
        stale.tokens.refresh = Secret(u"used-up"_s);
        MiroSetup miro(stale);
        for (int time = 0; time < 3; ++time) {
            const auto refused = miro.authorizer->renew(Secret(u"access-1"_s), {});
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
            QVERIFY(refused.error().detail.contains(u"sign in again"_s));
        }
        QCOMPARE(miro.authorizer->token({}).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(miro.server.requests.size(), size_t(1));
        QVERIFY(miro.saved.empty());
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
        row("reused", 400, R"({"error":"invalid_grant","error_description":"s3cret"})", ErrorKind::Unauthorised);
        row("unknown app with 200", 200, R"({"error":"wrong_client"})", ErrorKind::Unauthorised);
        row("wrong secret", 401, R"({"error":"invalid_client"})", ErrorKind::Unauthorised);
        row("not installed", 401, R"({"error":"NOT_INSTALLED"})", ErrorKind::Unauthorised);
        row("not paid", 401, R"({"error":"PAYMENT_REQUIRED"})", ErrorKind::Forbidden);
        row("scope", 403, R"({"error":"insufficient_scope"})", ErrorKind::Forbidden);
        row("no words", 400, "s3cret", ErrorKind::Unauthorised);
        row("strange words", 400, R"({"error":"s3cret <b>","status":400})", ErrorKind::Unauthorised);
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
        const auto read = readTokenAnswer(answer(status, body), u"Miro"_s, start);
        QVERIFY2(!read, "accepted");
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(!read.error().detail.contains(u"s3cret"_s), qPrintable(read.error().detail));
    }

    void anUnknownClientIsToldToCheckTheApp()
    {
        const auto read = readTokenAnswer(answer(200, R"({"error":"wrong_client"})"), u"Bitrix24"_s, start);
        QVERIFY(read.error().detail.contains(u"client id"_s));
    }

    void numbersMayComeAsText()
    {
        const auto read = readTokenAnswer(answer(200, R"({"access_token":"a","expires_in":"3600"})"), u"Miro"_s, start);
        QCOMPARE(read->tokens.expiresAt, start + 3600s);
        QVERIFY(!readTokenAnswer(answer(200, R"({"access_token":"a"})"), u"Miro"_s, start)->tokens.expiresAt);
    }

    void bitrix24RenewsOnlyWhenItIsRefused()
    {
        ManualClock clock(start);
        ScriptedTokenServer server;
        std::optional<Bitrix24Credentials> saved;
        const Bitrix24Credentials before{.tokens = miroSignIn().tokens,
            .clientEndpoint = QUrl(u"https://acme.bitrix24.com/rest/"_s),
            .memberId = u"0a1b"_s,
            .clientSecret = Secret(u"s"_s)};
        const auto authorizer = bitrix24Authorizer(before,
            bitrix24TokenServer(QUrl(u"https://oauth.bitrix.info"_s), u"local.1"_s, before.clientSecret), server, clock,
            [&](const Bitrix24Credentials& changed) {
                saved = changed;
                return Result<>();
            });
        clock.advance(48h);
        QCOMPARE(authorizer->token({})->reveal(), u"access-1"_s);
        QVERIFY(server.requests.empty());
        QCOMPARE(authorizer->renew(Secret(u"access-1"_s), {})->reveal(), u"access-2"_s);
        QCOMPARE(server.requests.front().url, QUrl(u"https://oauth.bitrix.info/oauth/token/"_s));
        QCOMPARE(saved->clientEndpoint, QUrl(u"https://new.bitrix24.com/rest/"_s)); // the portal has moved
        QCOMPARE(saved->clientSecret, before.clientSecret);
        QCOMPARE(saved->tokens.refresh.reveal(), u"refresh-2"_s);
    }

    // ---- stores

    void memoryKeepsWhatItIsGiven()
    {
        MemoryStore store;
        QCOMPARE(*store.read(miroKey(u"acme"_s)), std::nullopt);
        QVERIFY(store.write(miroKey(u"acme"_s), Secret(u"a"_s)));
        QVERIFY(store.write(miroKey(u"acme"_s), Secret(u"b"_s)));
        QCOMPARE(*store.read(u"acme/miro"_s), Secret(u"b"_s));
        QCOMPARE(*store.read(bitrix24Key(u"acme"_s)), std::nullopt);
        QVERIFY(store.remove(u"acme/miro"_s));
        QVERIFY(store.remove(u"acme/miro"_s));
        QCOMPARE(*store.read(u"acme/miro"_s), std::nullopt);
    }

    void aRelayedCallIsDoneOnItsOwnThread()
    {
        class Watching final : public SecretStore
        {
        public:
            Result<std::optional<Secret>> read(const QString& key) override { return note(), memory.read(key); }
            Result<> write(const QString& key, const Secret& value) override
            {
                return note(), memory.write(key, value);
            }
            Result<> remove(const QString& key) override { return note(), memory.remove(key); }
            void note() { threads.push_back(std::this_thread::get_id()); }

            MemoryStore memory;
            std::vector<std::thread::id> threads;
        };
        const auto watching = std::make_shared<Watching>();
        RelayedStore relayed(watching);
        std::atomic<bool> done = false;
        Result<std::optional<Secret>> read;
        std::thread other([&] {
            if (relayed.write(u"k"_s, Secret(u"v"_s)))
                read = relayed.read(u"k"_s);
            done = relayed.remove(u"k"_s).has_value();
        });
        QTRY_VERIFY(done);
        other.join();
        QCOMPARE(*read, Secret(u"v"_s));
        QCOMPARE(watching->threads, std::vector(3, std::this_thread::get_id()));
        QVERIFY(relayed.write(u"k"_s, Secret(u"w"_s))); // from its own thread there is nothing to wait for
    }

    void aRelayedCallDoesNotWaitForEver()
    {
        const auto memory = std::make_shared<MemoryStore>();
        RelayedStore relayed(memory, 50ms);
        Result<> written;
        std::thread([&] { written = relayed.write(u"k"_s, Secret(u"v"_s)); }).join(); // this thread runs no loop
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QTRY_COMPARE(*memory->read(u"k"_s), Secret(u"v"_s)); // done late, without a caller
    }

    void withoutAKeychainItSaysWhatToDo()
    {
#if defined(Q_OS_LINUX)
        KeychainStore store;
        const std::vector<Error> errors{store.read(u"acme/miro"_s).map([](auto&&){}).error(),
            store.write(u"acme/miro"_s, Secret(u"s3cret"_s)).error(), store.remove(u"acme/miro"_s).error()};
        for (const Error& error : errors) {
            QCOMPARE(error.kind, ErrorKind::Configuration);
            QVERIFY2(error.detail.contains(u"Secret Service"_s), qPrintable(error.detail));
            QVERIFY2(!error.detail.contains(u"s3cret"_s), qPrintable(error.detail));
        }
#else
        QSKIP("every session of this system has a keychain");
#endif
    }
};

int main(int argc, char** argv)
{
    // Before the first call: this program shall find no Secret Service, not the one of whoever runs it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    AuthTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_auth.moc"

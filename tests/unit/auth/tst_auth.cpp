// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"
#include "core/auth/keychain_store.h"
#include "core/auth/memory_store.h"
#include "core/auth/relayed_store.h"
#include "tests/unit/auth/miro_setup.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace bridge;
using namespace bridge::auth;
using namespace bridge::auth::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
            .tokenServer = QUrl(u"https://oauth.bitrix24.tech"_s),
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

    void whatIsWrongWithPastedJsonIsToldAsPasted()
    {
        const Error miro = pastedMiroToken(Secret(u"{\"token\":\"s3cret\"}"_s)).error();
        const Error bitrix24 = pastedWebhook(Secret(u"{\"webhook_url\":\"https://a.com/s3cret\"}"_s)).error();
        for (const Error& error : {miro, bitrix24}) {
            QCOMPARE(error.kind, ErrorKind::Configuration);
            QVERIFY2(
                error.detail.contains(u"pasted"_s) && !error.detail.contains(u"stored"_s), qPrintable(error.detail));
            QVERIFY(!error.detail.contains(u"s3cret"_s));
        }
        QVERIFY(miro.detail.contains(u"access_token is missing"_s));
        QVERIFY(bitrix24.detail.contains(u"webhook_url must look like"_s));
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

#if defined(Q_OS_LINUX) // elsewhere every session has one
    void withoutAKeychainItSaysWhatToDo()
    {
        KeychainStore store;
        const std::vector<Error> errors{store.read(u"acme/miro"_s).map([](auto&&) {}).error(),
            store.write(u"acme/miro"_s, Secret(u"s3cret"_s)).error(), store.remove(u"acme/miro"_s).error()};
        for (const Error& error : errors) {
            QCOMPARE(error.kind, ErrorKind::Configuration);
            QVERIFY2(error.detail.contains(u"Secret Service"_s), qPrintable(error.detail));
            QVERIFY2(!error.detail.contains(u"s3cret"_s), qPrintable(error.detail));
        }
    }
#endif
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

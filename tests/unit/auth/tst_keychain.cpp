// SPDX-License-Identifier: GPL-3.0-or-later
// Needs a Secret Service of its own: run through tests/support/with_keyring.sh.
#include "core/auth/credentials.h"
#include "core/auth/keychain_store.h"
#include "core/auth/relayed_store.h"
#include "core/auth/split_store.h"
#include "core/auth/switching_store.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <atomic>
#include <thread>

using namespace bridge;
using namespace bridge::auth;
using namespace Qt::StringLiterals;

class KeychainTest : public QObject
{
    Q_OBJECT

private:
    KeychainStore m_store;

    /// Until the session ends, so the test that does this is the last one.
    static void lockTheKeyring()
    {
        const QString path = u"/org/freedesktop/secrets"_s;
        QProcess lock;
        lock.start(u"gdbus"_s,
            {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s, path,
                u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"['/org/freedesktop/secrets/collection/login']"_s});
        QVERIFY(lock.waitForFinished());
        QCOMPARE(lock.exitCode(), 0);
    }

private Q_SLOTS:
    void whatIsNotThereReadsAsNothing()
    {
        const auto read = m_store.read(u"nobody/miro"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, std::nullopt);
        QVERIFY(m_store.remove(u"nobody/miro"_s));
    }

    void secretsAreKeptReplacedAndRemoved()
    {
        const Secret first = toSecret(MiroCredentials{.tokens = {.access = Secret(u"eyJ „Ключ“"_s)}});
        const Secret second(QString(2400, u'x')); // near the 2,560 bytes that Windows allows
        const auto written = m_store.write(miroKey(u"acme"_s), first);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*m_store.read(u"acme/miro"_s), first);
        QCOMPARE(*m_store.read(bitrix24Key(u"acme"_s)), std::nullopt);
        QCOMPARE(*m_store.read(miroKey(u"other"_s)), std::nullopt);
        QVERIFY(m_store.write(miroKey(u"acme"_s), second));
        QCOMPARE(*m_store.read(u"acme/miro"_s), second);
        QVERIFY(m_store.remove(u"acme/miro"_s));
        QCOMPARE(*m_store.read(u"acme/miro"_s), std::nullopt);
    }

    void otherToolsFindThemUnderOurName()
    {
        const QString tool = QStandardPaths::findExecutable(u"secret-tool"_s);
        QVERIFY2(!tool.isEmpty(), "secret-tool is missing: packaging/apt-test.txt names its package");
        QVERIFY(m_store.write(bitrix24Key(u"acme"_s), Secret(u"{\"webhook_url\":\"x\"}"_s)));
        QProcess lookup;
        lookup.start(tool, {u"lookup"_s, u"server"_s, u"boardbridge"_s, u"user"_s, u"acme/bitrix24"_s});
        QVERIFY(lookup.waitForFinished());
        QCOMPARE(lookup.readAllStandardOutput(), "{\"webhook_url\":\"x\"}");
    }

    void whatNoEntryHoldsIsRefusedAndCutByTheSplitStore()
    {
        const Secret tooLong(QString(7000, u'x') + u"ключ"_s);
        QVERIFY(m_store.write(u"long/miro"_s, Secret(u"before"_s)));
        QCOMPARE(m_store.write(u"long/miro"_s, tooLong).error().kind, ErrorKind::Configuration);
        QCOMPARE(*m_store.read(u"long/miro"_s), Secret(u"before"_s));
        SplitStore split(std::make_unique<KeychainStore>());
        QVERIFY(split.write(u"long/miro"_s, tooLong));
        QCOMPARE(*split.read(u"long/miro"_s), tooLong);
        QVERIFY((*m_store.read(u"long/miro/a/3"_s)).has_value());
        QVERIFY(split.remove(u"long/miro"_s));
        QCOMPARE(*m_store.read(u"long/miro/a/1"_s), std::nullopt);
    }

    void anotherThreadReachesItThroughTheRelay()
    {
        RelayedStore relayed(std::make_shared<KeychainStore>());
        std::atomic<bool> done = false;
        Result<> written;
        std::thread other([&] {
            written = relayed.write(u"relay/miro"_s, Secret(u"v"_s));
            done = true;
        });
        QTRY_VERIFY(done);
        other.join();
        QVERIFY(written);
        QCOMPARE(*m_store.read(u"relay/miro"_s), Secret(u"v"_s));
    }

    void aLockedKeychainIsNoEmptyOne()
    {
        const Secret value(u"{\"access_token\":\"s3cret\"}"_s);
        QVERIFY(m_store.write(u"locked/miro"_s, value));
        lockTheKeyring();
        // Nobody is there to unlock it: no window can be shown in this session.
        const std::vector<Error> errors{m_store.read(u"locked/miro"_s).map([](auto&&) {}).error(),
            m_store.write(u"locked/miro"_s, Secret(u"other"_s)).error(), m_store.remove(u"locked/miro"_s).error(),
            m_store.read(u"never/miro"_s).map([](auto&&) {}).error()};
        for (const Error& error : errors) {
            QCOMPARE(error.kind, ErrorKind::Configuration);
            QVERIFY2(error.detail.contains(u"locked"_s), qPrintable(error.detail));
            QVERIFY2(error.detail.contains(u"each start"_s), qPrintable(error.detail));
            QVERIFY2(!error.detail.contains(u"s3cret"_s), qPrintable(error.detail));
        }
        // Whoever wants to go on without it says so, and nothing is written anywhere.
        SwitchingStore store(std::make_unique<KeychainStore>());
        QVERIFY(!store.write(u"locked/miro"_s, value));
        QVERIFY(store.use(SecretPlace::Memory));
        QVERIFY(store.write(u"locked/miro"_s, value));
        QCOMPARE(*store.read(u"locked/miro"_s), value);
        QVERIFY(!store.use(SecretPlace::Keychain));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"

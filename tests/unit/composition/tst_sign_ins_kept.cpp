// SPDX-License-Identifier: GPL-3.0-or-later
// A profile and its entries in the keychain belong together, whichever step fails.
#include "app/composition/profile_first_store.h"
#include "app/composition/profile_removal.h"
#include "app/composition/sign_in_steps.h"
#include "core/auth/memory_store.h"
#include "core/auth/renewal_turn.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace bridge;
using namespace bridge::composition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using settings::Bitrix24Auth;

namespace {

const QString profileId = u"tst-kept"_s;
const QString miroKey = auth::miroKey(profileId);
const QString bitrix24Key = auth::bitrix24Key(profileId);
const Secret miroEntry(u"{\"access_token\":\"new\"}"_s);

settings::Profile profile()
{
    return {.id = profileId, .name = u"Kept"_s};
}

void nameTheApp(settings::Profile& named)
{
    named.miro.clientId = u"app"_s;
}

/// Memory that looks at the profile on disk as it is written, and may refuse.
class WatchingStore final : public auth::SecretStore
{
public:
    explicit WatchingStore(QDir folder)
        : m_folder(std::move(folder))
    {
    }
    Result<std::optional<Secret>> read(const QString& key) override { return memory.read(key); }
    Result<> write(const QString& key, const Secret& value) override
    {
        clientIdThen = settings::loadProfile(m_folder).value_or(settings::Profile()).miro.clientId;
        return refuses ? fail(ErrorKind::Configuration, u"The keychain is locked"_s) : memory.write(key, value);
    }
    Result<> remove(const QString& key) override { return memory.remove(key); }

    auth::MemoryStore memory;
    bool refuses = false;
    QString clientIdThen{};

private:
    QDir m_folder;
};

QByteArray onDisk(const QDir& folder)
{
    QFile file(settings::profilePath(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSignInsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theProfileNamesTheAppBeforeTheKeychainHasTheEntry()
    {
        const QTemporaryDir folder;
        WatchingStore keychain{QDir(folder.path())};
        ProfileFirstStore store(keychain, QDir(folder.path()), profile(), nameTheApp);
        QVERIFY(store.write(miroKey, miroEntry));
        QCOMPARE(keychain.clientIdThen, u"app"_s);
        QCOMPARE(*store.read(miroKey), std::optional(miroEntry));
        QCOMPARE(settings::loadProfile(QDir(folder.path()))->id, profileId);
    }

    void aKeychainThatRefusesLeavesTheProfileAsItWas()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        WatchingStore keychain{dir};
        keychain.refuses = true;
        ProfileFirstStore store(keychain, dir, profile(), nameTheApp);
        QCOMPARE(store.write(miroKey, miroEntry).error().detail, u"The keychain is locked"_s);
        QCOMPARE(keychain.clientIdThen, u"app"_s);
        QVERIFY2(!QFile::exists(settings::profilePath(dir)), "there was no profile before");

        QVERIFY(settings::saveProfile(profile(), dir));
        const QByteArray before = onDisk(dir);
        QVERIFY(!store.write(miroKey, miroEntry));
        QCOMPARE(keychain.clientIdThen, u"app"_s);
        QCOMPARE(onDisk(dir), before);
    }

    void aFolderThatCannotBeWrittenLeavesTheKeychainAlone()
    {
        const QTemporaryDir folder;
        QFile blocking(folder.filePath(u"blocked"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const QDir dir(folder.filePath(u"blocked/profile"_s));
        auth::MemoryStore keychain;
        ProfileFirstStore store(keychain, dir, profile(), nameTheApp);
        QCOMPARE(store.write(miroKey, miroEntry).error().kind, ErrorKind::Storage);
        QVERIFY(keychain.values().empty());
    }

    void aProfileThatFitsStaysAsItWasWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"profile.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1, \"id\":\"tst-kept\"}\n");
        file.close();
        const QByteArray before = onDisk(QDir(folder.path()));
        auth::MemoryStore keychain;
        ProfileFirstStore store(keychain, QDir(folder.path()), profile());
        QVERIFY(store.write(miroKey, miroEntry));
        QVERIFY(store.write(bitrix24Key, Secret(u"{\"access_token\":\"new\"}"_s)));
        QCOMPARE(onDisk(QDir(folder.path())), before);
    }

    void theProfileSaysWhetherItIsAWebhook()
    {
        const QTemporaryDir folder;
        const auto authNow = [&folder] { return settings::loadProfile(QDir(folder.path()))->bitrix24.auth; };
        QVERIFY(settings::saveProfile(profile(), QDir(folder.path())));
        QCOMPARE(authNow(), Bitrix24Auth::OAuth);
        auth::MemoryStore keychain;
        ProfileFirstStore store(keychain, QDir(folder.path()), profile());
        QVERIFY(store.write(bitrix24Key, Secret(u"{\"webhook_url\":\"https://acme.bitrix24.com/rest/1/x/\"}"_s)));
        QCOMPARE(authNow(), Bitrix24Auth::Webhook);
        QVERIFY(store.write(miroKey, miroEntry));
        QCOMPARE(authNow(), Bitrix24Auth::Webhook);
        QVERIFY(store.write(bitrix24Key, Secret(u"{\"access_token\":\"new\"}"_s)));
        QCOMPARE(authNow(), Bitrix24Auth::OAuth);
    }

    void removingWaitsForARenewal_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Miro") << miroKey;
        QTest::newRow("Bitrix24") << bitrix24Key;
    }
    void removingWaitsForARenewal()
    {
        QFETCH(const QString, key);
        auth::MemoryStore keychain;
        auto turn = auth::takeRenewalTurn(key, {});
        QVERIFY(turn);
        auto removal = std::async(std::launch::async, [&] { return forgetSecrets(profileId, keychain); });
        QCOMPARE(removal.wait_for(500ms), std::future_status::timeout);
        QVERIFY(keychain.write(key, Secret(u"{\"access_token\":\"renewed\"}"_s)));
        turn->reset();
        QVERIFY(removal.get());
        QVERIFY2(keychain.values().empty(), "the renewed pair stayed behind");
    }

    void aRenewalWithoutEndKeepsTheProfile()
    {
        auth::MemoryStore keychain;
        QVERIFY(keychain.write(miroKey, miroEntry));
        const auto turn = auth::takeRenewalTurn(miroKey, {});
        QVERIFY(turn);
        const auto removed = std::async(std::launch::async, [&] { return forgetSecrets(profileId, keychain); }).get();
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Conflict);
        QCOMPARE(keychain.values().size(), size_t{1});
    }

    void anEntryThatNobodyCanReadIsRemovedAndToldSo_data()
    {
        QTest::addColumn<bool>("miro");
        QTest::addColumn<QString>("entry");
        for (const bool miro : {true, false}) {
            QTest::addRow("no JSON, %s", miro ? "Miro" : "Bitrix24") << miro << u"s3cret"_s;
            QTest::addRow("no token, %s", miro ? "Miro" : "Bitrix24") << miro << u"{\"client_secret\":\"s3cret\"}"_s;
        }
    }
    void anEntryThatNobodyCanReadIsRemovedAndToldSo()
    {
        QFETCH(const bool, miro);
        QFETCH(const QString, entry);
        auth::MemoryStore keychain;
        SystemClock clock;
        const auto signOut = [&] {
            const SignInTools tools{keychain, clock};
            return miro ? signOutMiro(profile(), tools) : signOutBitrix24(profile(), tools);
        };
        QVERIFY(keychain.write(miro ? miroKey : bitrix24Key, Secret(entry)));
        const auto said = signOut();
        QVERIFY2(said && said->contains(u"could not be read"_s), said ? qPrintable(*said) : "refused");
        QVERIFY(!said->contains(u"s3cret"_s));
        QVERIFY(keychain.values().empty());
        QVERIFY(signOut()->startsWith(u"Nobody"_s));
    }

    void aKeychainThatIsLockedIsNoSignOut()
    {
        class Locked final : public auth::SecretStore
        {
        public:
            Result<std::optional<Secret>> read(const QString&) override
            {
                return fail(ErrorKind::Configuration, u"The keychain is locked"_s);
            }
            Result<> write(const QString&, const Secret&) override { return {}; }
            Result<> remove(const QString&) override
            {
                removed = true;
                return {};
            }
            bool removed = false;
        } keychain;
        SystemClock clock;
        QCOMPARE(signOutMiro(profile(), {keychain, clock}).error().detail, u"The keychain is locked"_s);
        QVERIFY(!keychain.removed);
    }
};

QTEST_GUILESS_MAIN(TestSignInsKept)
#include "tst_sign_ins_kept.moc"

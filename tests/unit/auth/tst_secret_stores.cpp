// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"
#include "core/auth/split_store.h"
#include "core/auth/switching_store.h"

#include <QTest>

using namespace bridge;
using namespace bridge::auth;
using namespace Qt::StringLiterals;

namespace {

/// A keychain as Windows has it, that works for so many calls and then stands for a program that was stopped.
class FrailKeychain final : public SecretStore
{
public:
    explicit FrailKeychain(MemoryStore& disk)
        : m_disk(disk)
    {
    }

    int callsLeft = -1; ///< below zero: for ever
    int calls = 0;

    Result<std::optional<Secret>> read(const QString& key) override
    {
        return step().and_then([&] { return m_disk.read(key); });
    }
    Result<> write(const QString& key, const Secret& value) override
    {
        if (value.reveal().toUtf8().size() > 2560)
            return fail(ErrorKind::Configuration, u"too long for Windows"_s);
        return step().and_then([&] { return m_disk.write(key, value); });
    }
    Result<> remove(const QString& key) override
    {
        return step().and_then([&] { return m_disk.remove(key); });
    }

private:
    Result<> step()
    {
        if (callsLeft == 0)
            return fail(ErrorKind::Configuration, u"stopped"_s);
        --callsLeft;
        ++calls;
        return {};
    }

    MemoryStore& m_disk;
};

const QString key = u"acme/miro"_s;

/// A store on `disk` that is stopped after `calls`; `made` counts what it took.
SplitStore storeOn(MemoryStore& disk, int calls = -1, FrailKeychain** made = nullptr)
{
    auto keychain = std::make_unique<FrailKeychain>(disk);
    keychain->callsLeft = calls;
    if (made)
        *made = keychain.get();
    return SplitStore(std::move(keychain));
}

/// As long as three JWTs with many claims.
Secret longSecret(const QString& seed, int bytes)
{
    QString text;
    while (text.size() < bytes)
        text += seed + QString::number(text.size());
    return Secret(text.left(bytes));
}

Secret readBack(MemoryStore& disk)
{
    SplitStore store = storeOn(disk);
    const auto value = store.read(key);
    return value && *value ? **value : Secret(u"(none)"_s);
}

} // namespace

class SecretStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStandsAsItIs()
    {
        MemoryStore disk;
        SplitStore store = storeOn(disk);
        const Secret value = longSecret(u"short"_s, 2500);
        QVERIFY(store.write(key, value));
        QCOMPARE(disk.values(), (std::map<QString, Secret>{{key, value}}));
        QCOMPARE(*store.read(u"acme/bitrix24"_s), std::nullopt);
    }

    void aPairOfLongTokensFits()
    {
        MemoryStore disk;
        SplitStore store = storeOn(disk);
        MiroCredentials credentials{.clientSecret = Secret(u"client"_s)};
        credentials.tokens.access = longSecret(u"eyJhbGciOiJSUzI1NiJ9."_s, 4000);
        credentials.tokens.refresh = longSecret(u"eyJyZWZyZXNoIjoxfQ."_s, 3000);
        const auto written = store.write(key, toSecret(credentials));
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*miroCredentialsFrom(readBack(disk)), credentials);
        QCOMPARE(disk.values().size(), size_t(4)); // three parts and what says so
        for (const auto& [name, part] : disk.values())
            QVERIFY2(part.reveal().toUtf8().size() <= largestEntry, qPrintable(name));
    }

    void lettersOfManyBytesAreNeverCut()
    {
        MemoryStore disk;
        SplitStore store = storeOn(disk);
        QString text;
        for (int i = 0; i < 1500; ++i)
            text += QString(i % 7, u'x') + u"ключ€😀"_s;
        QVERIFY(store.write(key, Secret(text)));
        QCOMPARE(readBack(disk), Secret(text));
        for (const auto& [name, part] : disk.values())
            QVERIFY(part.reveal().toUtf8().size() <= largestEntry && !part.reveal().toUtf8().contains("\xef\xbf\xbd"));
    }

    void whatNoKeychainHoldsIsRefusedAndLosesNothing()
    {
        MemoryStore disk;
        SplitStore store = storeOn(disk);
        const Secret before = longSecret(u"old"_s, 6000);
        QVERIFY(store.write(key, before));
        const auto refused = store.write(key, longSecret(u"new"_s, 50'000));
        QCOMPARE(refused.error().kind, ErrorKind::Configuration);
        QVERIFY(refused.error().detail.contains(u"40 kB"_s));
        QCOMPARE(*store.read(key), before);
    }

    void aStopAtAnyCallLeavesOneWholeValue_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        for (const int before : {0, 100, 6000, 9000})
            for (const int after : {100, 4000, 9000, 12'000})
                QTest::addRow("%d to %d", before, after) << before << after;
    }
    void aStopAtAnyCallLeavesOneWholeValue()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        const Secret old = before > 0 ? longSecret(u"old"_s, before) : Secret(u"(none)"_s);
        const Secret fresh = longSecret(u"fresh"_s, after);
        for (int calls = 0;; ++calls) {
            MemoryStore disk;
            if (before > 0)
                QVERIFY(storeOn(disk).write(key, old));
            FrailKeychain* keychain = nullptr;
            SplitStore store = storeOn(disk, calls, &keychain);
            const auto written = store.write(key, fresh);
            const Secret value = readBack(disk);
            QVERIFY2(value == old || value == fresh, qPrintable(u"stopped after %1 calls"_s.arg(calls)));
            QCOMPARE(value == fresh, written.has_value());
            // The next write works from there, and leaves nothing of what was begun.
            const Secret next = longSecret(u"next"_s, 5500);
            QVERIFY(storeOn(disk).write(key, next));
            QCOMPARE(readBack(disk), next);
            QCOMPARE(disk.values().size(), size_t(4));
            if (keychain->callsLeft != 0)
                break; // it was not stopped any more
        }
    }

    void aStoppedRemovalIsDoneByTheNext()
    {
        for (int calls = 0;; ++calls) {
            MemoryStore disk;
            QVERIFY(storeOn(disk).write(key, longSecret(u"old"_s, 9000)));
            if (storeOn(disk, calls).remove(key)) {
                QVERIFY(disk.values().empty());
                break;
            }
            const Secret value = readBack(disk);
            QVERIFY(value == longSecret(u"old"_s, 9000) || value == Secret(u"(none)"_s));
            QVERIFY(storeOn(disk).remove(key));
            QVERIFY(disk.values().empty());
        }
    }

    void partsThatDoNotFitTogetherAreNoValue()
    {
        MemoryStore disk;
        QVERIFY(storeOn(disk).write(key, longSecret(u"old"_s, 9000)));
        QVERIFY(disk.write(key + u"/a/2"_s, Secret(u"of another"_s)));
        SplitStore store = storeOn(disk);
        const auto read = store.read(key);
        QCOMPARE(read.error().kind, ErrorKind::Unauthorised);
        QVERIFY(!read.error().detail.contains(u"another"_s));
        QVERIFY(storeOn(disk).write(key, Secret(u"new"_s)));
        QCOMPARE(disk.values(), (std::map<QString, Secret>{{key, Secret(u"new"_s)}}));
    }

    void aSignInThatLooksLikeAnIndexIsNone()
    {
        MemoryStore disk;
        for (const QString& text :
            {u"{}"_s, u"{\"split\":1}"_s, u"{\"split\":{\"set\":\"a\"}}"_s, u"[1]"_s, u"plain"_s}) {
            QVERIFY(storeOn(disk).write(key, Secret(text)));
            QCOMPARE(readBack(disk), Secret(text));
        }
    }

    void memoryIsUsedOnlyWhenAPersonSaysSo()
    {
        MemoryStore disk;
        auto keychain = std::make_unique<FrailKeychain>(disk);
        FrailKeychain& frail = *keychain;
        frail.callsLeft = 0; // locked
        SwitchingStore store(std::move(keychain));
        QVERIFY(!store.write(key, Secret(u"token"_s)));
        QVERIFY(!store.read(key));
        QCOMPARE(store.place(), SecretPlace::Keychain); // no fallback by itself

        QVERIFY(store.use(SecretPlace::Memory));
        QVERIFY(store.write(key, Secret(u"token"_s)));
        QVERIFY(store.write(u"acme/bitrix24"_s, Secret(u"webhook"_s)));
        QCOMPARE(*store.read(key), Secret(u"token"_s));
        QCOMPARE(frail.calls, 0);
        QVERIFY(disk.values().empty());

        QVERIFY(!store.use(SecretPlace::Keychain)); // still locked: everything stays where it is
        QCOMPARE(store.place(), SecretPlace::Memory);
        QCOMPARE(*store.read(key), Secret(u"token"_s));
        frail.callsLeft = 1; // one entry, then locked again
        QVERIFY(!store.use(SecretPlace::Keychain));
        QCOMPARE(*store.read(u"acme/bitrix24"_s), Secret(u"webhook"_s));
        frail.callsLeft = -1;
        QVERIFY(store.use(SecretPlace::Keychain));
        QCOMPARE(disk.values().size(), size_t(2));
        QCOMPARE(*store.read(key), Secret(u"token"_s));
        QVERIFY(store.remove(key));
        QCOMPARE(disk.values().size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(SecretStoresTest)
#include "tst_secret_stores.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile_shelf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::settings;
using namespace Qt::StringLiterals;

namespace {

bool writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sentence(const auto& result)
{
    return result ? u"no error"_s : result.error().detail;
}

/// A profile as people have it, not only defaults.
Profile lived(const QString& id)
{
    Profile profile{.id = id, .name = u"Команда"_s};
    profile.miro.clientId = u"3458"_s;
    profile.bitrix24.portalUrl = QUrl(u"https://acme.bitrix24.com"_s);
    profile.links = {{.id = {u"sprint"_s}, .board = {u"uXj="_s}}};
    return profile;
}

} // namespace

class ProfileShelfTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QStringList m_forgotten;

    [[nodiscard]] QDir home() const { return QDir(m_parent->filePath(u"data"_s)); }
    [[nodiscard]] ProfileShelf shelf() const { return ProfileShelf(home()); }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const ShelfEntry& entry : shelf().list())
            ids += entry.id;
        return ids;
    }

    RemovalSteps steps()
    {
        return {.lock = [](const QDir&) { return std::shared_ptr<void>(); },
            .forgetSecrets = [this](const QString& id) -> Result<> {
                m_forgotten += id;
                return {};
            }};
    }

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_forgotten.clear();
    }

    void theFirstIsTheDefaultAndTheOthersLieBelowIt()
    {
        QVERIFY(shelf().list().empty());
        QCOMPARE(shelf().create(u"acme"_s, u"Acme"_s)->folder, home());
        const auto second = shelf().create(u"other-team"_s, u"  Other\n team "_s);
        QVERIFY2(second, qPrintable(sentence(second)));
        QCOMPARE(second->folder.path(), home().filePath(u"profiles/other-team"_s));
        QCOMPARE(second->name, u"Other team"_s);
        QVERIFY(!second->isDefault && !second->problem);
        QCOMPARE(ids(), QStringList({u"acme"_s, u"other-team"_s}));
        QVERIFY(shelf().list().front().isDefault);
        QCOMPARE(loadProfile(home())->id, u"acme"_s);
        for (const QDir& folder : {home(), second->folder})
            QCOMPARE(
                QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aRemovedDefaultLeavesTheOthers()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(shelf().create(u"b"_s, u"B"_s));
        QVERIFY(writeFile(journalPath(home()), "journal"));
        QVERIFY(home().mkpath(u"browser/cache"_s));
        QVERIFY(shelf().remove(u"acme"_s, steps()));
        QCOMPARE(m_forgotten, QStringList(u"acme"_s));
        QCOMPARE(ids(), QStringList(u"b"_s));
        QCOMPARE(home().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(u"profiles"_s));
        QCOMPARE(shelf().create(u"c"_s, u"C"_s)->isDefault, false); // only the very first one moves in
    }

    void aFurtherOneIsRemovedWithItsFolder()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        const QDir folder = shelf().create(u"b"_s, u"B"_s)->folder;
        QVERIFY(writeFile(folder.filePath(u"journal.sqlite-wal"_s), "x"));
        QVERIFY(QDir(home().filePath(u"profiles"_s)).mkpath(u".unfinished-from-a-crash/log"_s));
        QVERIFY(shelf().remove(u"b"_s, steps()));
        QVERIFY(QDir(home().filePath(u"profiles"_s))
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
        QCOMPARE(m_forgotten, QStringList(u"b"_s));
    }

    void aProfileInUseOrWithALockedKeychainStays()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        RemovalSteps used = steps();
        used.lock = [](const QDir&) -> Result<std::shared_ptr<void>> { return fail(ErrorKind::Conflict, u"in use"_s); };
        QCOMPARE(shelf().remove(u"acme"_s, used).error().kind, ErrorKind::Conflict);
        QVERIFY(m_forgotten.isEmpty());
        RemovalSteps locked = steps();
        locked.forgetSecrets = [](const QString&) -> Result<> { return fail(ErrorKind::Configuration, u"locked"_s); };
        QCOMPARE(shelf().remove(u"acme"_s, locked).error().detail, u"locked"_s);
        QCOMPARE(ids(), QStringList(u"acme"_s));
        QVERIFY(loadProfile(home()));

        Profile asking = lived(u"acme"_s);
        asking.signIn = SignInKept::EachStart; // it needs no keychain, so none has to be there
        QVERIFY(saveProfile(asking, home()));
        QVERIFY(shelf().remove(u"acme"_s, locked));
        QVERIFY(ids().isEmpty());
    }

    void theLockIsHeldUntilEverythingIsGone()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        bool released = false;
        RemovalSteps watching = steps();
        watching.lock = [&](const QDir& folder) {
            return std::shared_ptr<void>(nullptr, [&released, folder](void*) {
                released = true;
                QVERIFY(!QFile::exists(profilePath(folder)));
            });
        };
        QVERIFY(shelf().remove(u"acme"_s, watching));
        QVERIFY(released);
    }

    void secretsThatAnotherProfileUsesStay()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(shelf().create(u"b"_s, u"B"_s));
        QVERIFY(saveProfile(lived(u"acme"_s), QDir(home().filePath(u"profiles/b"_s)))); // by hand
        const auto entry = shelf().find(u"b"_s);
        QVERIFY(entry->problem && entry->problem->detail.contains(u"acme"_s));
        QVERIFY(shelf().remove(u"b"_s, steps()));
        QVERIFY(m_forgotten.isEmpty());
    }

    void aRenameChangesTheNameAlone()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(saveProfile(lived(u"acme"_s), home()));
        const auto renamed = shelf().rename(u"acme"_s, u"Ärzte & Co"_s);
        QCOMPARE(renamed->name, u"Ärzte & Co"_s);
        Profile expected = lived(u"acme"_s);
        expected.name = u"Ärzte & Co"_s;
        QCOMPARE(*loadProfile(home()), expected);
        QCOMPARE(shelf().rename(u"acme"_s, u" \t "_s).error().kind, ErrorKind::Configuration);
        QCOMPARE(shelf().rename(u"acme"_s, QString(201, u'x')).error().kind, ErrorKind::Configuration);
        QCOMPARE(*loadProfile(home()), expected);
    }

    void aDuplicateHasTheSettingsAndNothingElse()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(saveProfile(lived(u"acme"_s), home()));
        QVERIFY(writeFile(journalPath(home()), "journal"));
        const auto copy = shelf().duplicate(u"acme"_s, u"acme-2"_s);
        QVERIFY2(copy, qPrintable(sentence(copy)));
        QCOMPARE(copy->folder.entryList(QDir::Files), QStringList(u"profile.json"_s));
        Profile expected = lived(u"acme-2"_s);
        expected.name = u"Команда (acme-2)"_s;
        QCOMPARE(*loadProfile(copy->folder), expected);
        QCOMPARE(shelf().duplicate(u"acme"_s, u"acme-2"_s).error().kind, ErrorKind::Configuration);
        QCOMPARE(shelf().duplicate(u"nobody"_s, u"x"_s).error().kind, ErrorKind::Configuration);
    }

    void whatIsExportedComesBack()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(saveProfile(lived(u"acme"_s), home()));
        const QString file = m_parent->filePath(u"acme.json"_s);
        QVERIFY(shelf().exportTo(u"acme"_s, file));
        QCOMPARE(shelf().exportTo(u"acme"_s, file).error().kind, ErrorKind::Configuration); // not overwritten

        const auto taken = shelf().importFrom(file);
        QCOMPARE(taken->id, u"acme-2"_s);
        Profile expected = lived(u"acme-2"_s);
        QCOMPARE(*loadProfile(taken->folder), expected);
        QCOMPARE(shelf().importFrom(file, u"acme"_s).error().kind, ErrorKind::Configuration);
        QCOMPARE(shelf().importFrom(file, u"fresh"_s)->id, u"fresh"_s);
        QCOMPARE(ids(), QStringList({u"acme"_s, u"acme-2"_s, u"fresh"_s}));
    }

    void whatIsNoProfileIsNotImported_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("hello") << u"JSON"_s;
        QTest::newRow("cut short") << QByteArray("{\"version\":1,") << u"JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"the whole file"_s;
        QTest::newRow("no id") << QByteArray("{\"version\":1}") << u"id"_s;
        QTest::newRow("of a later version") << QByteArray("{\"version\":2,\"id\":\"a\"}") << u"version"_s;
        QTest::newRow("a path for an id") << QByteArray("{\"version\":1,\"id\":\"../../x\"}") << u"id"_s;
        QTest::newRow("a secret") << QByteArray("{\"version\":1,\"id\":\"a\",\"access_token\":\"t\"}")
                                  << u"access_token"_s;
    }
    void whatIsNoProfileIsNotImported()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, named);
        const QString file = m_parent->filePath(u"in.json"_s);
        QVERIFY(writeFile(file, text));
        const auto refused = shelf().importFrom(file);
        QCOMPARE(refused.error().kind, ErrorKind::Configuration);
        QVERIFY2(refused.error().detail.contains(named), qPrintable(refused.error().detail));
        QVERIFY(!home().exists());
    }

    void anIdIsAFolderNameOnEverySystem_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("fits");
        for (const QString& id : {u"acme"_s, u"Acme.2"_s, u"a"_s, u"_x-1"_s, u"console"_s, QString(64, u'x')})
            QTest::newRow(qPrintable(id)) << id << true;
        for (const QString& id : {u""_s, u"."_s, u".."_s, u".hidden"_s, u"ends."_s, u"a/b"_s, u"a\\b"_s, u"a b"_s,
                 u"ключ"_s, u"CON"_s, u"nul.txt"_s, u"com1"_s, u"a:b"_s, u"a\n"_s, QString(65, u'x')})
            QTest::newRow(qPrintable(u"not "_s + id)) << id << false;
    }
    void anIdIsAFolderNameOnEverySystem()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, fits);
        QVERIFY(shelf().create(u"first"_s, u"First"_s));
        QCOMPARE(shelf().create(id, u"Name"_s).has_value(), fits);
        QCOMPARE(QDir(home().filePath(u"profiles"_s)).exists(id.isEmpty() ? u"x"_s : id) && fits, fits);
    }

    void idsDifferInMoreThanUpperCase()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(!shelf().create(u"ACME"_s, u"Acme"_s));
        QVERIFY(shelf().create(u"Beta"_s, u"Beta"_s));
        QVERIFY(!shelf().create(u"beta"_s, u"Beta"_s));
    }

    void anIdIsMadeOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"Acme"_s << u"acme"_s;
        QTest::newRow("blanks and marks") << u"  Ärzte & Co. GmbH!"_s << u"arzte-co-gmbh"_s;
        QTest::newRow("another alphabet") << u"Команда"_s << u"profile"_s;
        QTest::newRow("a path") << u"../../etc"_s << u"etc"_s;
        QTest::newRow("a device") << u"CON"_s << u"profile-con"_s;
        QTest::newRow("nothing") << QString() << u"profile"_s;
        QTest::newRow("taken") << u"First"_s << u"first-2"_s;
        QTest::newRow("long") << QString(300, u'a') << QString(60, u'a');
    }
    void anIdIsMadeOfAName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, id);
        QVERIFY(shelf().create(u"first"_s, u"First"_s));
        QCOMPARE(shelf().idFor(name), id);
        QVERIFY(shelf().create(shelf().idFor(name), u"Name"_s));
    }

    void aBrokenProfileIsListedWithItsProblem()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        QVERIFY(shelf().create(u"b"_s, u"B"_s));
        QVERIFY(writeFile(home().filePath(u"profiles/b/profile.json"_s), "{"));
        QVERIFY(writeFile(profilePath(home()), "{\"version\":1,\"id\":\"acme\",\"nmae\":1}"));
        QCOMPARE(ids(), QStringList({u"acme"_s, u"b"_s}));
        for (const ShelfEntry& entry : shelf().list())
            QVERIFY(entry.problem);
        const QByteArray before = readFile(profilePath(home()));
        QVERIFY(!shelf().rename(u"acme"_s, u"New"_s));
        QCOMPARE(readFile(profilePath(home())), before);
        QVERIFY(shelf().remove(u"b"_s, steps()));
        QVERIFY(shelf().remove(u"acme"_s, steps()));
        QCOMPARE(m_forgotten, QStringList({u"b"_s, u"acme"_s}));
    }

    void aJournalWithoutAProfileIsNobodysElse()
    {
        QVERIFY(home().mkpath(u"."_s));
        QVERIFY(writeFile(journalPath(home()), "of somebody"));
        QCOMPARE(shelf().create(u"acme"_s, u"Acme"_s)->folder.dirName(), u"acme"_s);
    }

    void anUnwritableShelfIsNamed()
    {
        QVERIFY(writeFile(m_parent->filePath(u"data"_s), "a file"));
        const auto refused = shelf().create(u"acme"_s, u"Acme"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains(home().path()));
    }

    void aProfileIsNamedByFolderOrId()
    {
        QVERIFY(shelf().create(u"acme"_s, u"Acme"_s));
        const QDir second = shelf().create(u"b"_s, u"B"_s)->folder;
        QCOMPARE(profileFolder(u"b"_s, shelf()), second);
        QCOMPARE(profileFolder(u"acme"_s, shelf()), home());
        QCOMPARE(profileFolder(m_parent->path(), shelf()), QDir(m_parent->path()));
        QCOMPARE(profileFolder(u"nobody"_s, shelf()), QDir(u"nobody"_s));
        QCOMPARE(profileFolder({}, shelf()), defaultProfileFolder());
    }
};

QTEST_GUILESS_MAIN(ProfileShelfTest)
#include "tst_profile_shelf.moc"

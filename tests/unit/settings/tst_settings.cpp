// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile_file.h"
#include "core/settings/schema.h"
#include "core/settings/service_url.h"
#include "core/settings/suggestion.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::settings;
using namespace Qt::StringLiterals;

namespace {

/// The public contract's example, as the manual shows it.
Json exampleJson()
{
    QFile file(QFINDTESTDATA("example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example is missing");
    return *parseJson(file.readAll());
}

Json smallest()
{
    return {{"version", 1}, {"id", "acme"}};
}

/// The example with one value replaced or added; `value` is JSON.
Json exampleWith(const QString& pointer, const QString& value)
{
    Json json = exampleJson();
    json[Json::json_pointer(pointer.toStdString())] = *parseJson(value.toUtf8());
    return json;
}

Json schemaFile()
{
    QFile file(u":/schemas/profile.v1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is not linked in");
    return *parseJson(file.readAll());
}

/// The paths of all fields: of a value, or of what a schema declares.
void fieldsOf(const Json& value, const QString& path, QStringList& into)
{
    if (value.is_array() && !value.empty())
        fieldsOf(value.front(), path + u"[]"_s, into);
    if (!value.is_object())
        return;
    for (const auto& [name, field] : value.items()) {
        const QString inside = path + u'.' + QString::fromStdString(name);
        into << inside;
        fieldsOf(field, inside, into);
    }
}

void schemaFieldsOf(const Json& schema, const QString& path, QStringList& into)
{
    if (schema.contains("items"))
        schemaFieldsOf(schema["items"], path + u"[]"_s, into);
    if (!schema.contains("properties"))
        return;
    for (const auto& [name, field] : schema["properties"].items()) {
        const QString inside = path + u'.' + QString::fromStdString(name);
        into << inside;
        schemaFieldsOf(field, inside, into);
    }
}

} // namespace

Q_DECLARE_METATYPE(ProxyKind)

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortalIsUnderstoodHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("portal"); // empty: refused
        QTest::newRow("its name") << u" acme "_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("its host") << u"Acme.bitrix24.de"_s << u"https://acme.bitrix24.de"_s;
        QTest::newRow("from the address bar")
            << u"https://acme.bitrix24.com/company/personal/user/1/tasks/?a=b#c"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("without encryption") << u"http://acme.bitrix24.com"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("half a scheme") << u"//acme.bitrix24.com/"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("a webhook") << u"https://acme.bitrix24.com/rest/1/s3cret/"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("an own server") << u"portal.example.org:8443/x"_s << u"https://portal.example.org:8443"_s;
        QTest::newRow("a server in the house") << u"https://intranet"_s << u"https://intranet"_s;
        QTest::newRow("letters of another script") << u"портал.рф"_s << u"https://портал.рф"_s;
        QTest::newRow("this machine") << u"127.0.0.1:8090"_s << u"http://127.0.0.1:8090"_s;
        QTest::newRow("this machine, with encryption") << u"https://127.0.0.1:8443"_s << u"https://127.0.0.1:8443"_s;
        QTest::newRow("this machine by name") << u"localhost"_s << u"http://localhost"_s;
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("a sentence") << u"our portal"_s << QString();
        QTest::newRow("a mail address") << u"ann@acme.bitrix24.com"_s << QString();
        QTest::newRow("a password in it") << u"https://ann:x@acme.bitrix24.com"_s << QString();
        QTest::newRow("Bitrix24's own site") << u"https://www.bitrix24.com/"_s << QString();
        QTest::newRow("Bitrix24's own site elsewhere") << u"bitrix24.com.br"_s << QString();
    }

    void aPortalIsUnderstoodHoweverItIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, portal);
        const auto read = portalUrlFrom(typed);
        QCOMPARE(read ? read->toString() : QString(), portal);
        if (!read)
            QCOMPARE(read.error().kind, ErrorKind::Configuration);
    }

    void theExampleIsReadAndWrittenAsItIs()
    {
        const auto profile = profileFromJson(exampleJson());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
        // Nothing of it is lost or changed; what it leaves out is written, too.
        const Json written = toJson(*profile);
        Json withExample = written;
        withExample.merge_patch(exampleJson());
        QCOMPARE(QString::fromUtf8(toBytes(written)), QString::fromUtf8(toBytes(withExample)));

        const Link& link = profile->links.front();
        QCOMPARE(link.board.value, u"uXjVabc="_s);
        QCOMPARE(link.rules.size(), size_t(6));
        QCOMPARE(
            link.rules[1], (Rule{.color = ColorFamily::Red, .action = RuleAction::Task, .priority = Priority::High}));
        QCOMPARE(link.rules[5], (Rule{.prefix = u"TODO:"_s, .action = RuleAction::Task}));
        QCOMPARE(link.frames[4], (FrameMapping{.frame = {u"3458"_s}, .group = GroupId{12}, .stage = StageId{45}}));
        QCOMPARE(link.settle, std::chrono::seconds(3));
        QCOMPARE(profile->booking.employeePosition, u"cleaner"_s);
    }

    void whatIsLeftOutTakesItsDefault()
    {
        Profile expected{.id = u"acme"_s, .name = u"acme"_s};
        QCOMPARE(*profileFromJson(smallest()), expected);

        Json json = smallest();
        json["links"] = {{{"id", "a"}, {"board_id", "b"}}};
        expected.links = {{.id = {u"a"_s}, .board = {u"b"_s}}};
        QCOMPARE(*profileFromJson(json), expected);
        QCOMPARE(expected.links.front().rules, defaultRules());
        // An empty list is not a list left out.
        json["links"][0]["rules"] = Json::array();
        QVERIFY(profileFromJson(json)->links.front().rules.empty());
    }

    void everyValueSurvivesARoundTrip()
    {
        Profile profile = *profileFromJson(exampleJson());
        profile.bitrix24.auth = Bitrix24Auth::Webhook;
        profile.bitrix24.events = EventSource::Polling;
        profile.miro.apiUrl = QUrl(u"http://127.0.0.1:8123"_s);
        profile.endpoint = {true, 9000};
        profile.historyDays = 30;
        profile.network = {ProxyKind::Socks5, u"proxy.example"_s, 1080, u"ann"_s};
        profile.signIn = SignInKept::EachStart;
        profile.booking.enableBooking = false;
        Link& link = profile.links.front();
        link.stickiesFromTasks = false;
        link.writeBack = WriteBack::None;
        link.conflict = ConflictPolicy::Ask;
        link.onStickyDeleted = OnStickyDeleted::Complete;
        link.onTaskDeleted = OnTaskDeleted::Delete;
        link.maxRemovedPercent = 0;
        link.settle = std::chrono::seconds(0);
        link.rules.push_back({.color = ColorFamily::LightPink, .tag = u"ошибка"_s, .action = RuleAction::Ignore});
        QCOMPARE(*profileFromJson(toJson(profile)), profile);
    }

    void aRuleMayNameAnyShadeOfAFamily()
    {
        const auto profile = profileFromJson(exampleWith(u"/links/0/rules/0/when/color"_s, u"\"light_yellow\""_s));
        QCOMPARE(profile->links.front().rules.front().color, ColorFamily::Yellow);
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("sentence");
        const auto row = [](const char* pointer, const char* value, const QStringList& sentence) {
            QTest::newRow(pointer) << QString::fromLatin1(pointer) << QString::fromLatin1(value) << sentence;
        };
        row("/nmae", "\"x\"", {u"nmae: unknown field"_s, u"did you mean name?"_s});
        row("/miro/pol_seconds", "3", {u"miro.pol_seconds: unknown field"_s, u"did you mean poll_seconds?"_s});
        row("/links/0/rules/2/when/colour", "\"red\"",
            {u"links[0].rules[2].when.colour: unknown field"_s, u"did you mean color?"_s});
        row("/links/0/borad_id", "\"x\"", {u"links[0].borad_id: unknown field"_s, u"did you mean board_id?"_s});
        row("/bitrix24/zzz", "1", {u"bitrix24.zzz: unknown field; known here: auth, client_id"_s});
        row("/links/0/rules/0/when/color", "\"yelow\"",
            {u"links[0].rules[0].when.color: “yelow” is not allowed here"_s, u"did you mean yellow?"_s});
        row("/links/0/frames/1/status", "\"in progress\"", {u"links[0].frames[1].status"_s, u"in_progress?"_s});
        row("/links/0/conflict", "\"never\"", {u"links[0].conflict"_s, u"newest, miro, bitrix24, ask"_s});
        row("/links/0/frames/0", "{\"status\":\"pending\"}", {u"links[0].frames[0]: needs title or frame_id"_s});
        row("/links/0/frames/2", "{\"title\":\"Done\"}", {u"links[0].frames[2]: needs at least one of status"_s});
        row("/links/0/rules/0/when", "{}", {u"links[0].rules[0].when: needs at least one of"_s, u"prefix"_s});
        row("/links/1", "{\"id\":\"second\"}", {u"links[1].board_id: this field is missing"_s});
        row("/links/1", "{\"id\":\"sprint\",\"board_id\":\"b\"}", {u"links[1].id: \"sprint\" is used twice"_s});
        row("/links/0/settle_seconds", "-1", {u"links[0].settle_seconds: -1"_s, u"from 0 to 3600"_s});
        row("/links/0/stickies_from_tasks", "\"yes\"", {u"links[0].stickies_from_tasks"_s, u"true or false"_s});
        row("/links", "{}", {u"links: {} is not allowed here, only a list"_s});
        row("/miro", "[]", {u"miro: [] is not allowed here, only an object"_s});
        row("/endpoint/port", "70000", {u"endpoint.port: 70000"_s, u"from 1 to 65535"_s});
        row("/endpoint/port", "8787.5", {u"endpoint.port: 8787.5"_s, u"a whole number"_s});
        row("/booking/owner_id", "\"1\"", {u"booking.owner_id: “1”"_s, u"a whole number"_s});
        row("/history_days", "0", {u"history_days: 0"_s, u"from 1 to 3650"_s});
        row("/history_days", "\"forever\"", {u"history_days"_s, u"a whole number"_s});
        row("/version", "2", {u"version: 2 is not allowed here, only 1"_s});
        row("/id", "\"a b\"", {u"id: “a b”"_s, u"letters, digits"_s});
        row("/id", "null", {u"id: null"_s});
        row("/bitrix24/portal_url", "\"http://acme.bitrix24.com\"", {u"bitrix24.portal_url"_s, u"only https"_s});
        row("/bitrix24/portal_url", "\"our portal\"", {u"bitrix24.portal_url: That is no portal's address"_s});
        row("/bitrix24/portal_url", "\"https://ann:x@acme.bitrix24.com\"", {u"bitrix24.portal_url: not an address"_s});
        row("/bitrix24/oauth_url", "\"ftp://acme\"", {u"bitrix24.oauth_url: ftp://acme is refused"_s});
        row("/network/proxy", "\"proxy:3128\"", {u"network.proxy"_s, u"socks5://"_s});
        row("/network/proxy", "\"http://proxy\"", {u"network.proxy"_s, u"port"_s});
        row("/network/proxy", "\"ftp://proxy:21\"", {u"network.proxy"_s});
        row("/network/proxy", "\"http://proxy:1/path\"", {u"network.proxy"_s});
        row("/network/prxy", "\"none\"", {u"network.prxy"_s, u"did you mean proxy"_s});
        row("/sign_in", "\"never\"", {u"sign_in"_s, u"each_start"_s});
        row("/miro/api_url", "\"https://me:pw@api.miro.com\"", {u"miro.api_url: not an address"_s});
    }
    void aWrongFieldIsNamed()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QString, value);
        QFETCH(const QStringList, sentence);
        const auto profile = profileFromJson(exampleWith(pointer, value));
        QVERIFY2(!profile, "accepted");
        QCOMPARE(profile.error().kind, ErrorKind::Configuration);
        for (const QString& part : sentence)
            QVERIFY2(profile.error().detail.contains(part), qPrintable(profile.error().detail));
    }

    void theProfileTakesAPortalInAnyForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("portal");
        QTest::newRow("its name") << u"acme"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("its host") << u"acme.bitrix24.de"_s << u"https://acme.bitrix24.de"_s;
        QTest::newRow("an address") << u"https://acme.bitrix24.com"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("with a slash") << u"https://acme.bitrix24.com/"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("from the address bar")
            << u"https://acme.bitrix24.com/stream/?x=1"_s << u"https://acme.bitrix24.com"_s;
        QTest::newRow("an own server") << u"https://portal.example.org:8443"_s << u"https://portal.example.org:8443"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:8082"_s << u"http://127.0.0.1:8082"_s;
        QTest::newRow("this machine, with encryption") << u"https://localhost:8443"_s << u"https://localhost:8443"_s;
        QTest::newRow("not set yet") << QString() << QString();
    }
    void theProfileTakesAPortalInAnyForm()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, portal);
        const auto profile = profileFromJson(exampleWith(u"/bitrix24/portal_url"_s, u'"' + written + u'"'));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->bitrix24.portalUrl.toString(), portal);
    }

    void aWebhookInTheProfileIsRefusedWithoutRepeatingIt()
    {
        const auto profile = profileFromJson(
            exampleWith(u"/bitrix24/portal_url"_s, u"\"https://acme.bitrix24.com/rest/1/s3cret/\""_s));
        QCOMPARE(profile.error().kind, ErrorKind::Configuration);
        QVERIFY(profile.error().detail.contains(u"keychain"_s) && !profile.error().detail.contains(u"s3cret"_s));
    }

    void plainHttpIsForThisMachineOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("loopback") << u"http://127.0.0.1:8081"_s << true;
        QTest::newRow("another loopback") << u"http://127.5.0.1"_s << true;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:80"_s << true;
        QTest::newRow("localhost") << u"http://localhost:9000/"_s << true;
        QTest::newRow("elsewhere") << u"http://192.168.1.1"_s << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("looks like localhost") << u"http://localhost.example.com"_s << false;
        QTest::newRow("https") << u"https://example.com"_s << true;
    }
    void plainHttpIsForThisMachineOnly()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, accepted);
        QCOMPARE(profileFromJson(exampleWith(u"/miro/api_url"_s, u'"' + url + u'"')).has_value(), accepted);
    }

    void aProxyIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxyKind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("system") << u"system"_s << ProxyKind::System << QString() << 0;
        QTest::newRow("none") << u"none"_s << ProxyKind::None << QString() << 0;
        QTest::newRow("http") << u"http://proxy:3128"_s << ProxyKind::Http << u"proxy"_s << 3128;
        QTest::newRow("socks5") << u"socks5://[::1]:1080"_s << ProxyKind::Socks5 << u"::1"_s << 1080;
    }
    void aProxyIsReadAndWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const ProxyKind, kind);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        Json json = smallest();
        json["network"] = {{"proxy", text}, {"proxy_user", "ann"}};
        const auto profile = profileFromJson(json);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->network, (NetworkSettings{kind, host, quint16(port), u"ann"_s}));
        QVERIFY(toJson(*profile)["network"] == json["network"]);
    }

    void aPasswordInTheProxysAddressIsRefusedWithoutRepeatingIt()
    {
        Json json = smallest();
        json["network"] = {{"proxy", "http://ann:s3cret@proxy:3128"}};
        const auto refused = profileFromJson(json);
        QCOMPARE(refused.error().kind, ErrorKind::Configuration);
        QVERIFY(refused.error().detail.contains(u"keychain"_s) && !refused.error().detail.contains(u"s3cret"_s));
    }

    void theSchemaKnowsExactlyTheFieldsThatAreWritten()
    {
        Json written = toJson(*profileFromJson(exampleJson()));
        // Every kind of rule and mapping in the first entry, whose fields stand for all.
        written["links"][0]["rules"][0]
            = {{"when", {{"color", "red"}, {"tag", "t"}, {"prefix", "p"}}}, {"do", "task"}, {"priority", "high"}};
        written["links"][0]["frames"][0]
            = {{"frame_id", "1"}, {"title", "t"}, {"status", "pending"}, {"group_id", 1}, {"stage_id", 2}};
        QVERIFY(profileFromJson(written));
        QStringList used;
        fieldsOf(written, {}, used);
        QStringList declared;
        schemaFieldsOf(schemaFile(), {}, declared);
        used.sort();
        declared.sort();
        QCOMPARE(used, declared);
    }

    void theSchemaListsExactlyTheWordsThatAreRead()
    {
        const Json link = schemaFile()["properties"]["links"]["items"]["properties"];
        const Json rule = link["rules"]["items"]["properties"];
        for (const Json& word : rule["do"]["enum"])
            QVERIFY(actionFromWord(word.get<QString>()));
        for (const Json& word : rule["priority"]["enum"])
            QVERIFY(priorityFromWord(word.get<QString>()));
        for (const Json& word : link["frames"]["items"]["properties"]["status"]["enum"])
            QVERIFY(statusFromWord(word.get<QString>()));
        const Json colors = rule["when"]["properties"]["color"]["enum"];
        for (const StickyColor color : allStickyColors()) {
            QVERIFY(std::ranges::find(colors, Json(colorName(color))) != colors.end());
            QVERIFY(std::ranges::find(colors, Json(familyName(familyOf(color)))) != colors.end());
        }
    }

    void aTypoFindsItsWord_data()
    {
        QTest::addColumn<QString>("typo");
        QTest::addColumn<QString>("word");
        QTest::newRow("added") << u"colour"_s << u"color"_s;
        QTest::newRow("left out") << u"prfix"_s << u"prefix"_s;
        QTest::newRow("swapped") << u"tga"_s << u"tag"_s;
        QTest::newRow("changed") << u"Prefax"_s << u"prefix"_s;
        QTest::newRow("nothing near") << u"zzzzzz"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aTypoFindsItsWord()
    {
        QFETCH(const QString, typo);
        QFETCH(const QString, word);
        QCOMPARE(nearestWord(typo, {u"color"_s, u"tag"_s, u"prefix"_s}).value_or(QString()), word);
    }

    void aProfileIsSavedAndLoaded()
    {
        QTemporaryDir parent;
        const QDir folder(parent.filePath(u"new/profile"_s));
        QCOMPARE(loadProfile(folder).error().kind, ErrorKind::NotFound);
        const Profile profile = *profileFromJson(exampleJson());
        QVERIFY(saveProfile(profile, folder));
        QCOMPARE(*loadProfile(folder), profile);
        QCOMPARE(folder.entryList(QDir::Files), QStringList(u"profile.json"_s)); // no temporary left
    }

    void aBrokenFileIsNamed()
    {
        QTemporaryDir parent;
        const QDir folder(parent.path());
        const auto write = [&](const QByteArray& text) {
            QFile file(profilePath(folder));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("{\"version\":1,"));
        const auto broken = loadProfile(folder);
        QCOMPARE(broken.error().kind, ErrorKind::Configuration);
        QVERIFY(broken.error().detail.contains(profilePath(folder)));

        QVERIFY(write("{\"version\":1,\"id\":\"a\",\"nmae\":\"x\"}"));
        const auto typo = loadProfile(folder);
        QCOMPARE(typo.error().kind, ErrorKind::Configuration);
        QVERIFY(typo.error().detail.contains(profilePath(folder)) && typo.error().detail.contains(u"nmae"_s));

        QVERIFY(write("[]"));
        QVERIFY2(loadProfile(folder).error().detail.contains(u"the whole file"_s),
            qPrintable(loadProfile(folder).error().detail));
    }

    void aFolderThatCantBeWrittenIsNamed()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = saveProfile(*profileFromJson(smallest()), QDir(file.fileName() + u"/below"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/site.h"

#include "tests/unit/sandbox/sandbox_world.h"
#include "tests/unit/sandbox/tests.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pages = ":/sandbox/pages";

struct SiteWorld : SandboxWorld {
    Site site{sandbox};

    HttpResponse ask(Service service, HttpVerb verb, const QString& path, const Json& body = {})
    {
        HttpRequest request{verb, QUrl(u"http://127.0.0.1"_s + path)};
        if (!body.is_null())
            request.body = toBytes(body);
        return site.handle(service, request).response.value_or(HttpResponse{});
    }
    HttpResponse get(Service service, const QString& path) { return ask(service, HttpVerb::Get, path); }
    Json getJson(const QString& path) { return parseJson(get(Service::Miro, path).body).value_or(Json()); }
    HttpResponse post(const QString& path, const Json& body = {})
    {
        return ask(Service::Miro, HttpVerb::Post, path, body);
    }
    void addSticky(const char* text)
    {
        const HttpResponse made
            = post(u"/sandbox/person/add_sticky"_s, {{"text", text}, {"color", "red"}, {"x", 0}, {"y", 0}});
        QCOMPARE(made.status, 200);
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SiteTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageStandsAtItsAddress_data()
    {
        QTest::addColumn<bool>("onMiro");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("embed") << true << u"/app/live-embed/uXjV=/"_s << QByteArray("board.js");
        QTest::newRow("board") << true << u"/app/board/uXjV=/?moveToWidget=1"_s << QByteArray("board.js");
        QTest::newRow("portal") << false << u"/"_s << QByteArray("portal.js");
        QTest::newRow("project") << false << u"/workgroups/group/7/tasks/"_s << QByteArray("portal.js");
        QTest::newRow("task") << false << u"/company/personal/user/1/tasks/task/view/5/"_s << QByteArray("task.js");
        QTest::newRow("project task") << false << u"/workgroups/group/7/tasks/task/view/5/"_s << QByteArray("task.js");
    }
    void eachPageStandsAtItsAddress()
    {
        QFETCH(bool, onMiro);
        QFETCH(QString, path);
        QFETCH(QByteArray, script);
        SiteWorld world;
        const HttpResponse page = world.get(onMiro ? Service::Miro : Service::Bitrix24, path);
        QCOMPARE(page.status, 200);
        QVERIFY(headerValue(page.headers, "content-type").startsWith("text/html"));
        QVERIFY(headerValue(page.headers, "content-security-policy").contains("script-src 'self'"));
        QVERIFY(page.body.contains("/sandbox/pages/" + script));
    }

    /// Every file a page or a script names is there, and none is named that lies elsewhere.
    void pagesNameOnlyTheirOwnFiles()
    {
        SiteWorld world;
        static const QRegularExpression named(
            u"(?:src=|href=|from )[\"'](?:/sandbox/pages/|\\./)?([^\"'/]+\\.[a-z]+)"_s);
        int seen = 0;
        for (QDirIterator files(QString::fromLatin1(pages)); files.hasNext();) {
            const QString text = QString::fromUtf8(contentOf(files.next()));
            QVERIFY2(!text.contains("https://"_L1), qPrintable(files.fileName()));
            for (auto match = named.globalMatch(text); match.hasNext(); ++seen) {
                const QString file = match.next().captured(1);
                const HttpResponse part = world.get(Service::Bitrix24, u"/sandbox/pages/"_s + file);
                QVERIFY2(part.status == 200, qPrintable(file));
            }
        }
        QVERIFY(seen > 20);
        QCOMPARE(world.get(Service::Miro, u"/sandbox/pages/none.js"_s).status, 404);
        QCOMPARE(world.get(Service::Miro, u"/sandbox/pages/../site.h"_s).status, 404);
    }

    void thePagesPaintWithTheProgramsColours()
    {
        const QString text = QString::fromUtf8(contentOf(QString::fromLatin1(pages) + u"/colors.js"_s));
        for (const StickyColor color : allStickyColors()) {
            const QString line = u" %1: '%2'"_s.arg(colorName(color), colorHex(color));
            QVERIFY2(text.contains(line), qPrintable(line));
        }
    }

    void aViewIsSentOnlyWhenSomethingChanged()
    {
        SiteWorld world;
        world.addSticky("first");
        const QString address = u"/sandbox/board?id=%1"_s.arg(world.board.value);
        const Json first = world.getJson(address);
        QCOMPARE(first.at("stickies").size(), size_t{1});
        const QString since = address + u"&since=%1"_s.arg(first.at("revision").get<quint64>());
        QCOMPARE(world.getJson(since), (Json{{"revision", first.at("revision")}}));
        world.addSticky("second");
        QCOMPARE(world.getJson(since).at("stickies").size(), size_t{2});
        QCOMPARE(world.get(Service::Miro, u"/sandbox/board?id=none"_s).status, 404);
        QCOMPARE(world.getJson(u"/sandbox/portal"_s).at("groups").size(), size_t{1});
    }

    void theStateCountsWhatWasAsked()
    {
        SiteWorld world;
        (void)world.site.handle(Service::Miro, world.stickyRequest());
        (void)world.site.handle(Service::Miro, world.miroRequest(HttpVerb::Get, u"/v2/boards/none"_s));
        (void)world.site.handle(Service::Bitrix24, world.portalRequest(u"user.current.json"_s));
        const Json counters = world.getJson(u"/sandbox/state"_s).at("counters");
        QCOMPARE(counters.at("miro").at("requests"), Json(2));
        QCOMPARE(counters.at("miro").at("refused"), Json(1));
        QCOMPARE(counters.at("miro").at("by_status").at("404"), Json(1));
        QCOMPARE(counters.at("bitrix24").at("by_call").at("user.current"), Json(1));
    }

    void resetGoesBackToTheStart()
    {
        SiteWorld world;
        world.addSticky("note");
        QCOMPARE(world.post(u"/sandbox/person/add_task"_s, {{"title", "task"}}).status, 200);
        QCOMPARE(world.post(u"/sandbox/faults"_s, {{"faults", {{{"kind", "drop_before"}}}}}).status, 200);
        QVERIFY(!world.site.handle(Service::Miro, world.stickyRequest()).response);
        QCOMPARE(world.post(u"/sandbox/reset"_s).status, 200);
        QCOMPARE(world.stickyCount(), size_t{0});
        QCOMPARE(world.taskCount(), size_t{0});
        QCOMPARE(world.site.handle(Service::Miro, world.stickyRequest()).response->status, 201);
    }

    /// Somebody else's page in a browser of this machine reaches these ports too, and must find nothing.
    void onlyThisMachineSeesItsState_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("a program") << u"http://127.0.0.1:8080"_s << QByteArray() << 200;
        QTest::newRow("by name") << u"http://localhost:8080"_s << QByteArray() << 200;
        QTest::newRow("its own page") << u"http://127.0.0.1:8080"_s << QByteArray("http://127.0.0.1:8080") << 200;
        QTest::newRow("another page") << u"http://127.0.0.1:8080"_s << QByteArray("https://evil.test") << 403;
        QTest::newRow("another port") << u"http://127.0.0.1:8080"_s << QByteArray("http://127.0.0.1:9") << 403;
        QTest::newRow("a page without a place") << u"http://127.0.0.1:8080"_s << QByteArray("null") << 403;
        QTest::newRow("another name") << u"http://evil.test:8080"_s << QByteArray() << 403;
    }
    void onlyThisMachineSeesItsState()
    {
        QFETCH(QString, server);
        QFETCH(QByteArray, origin);
        SiteWorld world;
        for (const auto& [verb, path] :
            {std::pair{HttpVerb::Get, u"/sandbox/state"_s}, std::pair{HttpVerb::Post, u"/sandbox/reset"_s}}) {
            HttpRequest request{verb, QUrl(server + path)};
            if (!origin.isEmpty())
                request.headers.push_back({"origin", origin});
            QTEST(world.site.handle(Service::Miro, request).response->status, "status");
        }
    }

    void wrongAddressesAndBodiesAreRefused()
    {
        SiteWorld world;
        QCOMPARE(world.get(Service::Miro, u"/sandbox/nothing"_s).status, 404);
        QCOMPARE(world.post(u"/sandbox/nothing"_s).status, 404);
        QCOMPARE(world.ask(Service::Miro, HttpVerb::Delete, u"/sandbox/state"_s).status, 405);
        QCOMPARE(world.post(u"/sandbox/person/explode"_s, Json::object()).status, 404);
        QCOMPARE(world.post(u"/sandbox/person/remove"_s, Json::object()).status, 400);
        QCOMPARE(world.post(u"/sandbox/faults"_s, {{"faults", 3}}).status, 400);
        HttpRequest deep{HttpVerb::Post, QUrl(u"http://127.0.0.1/sandbox/faults"_s)};
        deep.body = QByteArray(200000, '[') + QByteArray(200000, ']');
        QCOMPARE(world.site.handle(Service::Miro, deep).response->status, 400);
    }
};

std::unique_ptr<QObject> siteTests()
{
    return std::make_unique<SiteTests>();
}

} // namespace bridge::sandbox

#include "site_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

/// Miro fact sheet §2.
class BoardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoardIsAnsweredWhole()
    {
        Desk desk;
        const Reply board = desk.call(u"GET /v2/boards/{board}"_s);
        QCOMPARE(board.status, 200);
        QCOMPARE(board.textAt("/id"), desk.board.value);
        QCOMPARE(board.textAt("/name"), u"Sprint 12"_s);
        QCOMPARE(board.textAt("/viewLink"), u"https://miro.com/app/board/"_s + desk.board.value);
        QCOMPARE(board.textAt("/owner/id"), desk.ids[u"me"_s]);
        QCOMPARE(board.textAt("/currentUserMembership/role"), u"owner"_s);
        QCOMPARE(board.textAt("/policy/sharingPolicy/teamAccess"), u"private"_s);
        QCOMPARE(board.textAt("/team/id"), QString(teamId));
    }

    void aBoardIsMadeChangedAndDeleted()
    {
        Desk desk;
        const Reply made = desk.call(u"POST /v2/boards"_s,
            R"({"name":"New","description":"d","policy":{"sharingPolicy":{"teamAccess":"edit"}}})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.textAt("/policy/sharingPolicy/teamAccess"), u"edit"_s);
        desk.ids[u"new"_s] = QString::fromLatin1(QUrl::toPercentEncoding(made.textAt("/id")));
        const Reply renamed = desk.call(u"PATCH /v2/boards/{new}"_s, R"({"name":"Newer"})");
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.textAt("/name"), u"Newer"_s);
        QCOMPARE(renamed.textAt("/description"), u"d"_s);
        QCOMPARE(desk.call(u"DELETE /v2/boards/{new}"_s).status, 204);
        QCOMPARE(desk.call(u"GET /v2/boards/{new}"_s).status, 404);
        QCOMPARE(desk.call(u"POST /v2/boards"_s).textAt("/name"), u"Untitled"_s);
    }

    void wrongBoardsAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QString& line, const QByteArray& body = {}, int status = 400) {
            QTest::newRow(name) << line << body << status;
        };
        row("a name has 60 characters", u"POST /v2/boards"_s, toBytes(Json{{"name", std::string(61, 'x')}}));
        row("a name has a character", u"PATCH /v2/boards/{board}"_s, R"({"name":""})");
        row("a description has 300", u"POST /v2/boards"_s, toBytes(Json{{"description", std::string(301, 'x')}}));
        row("unknown field", u"POST /v2/boards"_s, R"({"title":"x"})");
        row("unknown team", u"POST /v2/boards"_s, R"({"teamId":"5"})");
        row("no such access", u"PATCH /v2/boards/{board}"_s, R"({"policy":{"sharingPolicy":{"access":"public"}}})");
        row("no project in a copy", u"PUT /v2/boards?copy_from={board}"_s, R"({"projectId":"5"})");
        row("a copy names its source", u"PUT /v2/boards"_s);
        row("a copy of nothing", u"PUT /v2/boards?copy_from=uXjVnothing="_s, {}, 404);
        row("a page has 50 or less", u"GET /v2/boards?limit=51"_s);
        row("a page has 1 or more", u"GET /v2/boards?limit=0"_s);
        row("no such order", u"GET /v2/boards?sort=name"_s);
        row("no cursor", u"GET /v2/boards?cursor=x"_s);
        row("a search has 500 characters", u"GET /v2/boards?query="_s + QString(501, u'x'));
        row("unknown board", u"GET /v2/boards/uXjVnothing=/items"_s, {}, 404);
    }

    void wrongBoardsAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, body);
        Desk desk;
        QTEST(desk.call(line, body).status, "status");
        QCOMPARE(desk.miro.boards().size(), 1U);
    }

    void aListPagesByOffset()
    {
        Desk desk;
        for (int i = 0; i < 24; ++i)
            desk.miro.addBoard(u"Board %1"_s.arg(i));
        COMPARE_JSON(desk.call(u"GET /v2/boards"_s).at("/size"), Json(20));
        const Reply last = desk.call(u"GET /v2/boards?limit=10&offset=20"_s);
        COMPARE_JSON(last.at("/size"), Json(5));
        COMPARE_JSON(last.at("/total"), Json(25));
        COMPARE_JSON(last.at("/offset"), Json(20));
        QCOMPARE(last.textAt("/type"), u"list"_s);
    }

    void aSearchLagsAndATeamListDoesNot()
    {
        Desk desk;
        QCOMPARE(desk.call(u"POST /v2/boards"_s, R"({"name":"Retro"})").status, 201);
        COMPARE_JSON(desk.call(u"GET /v2/boards?query=retro"_s).at("/total"), Json(0));
        COMPARE_JSON(desk.call(u"GET /v2/boards?team_id="_s + teamId).at("/total"), Json(2));
        desk.clock.advance(std::chrono::seconds{3});
        COMPARE_JSON(desk.call(u"GET /v2/boards?query=retro"_s).at("/total"), Json(1));
        COMPARE_JSON(desk.call(u"GET /v2/boards?query=nothing"_s).at("/total"), Json(0));
        COMPARE_JSON(desk.call(u"GET /v2/boards?query=nothing&team_id="_s + teamId).at("/total"), Json(2));
    }

    void aListIsSorted()
    {
        Desk desk;
        desk.clock.advance(std::chrono::seconds{10});
        desk.miro.addBoard(u"Alpha"_s);
        desk.clock.advance(std::chrono::seconds{10});
        QCOMPARE(desk.call(onBoard("PATCH", "items/{sticky}"), R"({"position":{"x":5}})").status, 200);
        QCOMPARE(desk.call(u"GET /v2/boards?sort=last_modified"_s).textAt("/data/0/name"), u"Sprint 12"_s);
        QCOMPARE(desk.call(u"GET /v2/boards?sort=last_created"_s).textAt("/data/0/name"), u"Alpha"_s);
        QCOMPARE(desk.call(u"GET /v2/boards?sort=alphabetically"_s).textAt("/data/0/name"), u"Alpha"_s);
    }

    void aCopyHoldsEverythingUnderNewIds()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "items/{child}?tag_id={tag}")).status, 204);
        const Reply copy = desk.call(u"PUT /v2/boards?copy_from={board}"_s, R"({"name":"Copy"})");
        QCOMPARE(copy.status, 201);
        QCOMPARE(copy.textAt("/name"), u"Copy"_s);
        const Json before = desk.miro.boardView(desk.board);
        const Json after = desk.miro.boardView({copy.textAt("/id")});
        for (const char* part : {"frames", "stickies", "cards", "connectors", "tags"}) {
            QCOMPARE(after.at(part).size(), before.at(part).size());
            for (const Json& thing : after.at(part)) {
                for (const Json& original : before.at(part))
                    QVERIFY(thing.at("id") != original.at("id"));
            }
        }
        COMPARE_JSON(after.at("stickies").at(1).at("parent"), after.at("frames").at(0).at("id"));
        COMPARE_JSON(after.at("stickies").at(1).at("tags").at(0).at("title"), Json("done"));
        COMPARE_JSON(after.at("connectors").at(0).at("from"), after.at("stickies").at(0).at("id"));
    }

    void whoIsNotOnTheBoardDoesNotSeeIt()
    {
        Desk desk;
        desk.miro.setMember(desk.board, desk.ids[u"me"_s], {});
        COMPARE_JSON(desk.call(u"GET /v2/boards"_s).at("/total"), Json(0));
        QCOMPARE(desk.call(u"GET /v2/boards/{board}"_s).status, 404);
        QCOMPARE(desk.call(onBoard("GET", "items")).status, 404);
    }

    void roleAndScopeDecideWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("reads");
        QTest::addColumn<int>("writes");
        QTest::addColumn<int>("manages");
        QTest::addColumn<int>("owns");
        QTest::newRow("viewer") << u"viewer"_s << 200 << 403 << 403 << 403;
        QTest::newRow("commenter") << u"commenter"_s << 200 << 403 << 403 << 403;
        QTest::newRow("editor") << u"editor"_s << 200 << 200 << 403 << 403;
        QTest::newRow("coowner") << u"coowner"_s << 200 << 200 << 200 << 403;
        QTest::newRow("owner") << u"owner"_s << 200 << 200 << 200 << 204;
    }

    void roleAndScopeDecideWhatIsAllowed()
    {
        QFETCH(QString, role);
        Desk desk;
        desk.miro.setMember(desk.board, desk.ids[u"me"_s], role);
        QTEST(desk.call(onBoard("GET", "items")).status, "reads");
        QTEST(desk.call(onBoard("PATCH", "items/{sticky}"), R"({"position":{"x":1}})").status, "writes");
        const QByteArray policy = R"({"policy":{"sharingPolicy":{"teamAccess":"view"}}})";
        QTEST(desk.call(u"PATCH /v2/boards/{board}"_s, policy).status, "manages");
        QTEST(desk.call(u"DELETE /v2/boards/{board}"_s).status, "owns");
    }

    void aReadingTokenDoesNotWrite()
    {
        Desk desk;
        desk.token = desk.miro.issueToken({u"boards:read"_s});
        QCOMPARE(desk.call(onBoard("GET", "items")).status, 200);
        QCOMPARE(desk.call(onBoard("PATCH", "items/{sticky}"), R"({"position":{"x":1}})").status, 403);
        QCOMPARE(desk.call(u"POST /v2/boards"_s).status, 403);
    }
};

suites::Suite suites::boards()
{
    return std::make_unique<BoardsTest>();
}

} // namespace bridge::sandbox

#include "boards_test.moc"

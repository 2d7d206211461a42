// SPDX-License-Identifier: GPL-3.0-or-later
#include "miro_fixture.h"

#include <QTest>

using namespace bridge;
using namespace bridge::miro;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ErrorKind)

namespace {

const BoardId board{u"uXj="_s};
const Frame toDo{{u"50"_s}, u"To Do"_s, QRectF(1000, 2000, 800, 600)};

Json bodyOf(const HttpRequest& request)
{
    return parseJson(request.body).value_or(Json());
}

} // namespace

/// MiroBoard against answers written as in the fact sheet.
class MiroBoardTest : public QObject
{
    Q_OBJECT

    FakeTransport m_transport;
    ManualClock m_clock{testStart};
    FixedAuthorizer m_authorizer{Secret(u"board-token"_s)};

    MiroBoard miro() { return {m_transport, m_authorizer, m_clock}; }

private Q_SLOTS:
    void init() { m_transport = {}; }
    void cleanup() { QVERIFY(m_transport.isScriptDone()); }

    // scan

    void aWalkBringsFramesAndStickiesInBoardCoordinates()
    {
        m_transport.expect(200, boardJson());
        m_transport.expect(
            200, cursorList({inFrame(stickyJson("1", "<p>a &amp; b</p><p>c</p>", 100, 120), "50")}, "n+1="));
        m_transport.expect(200, cursorList({frameJson("50", "To Do", 1400, 2300, 800, 600)}));
        m_transport.expect(200, cursorList({stickyJson("2"), stickyJson("1")}));
        const auto snapshot = miro().scan(board, {}, {});

        QVERIFY(snapshot);
        QCOMPARE(snapshot->name, u"Sprint 12"_s);
        QCOMPARE(snapshot->frames, std::vector<Frame>{toDo});
        QCOMPARE(snapshot->stickies.size(), 2u); // what a page repeats is there once
        const Sticky& child = snapshot->stickies[0];
        QCOMPARE(child.text, u"a & b\nc"_s);
        QCOMPARE(child.center, QPointF(1100, 2120));
        QCOMPARE(child.parent, toDo.id);
        QCOMPARE(child.color, StickyColor::LightYellow);
        QCOMPARE(isoTime(child.modifiedAt), u"2026-05-20T06:40:00.000Z"_s);
        QCOMPARE(child.modifiedBy, u"30744573"_s);
        QCOMPARE(m_transport.requests.at(1).url.query(QUrl::FullyEncoded), u"type=sticky_note&limit=50"_s);
        QCOMPARE(
            m_transport.requests.at(3).url.query(QUrl::FullyEncoded), u"type=sticky_note&limit=50&cursor=n%2B1%3D"_s);
    }

    void onlyTagsThatMatterAreWalked()
    {
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({stickyJson("1"), stickyJson("2")}));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200, offsetList({tagJson("7", "B24-12"), tagJson("8", "bug"), tagJson("9", "later")}, 3));
        m_transport.expect(200, offsetList({stickyJson("2")}, 1));
        m_transport.expect(200, offsetList({stickyJson("2"), Json{{"id", "77"}, {"type", "card"}}}, 2));
        const auto snapshot = miro().scan(board, {.tagTitles = {u"bug"_s}, .tagPrefix = u"B24-"_s}, {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->stickies[0].tags, QStringList());
        QCOMPARE(snapshot->stickies[1].tags, (QStringList{u"B24-12"_s, u"bug"_s}));
        QCOMPARE(snapshot->tagCount, 3);
    }

    void connectorsPointWhereTheirCapsPoint()
    {
        const auto connector = [](const char* id, const char* startCap, const char* endCap) {
            return Json{{"id", id}, {"startItem", {{"id", "1"}}}, {"endItem", {{"id", "2"}}},
                {"style", {{"startStrokeCap", startCap}, {"endStrokeCap", endCap}}}};
        };
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200,
            cursorList({connector("1", "none", "stealth"), connector("2", "stealth", "none"),
                Json{{"id", "3"}, {"startItem", {{"id", "1"}}}},
                Json{{"id", "4"}, {"endItem", nullptr}, {"isSupported", false}}}));
        const auto snapshot = miro().scan(board, {.connectors = true}, {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->connectors, (std::vector<Connector>{{{u"1"_s}, {u"2"_s}}, {{u"2"_s}, {u"1"_s}}}));
    }

    void aStickyWithoutItsStyleIsAskedForSingly()
    {
        Json bare = stickyJson("1");
        bare.erase("style");
        Json red = stickyJson("1");
        red["style"]["fillColor"] = "red";
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({bare}));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200, red);
        const auto snapshot = miro().scan(board, {}, {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->stickies.at(0).color, StickyColor::Red);
    }

    void whatTheApiDoesNotKnowIsNoSticky()
    {
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({Json{{"id", "9"}, {"type", "sticky_note"}, {"isSupported", false}}}));
        m_transport.expect(200, cursorList({}));
        const auto snapshot = miro().scan(board, {}, {});
        QVERIFY(snapshot);
        QVERIFY(snapshot->stickies.empty());
    }

    void aChildOfWhatIsNoFrameStandsWhereItsOwnerStands()
    {
        m_transport.expect(200, boardJson());
        m_transport.expect(200,
            cursorList({inFrame(stickyJson("1", "x", 10, 20), "60"), inFrame(stickyJson("2", "y", 30, 40), "61")}));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200, frameJson("60", "", 100, 100, 200, 200));
        m_transport.expect(404, errorJson(404, "not found"));
        const auto snapshot = miro().scan(board, {}, {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->stickies[0].center, QPointF(10, 20));
        QCOMPARE(snapshot->stickies[1].parent, ItemId{});
    }

    void halfABoardIsNoBoard_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no entries") << 200 << QByteArray(R"({"total":1})") << ErrorKind::BadReply;
        QTest::newRow("wrong type") << 200 << QByteArray(R"({"data":"x"})") << ErrorKind::BadReply;
        QTest::newRow("not an object") << 200 << QByteArray("[]") << ErrorKind::BadReply;
        QTest::newRow("no id") << 200 << QByteArray(R"({"data":[{"data":{"content":"x"}}]})") << ErrorKind::BadReply;
        QTest::newRow("an entry that is a text") << 200 << QByteArray(R"({"data":["x"]})") << ErrorKind::BadReply;
        QTest::newRow("no text") << 200 << toBytes(cursorList({Json{{"id", "2"}, {"data", Json::object()}}}))
                                 << ErrorKind::BadReply;
        QTest::newRow("right lost") << 403 << QByteArray() << ErrorKind::Forbidden;
        QTest::newRow("board gone") << 404 << QByteArray() << ErrorKind::NotFound;
    }

    void halfABoardIsNoBoard()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({stickyJson("1")}, "more"));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(status, body);
        const auto snapshot = miro().scan(board, {}, {});
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, kind);
    }

    void aListThatGoesInACircleEnds()
    {
        m_transport.expect(200, boardJson());
        m_transport.expect(200, cursorList({stickyJson("1")}, "again"));
        m_transport.expect(200, cursorList({}));
        m_transport.expect(200, cursorList({stickyJson("1")}, "again"));
        QCOMPARE(miro().scan(board, {}, {}).error().kind, ErrorKind::BadReply);
    }

    // read

    void anItemThatIsGoneIsEmptyWhereTheBoardIsThere()
    {
        m_transport.expect(404, errorJson(404, "not found"));
        m_transport.expect(200, boardJson());
        const auto item = miro().read(board, {u"1"_s}, {});
        QVERIFY(item);
        QVERIFY(!item->has_value());
    }

    void anItemOfABoardThatIsGoneIsAnError()
    {
        m_transport.expect(404, errorJson(404, "not found"));
        m_transport.expect(404, errorJson(404, "board not found"));
        QCOMPARE(miro().read(board, {u"1"_s}, {}).error().kind, ErrorKind::NotFound);
    }

    // writes

    void aStickyIsMadeInItsFrameWithItsLinkedLastLine()
    {
        m_transport.expect(201, inFrame(stickyJson("1", "made", 99.5, 114), "50"));
        const auto made = miro().create(board, {toDo},
            {{.text = u"a < b\n✅ B24-5"_s,
                .linkedLine = u"✅ B24-5"_s,
                .linkedUrl = QUrl(u"https://acme.bitrix24.com/t/5/?a=1&b=2"_s),
                .color = StickyColor::Red,
                .placement = {toDo.id, QPointF(1000, 2000)}}},
            {});
        QVERIFY(made.at(0));
        QCOMPARE(made[0]->center, QPointF(1099.5, 2114));
        const Json body = bodyOf(m_transport.requests.at(0));
        QCOMPARE(body.at("data").at("content").get<QString>(),
            u"a &lt; b<br><a href=\"https://acme.bitrix24.com/t/5/?a=1&amp;b=2\">✅ B24-5</a>"_s);
        QCOMPARE(toBytes(body.at("style")), toBytes(Json({{"fillColor", "red"}})));
        QCOMPARE(toBytes(body.at("parent")), toBytes(Json({{"id", "50"}})));
        QCOMPARE(toBytes(body.at("position")),
            toBytes(Json({{"x", 99.5}, {"y", 114.0}}))); // moved so that the box is inside
    }

    void aCreateWhoseAnswerIsNotUnderstoodMayHaveBeenDone()
    {
        m_transport.expect(201, Json{{"id", 12}, {"data", "wrong"}});
        const auto made = miro().create(board, {}, {{.text = u"x"_s}}, {});
        QCOMPARE(made.at(0).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(m_transport.requests.size(), 1u);
    }

    void aFrameThatIsNotOnTheBoardIsRefusedUnsent()
    {
        m_transport.expect(201, stickyJson("1"));
        const auto made = miro().create(board, {},
            {{.text = u"x"_s, .placement = {toDo.id, {}}}, {.text = u"y"_s, .placement = {{}, QPointF(5, 6)}}}, {});
        QCOMPARE(made.at(0).error().kind, ErrorKind::Rejected);
        QVERIFY(made.at(1));
        const Json body = bodyOf(m_transport.requests.at(0));
        QCOMPARE(toBytes(body.at("position")), toBytes(Json({{"x", 5.0}, {"y", 6.0}})));
        QVERIFY(!body.contains("parent"));
    }

    void aPatchWritesOnlyWhatIsSet()
    {
        m_transport.expect(200, stickyJson("1"));
        const auto done = miro().update(board, {}, {{.id = {u"1"_s}, .color = StickyColor::Blue}}, {});
        QVERIFY(done.at(0));
        QCOMPARE(toBytes(bodyOf(m_transport.requests.at(0))), toBytes(Json({{"style", {{"fillColor", "blue"}}}})));
        QCOMPARE(m_transport.requests.at(0).verb, HttpVerb::Patch);
    }

    void anUpdateGoesAgainAfterAFault()
    {
        m_transport.expect(503, QByteArray());
        m_transport.expect(200, stickyJson("1", "new"));
        const auto done = miro().update(board, {}, {{.id = {u"1"_s}, .text = u"new"_s}}, {});
        QVERIFY(done.at(0));
        QCOMPARE(done[0]->text, u"new"_s);
    }

    void leavingAFrameTriesBothSpellingsAndKeepsTheOneThatWorks()
    {
        MiroBoard port = miro();
        const sync::StickyPatch out{.id = {u"1"_s}, .placement = sync::Placement{{}, QPointF(1, 2)}};
        m_transport.expect(400, errorJson(400, "parent.id must not be null"));
        m_transport.expect(200, stickyJson("1"));
        QVERIFY(port.update(board, {}, {out}, {}).at(0));
        QCOMPARE(toBytes(bodyOf(m_transport.requests.at(0)).at("parent")), toBytes(Json({{"id", nullptr}})));
        QCOMPARE(toBytes(bodyOf(m_transport.requests.at(1)).at("parent")), toBytes(Json(nullptr)));

        const sync::StickyPatch another{.id = {u"2"_s}, .placement = sync::Placement{{}, QPointF(1, 2)}};
        m_transport.expect(200, stickyJson("2"));
        QVERIFY(port.update(board, {}, {another}, {}).at(0));
        QCOMPARE(toBytes(bodyOf(m_transport.requests.at(2)).at("parent")), toBytes(Json(nullptr)));

        // Miro answered that it has no parent now, so none has to be left.
        m_transport.expect(200, stickyJson("2"));
        QVERIFY(port.update(board, {}, {another}, {}).at(0));
        QVERIFY(!bodyOf(m_transport.requests.at(3)).contains("parent"));
    }

    void aFrameGrowsFromItsTopLeftCorner()
    {
        m_transport.expect(200, frameJson("50", "To Do", 1500, 2450, 1000, 900));
        const auto grown = miro().growFrame(board, toDo, {1000, 900}, {});
        QVERIFY(grown);
        QCOMPARE(grown->rect, QRectF(1000, 2000, 1000, 900));
        QCOMPARE(toBytes(bodyOf(m_transport.requests.at(0))),
            toBytes(Json(
                {{"position", {{"x", 1500.0}, {"y", 2450.0}}}, {"geometry", {{"width", 1000.0}, {"height", 900.0}}}})));
    }

    // tags

    void aMissingTagIsMadeOnceForAll()
    {
        m_transport.expect(200, offsetList({}, 0));
        m_transport.expect(201, tagJson("7", "bug"));
        m_transport.expect(204, QByteArray());
        m_transport.expect(204, QByteArray());
        const auto done = miro().changeTags(board, {{{u"1"_s}, u"bug"_s}, {{u"2"_s}, u"bug"_s}}, {});
        QVERIFY(done.at(0));
        QVERIFY(done.at(1));
        QCOMPARE(m_transport.requests.at(3).url.query(), u"tag_id=7"_s);
    }

    void anAttachRefusedBecauseItIsDoneIsNoFailure()
    {
        m_transport.expect(200, offsetList({tagJson("7", "bug")}, 1));
        m_transport.expect(400, errorJson(400, "already attached"));
        m_transport.expect(200, offsetList({tagJson("7", "bug")}, 1));
        m_transport.expect(200, Json{{"tags", {tagJson("7", "bug")}}});
        QVERIFY(miro().changeTags(board, {{{u"1"_s}, u"bug"_s}}, {}).at(0));
    }

    void aNinthTagIsRejectedInMirosWords()
    {
        m_transport.expect(200, offsetList({tagJson("7", "bug")}, 1));
        m_transport.expect(400, errorJson(400, "at most 8 tags"));
        m_transport.expect(200, offsetList({tagJson("7", "bug")}, 1));
        m_transport.expect(200, Json{{"tags", Json::array()}});
        const auto done = miro().changeTags(board, {{{u"1"_s}, u"bug"_s}}, {});
        QCOMPARE(done.at(0).error().kind, ErrorKind::Rejected);
        QVERIFY2(done[0].error().detail.contains(u"at most 8 tags"_s), qPrintable(done[0].error().detail));
    }

    void aTagThatAPersonDeletedIsMadeAgain()
    {
        MiroBoard port = miro();
        m_transport.expect(200, offsetList({tagJson("7", "bug")}, 1));
        m_transport.expect(404, errorJson(404, "tag not found"));
        m_transport.expect(200, offsetList({}, 0));
        m_transport.expect(201, tagJson("8", "bug"));
        m_transport.expect(204, QByteArray());
        QVERIFY(port.changeTags(board, {{{u"1"_s}, u"bug"_s}}, {}).at(0));
        QCOMPARE(m_transport.requests.back().url.query(), u"tag_id=8"_s);
    }

    void aTagThatSomebodyMadeFirstIsAdopted()
    {
        m_transport.expect(200, offsetList({}, 0));
        m_transport.expect(400, errorJson(400, "title is taken"));
        m_transport.expect(200, offsetList({tagJson("9", "bug")}, 1));
        m_transport.expect(204, QByteArray());
        QVERIFY(miro().changeTags(board, {{{u"1"_s}, u"bug"_s}}, {}).at(0));
        QCOMPARE(m_transport.requests.back().url.query(), u"tag_id=9"_s);
    }

    void detachingWhatIsNotThereCostsNothing()
    {
        m_transport.expect(200, offsetList({}, 0));
        QVERIFY(miro().changeTags(board, {{{u"1"_s}, u"bug"_s, false}}, {}).at(0));
        QCOMPARE(m_transport.requests.size(), 1u);
    }

    // addresses

    void anItemHasAnAddressForPeople()
    {
        QCOMPARE(miro().itemUrl(board, {u"345"_s}).toString(), u"https://miro.com/app/board/uXj=/?moveToWidget=345"_s);
    }
};

QTEST_APPLESS_MAIN(MiroBoardTest)
#include "tst_miro_board.moc"

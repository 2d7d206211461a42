// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Refused {
    const char* source; ///< section of the Miro fact sheet, and the rule
    const char* verb;
    const char* path; ///< below the board
    QByteArray body{};
    int status = 400;
    const char* field = nullptr; ///< named in context.fields
};

QByteArray manyCaptions()
{
    QByteArray captions = R"({"content":"x"})";
    for (int i = 0; i < 20; ++i)
        captions += R"(,{"content":"x"})";
    return R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"{text}"},"captions":[)" + captions + "]}";
}

QByteArray manyElements()
{
    QByteArray elements = R"({"type":"sticky_note"})";
    for (int i = 0; i < 20; ++i)
        elements += R"(,{"type":"sticky_note"})";
    return '[' + elements + ']';
}

std::vector<Refused> listRows()
{
    return {
        {"§4 a page of items has 10 or more", "GET", "items?limit=9", {}, 400, "limit"},
        {"§4 a page of items has 50 or less", "GET", "items?limit=51", {}, 400, "limit"},
        {"§4 the limit is a whole number", "GET", "items?limit=ten", {}, 400, "limit"},
        {"§4 cursors are not built by clients", "GET", "items?cursor=MTIz", {}, 400, "cursor"},
        {"§4 one type a walk", "GET", "items?type=sticky_note,card", {}, 400, "type"},
        {"§4 types are singular", "GET", "items?type=cards", {}, 400, "type"},
        {"§4 type and tag_id don't go together", "GET", "items?tag_id={tag}&type=card", {}, 400, "type"},
        {"§4 tag_id and parent_item_id don't go together", "GET", "items?tag_id={tag}&parent_item_id={frame}", {}, 400,
            "parent_item_id"},
        {"§4 the tag list is no cursor list", "GET", "items?tag_id={tag}&cursor=x", {}, 400, "cursor"},
        {"§4 the item list is no offset list", "GET", "items?offset=10", {}, 400, "offset"},
        {"§4 the tag list has 50 or less a page", "GET", "items?tag_id={tag}&limit=51", {}, 400, "limit"},
        {"§4 only frames have children", "GET", "items?parent_item_id={sticky}", {}, 404},
        {"§7 a page of tags has 1 or more", "GET", "tags?limit=0", {}, 400, "limit"},
        {"§7 an offset is not negative", "GET", "tags?offset=-1", {}, 400, "offset"},
        {"§8 a page of connectors has 10 or more", "GET", "connectors?limit=9", {}, 400, "limit"},
        {"§8 no filter by item", "GET", "connectors?item_id={sticky}", {}, 400, "item_id"},
        {"§3 a page of members has 50 or less", "GET", "members?limit=51", {}, 400, "limit"},
    };
}

std::vector<Refused> stickyRows()
{
    const QByteArray longText = toBytes(Json{{"data", {{"content", std::string(6000, 'x')}}}});
    return {
        {"§5 fewer than 6 000 characters", "POST", "sticky_notes", longText, 400, "data.content"},
        {"§5 the same in a PATCH", "PATCH", "sticky_notes/{sticky}", longText, 400, "data.content"},
        {"§5 no hex colours", "POST", "sticky_notes", R"({"style":{"fillColor":"#fff9b1"}})", 400, "style.fillColor"},
        {"§5 16 names: no tag colour", "POST", "sticky_notes", R"({"style":{"fillColor":"magenta"}})", 400,
            "style.fillColor"},
        {"§5 names in lower case", "PATCH", "sticky_notes/{sticky}", R"({"style":{"fillColor":"Red"}})", 400,
            "style.fillColor"},
        {"§5 shape is square or rectangle", "POST", "sticky_notes", R"({"data":{"shape":"circle"}})", 400,
            "data.shape"},
        {"§5 textAlign has no justify", "POST", "sticky_notes", R"({"style":{"textAlign":"justify"}})", 400,
            "style.textAlign"},
        {"§5 textAlignVertical has no center", "POST", "sticky_notes", R"({"style":{"textAlignVertical":"center"}})",
            400, "style.textAlignVertical"},
        {"§5 width or height, not both", "POST", "sticky_notes", R"({"geometry":{"width":199,"height":228}})", 400,
            "geometry"},
        {"§5 no rotation", "POST", "sticky_notes", R"({"geometry":{"rotation":45}})", 400, "geometry.rotation"},
        {"§5 unknown fields: metadata", "POST", "sticky_notes", R"({"metadata":{"task":1}})", 400, "metadata"},
        {"§5 unknown fields: appData", "PATCH", "sticky_notes/{sticky}", R"({"appData":{}})", 400, "appData"},
        {"§5 unknown fields: zIndex", "POST", "sticky_notes", R"({"zIndex":3})", 400, "zIndex"},
        {"§5 unknown fields inside data", "POST", "sticky_notes", R"({"data":{"title":"x"}})", 400, "data.title"},
        {"§5 content is a text", "POST", "sticky_notes", R"({"data":{"content":5}})", 400, "data.content"},
        {"§5 content is not null", "POST", "sticky_notes", R"({"data":{"content":null}})", 400, "data.content"},
        {"§5 the body is an object", "POST", "sticky_notes", "[]"},
        {"§1 the body is JSON", "POST", "sticky_notes", "{"},
        {"§4 only x and y in a position", "POST", "sticky_notes",
            R"({"position":{"x":0,"y":0,"relativeTo":"canvas_center"}})", 400, "position.relativeTo"},
        {"§4 x is a number", "POST", "sticky_notes", R"({"position":{"x":"10","y":0}})", 400, "position.x"},
    };
}

std::vector<Refused> placeRows()
{
    return {
        {"§4 a child lies inside: absolute coordinates", "PATCH", "sticky_notes/{child}",
            R"({"position":{"x":1000,"y":0}})"},
        {"§4 a child lies inside: the whole box", "PATCH", "items/{child}", R"({"position":{"x":0,"y":0}})"},
        {"§4 a new child lies inside", "POST", "sticky_notes",
            R"({"position":{"x":790,"y":300},"parent":{"id":"{frame}"}})"},
        {"§4 a new parent with the old numbers", "PATCH", "items/{sticky}", R"({"parent":{"id":"{frame}"}})"},
        {"§4 a child's size", "PATCH", "sticky_notes/{child}", R"({"geometry":{"width":1200}})"},
        {"§4 only frames are parents", "PATCH", "items/{sticky}", R"({"parent":{"id":"{card}"}})", 400, "parent.id"},
        {"§4 the parent exists", "PATCH", "items/{sticky}", R"({"parent":{"id":"3458764517000000000"}})", 404},
        {"§4 position and parent only", "PATCH", "items/{sticky}", R"({"data":{"content":"x"}})", 400, "data"},
        {"§4 locked is not in the documents", "PATCH", "items/{sticky}", R"({"data":{"locked":false}})", 400, "data"},
        {"§4 resizing that loses a child", "PATCH", "frames/{frame}", R"({"geometry":{"width":420}})"},
        {"§4 connectors are deleted at /connectors", "DELETE", "items/{connector}", {}, 404},
        {"§4 of another kind", "GET", "cards/{sticky}", {}, 404},
        {"§4 of another kind, deleted", "DELETE", "frames/{sticky}", {}, 404},
    };
}

std::vector<Refused> frameRows()
{
    return {
        {"§6 data is required", "POST", "frames", R"({"geometry":{"width":200,"height":200}})", 400, "data"},
        {"§6 no parent on create", "POST", "frames", R"({"data":{"title":"x"},"parent":{"id":"{frame}"}})", 400,
            "parent"},
        {"§6 only the format custom", "POST", "frames", R"({"data":{"title":"x","format":"a4"}})", 400, "data.format"},
        {"§6 only the type freeform", "POST", "frames", R"({"data":{"title":"x","type":"grid"}})", 400, "data.type"},
        {"§6 100 wide or wider", "POST", "frames", R"({"data":{},"geometry":{"width":99}})", 400, "geometry.width"},
        {"§6 fill is hex", "PATCH", "frames/{frame}", R"({"style":{"fillColor":"light_yellow"}})", 400,
            "style.fillColor"},
    };
}

std::vector<Refused> cardRows()
{
    return {
        {"§9 theme is hex", "POST", "cards", R"({"style":{"cardTheme":"blue"}})", 400, "style.cardTheme"},
        {"§9 the assignee is a user's id", "POST", "cards", R"({"data":{"assigneeId":"anna"}})", 400,
            "data.assigneeId"},
        {"§9 the assignee is on the board", "POST", "cards", R"({"data":{"assigneeId":"30744573"}})", 400,
            "data.assigneeId"},
        {"§9 the due date is a time", "POST", "cards", R"({"data":{"dueDate":"12.10.2026"}})", 400, "data.dueDate"},
        {"§9 no status on a card", "POST", "cards", R"({"data":{"status":"done"}})", 400, "data.status"},
        {"§9 the status of an app card", "POST", "app_cards", R"({"data":{"status":"done"}})", 400, "data.status"},
        {"§9 icons by https", "POST", "app_cards",
            R"({"data":{"fields":[{"value":"x","iconUrl":"http://a.test/i.png"}]}})", 400, "data.fields.0.iconUrl"},
        {"§9 no assignee on an app card", "POST", "app_cards", R"({"data":{"assigneeId":"{me}"}})", 400,
            "data.assigneeId"},
    };
}

std::vector<Refused> textAndShapeRows()
{
    return {
        {"§14 a text needs its data", "POST", "texts", "{}", 400, "data"},
        {"§14 a text needs its content", "POST", "texts", R"({"data":{}})", 400, "data.content"},
        {"§14 a text has no height", "POST", "texts", R"({"data":{"content":"x"},"geometry":{"height":30}})", 400,
            "geometry.height"},
        {"§14 a text's size is a text", "POST", "texts", R"({"data":{"content":"x"},"style":{"fontSize":14}})", 400,
            "style.fontSize"},
        {"§14 no such shape", "POST", "shapes", R"({"data":{"shape":"blob"}})", 400, "data.shape"},
        {"§14 a shape's border is 24 wide or less", "POST", "shapes", R"({"style":{"borderWidth":"25"}})", 400,
            "style.borderWidth"},
        {"§14 opacity is 1 or less", "POST", "shapes", R"({"style":{"fillOpacity":"1.1"}})", 400, "style.fillOpacity"},
        {"§6 shapes take hex", "POST", "shapes", R"({"style":{"fillColor":"light_yellow"}})", 400, "style.fillColor"},
    };
}

std::vector<Refused> tagRows()
{
    return {
        {"§7 titles are unique", "POST", "tags", R"({"title":"done"})", 400, "title"},
        {"§7 120 characters", "POST", "tags", toBytes(Json{{"title", std::string(121, 'x')}}), 400, "title"},
        {"§7 a title is required", "POST", "tags", R"({"fillColor":"green"})", 400, "title"},
        {"§7 12 names: no sticky colour", "POST", "tags", R"({"title":"x","fillColor":"light_yellow"})", 400,
            "fillColor"},
        {"§7 no hex", "PATCH", "tags/{tag}", R"({"title":"done","fillColor":"#00ff00"})", 400, "fillColor"},
        {"§7 not on frames", "POST", "items/{frame}?tag_id={tag}"},
        {"§7 not on app cards", "POST", "items/{app_card}?tag_id={tag}"},
        {"§7 not on texts", "POST", "items/{text}?tag_id={tag}"},
        {"§7 the tag exists", "POST", "items/{sticky}?tag_id=3074457363000000000", {}, 404},
        {"§7 attaching needs a tag", "POST", "items/{sticky}", {}, 400, "tag_id"},
        {"§7 attaching needs more than an empty tag", "POST", "items/{sticky}?tag_id=", {}, 400, "tag_id"},
        {"§7 what is not attached is not detached", "DELETE", "items/{sticky}?tag_id={tag}", {}, 404},
    };
}

std::vector<Refused> connectorRows()
{
    return {
        {"§8 both ends on create", "POST", "connectors", R"({"startItem":{"id":"{sticky}"}})", 400, "endItem"},
        {"§8 an end has an id on create", "POST", "connectors",
            R"({"startItem":{"id":"{sticky}"},"endItem":{"snapTo":"top"}})", 400, "endItem.id"},
        {"§8 the ends differ", "POST", "connectors", R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"{sticky}"}})",
            400, "endItem.id"},
        {"§8 frames are no ends", "POST", "connectors", R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"{frame}"}})",
            400, "endItem.id"},
        {"§8 snapTo or position", "PATCH", "connectors/{connector}",
            R"({"startItem":{"snapTo":"top","position":{"x":"0%","y":"50%"}}})", 400, "startItem"},
        {"§8 positions are percent texts", "PATCH", "connectors/{connector}",
            R"({"endItem":{"position":{"x":0.5,"y":"50%"}}})", 400, "endItem.position.x"},
        {"§8 no such shape", "PATCH", "connectors/{connector}", R"({"shape":"wavy"})", 400, "shape"},
        {"§8 style numbers are texts", "PATCH", "connectors/{connector}", R"({"style":{"strokeWidth":2}})", 400,
            "style.strokeWidth"},
        {"§8 20 captions", "POST", "connectors", manyCaptions(), 400, "captions"},
        {"§8 200 characters a caption", "PATCH", "connectors/{connector}",
            toBytes(Json{{"captions", Json::array({{{"content", std::string(201, 'x')}}})}}), 400,
            "captions.0.content"},
        {"§8 the item exists", "POST", "connectors",
            R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"3458764000000000001"}})", 404},
    };
}

std::vector<Refused> bulkRows()
{
    return {
        {"§5 20 elements", "POST", "items/bulk", manyElements()},
        {"§5 one element or more", "POST", "items/bulk", "[]"},
        {"§5 a bare array", "POST", "items/bulk", R"({"data":[]})"},
        {"§5 all or nothing, the element is named", "POST", "items/bulk",
            R"([{"type":"sticky_note"},{"type":"sticky_note","style":{"fillColor":"#ffffff"}}])", 400,
            "1.style.fillColor"},
        {"§5 a type is required", "POST", "items/bulk", R"([{"data":{"content":"x"}}])", 400, "0.type"},
        {"§5 no connectors in bulk", "POST", "items/bulk", R"([{"type":"connector"}])", 400, "0.type"},
    };
}

std::vector<Refused> addressRows()
{
    return {
        {"§12 a missing item", "GET", "items/3458764517000000000", {}, 404},
        {"§12 an id that is no number", "GET", "sticky_notes/abc", {}, 404},
        {"§12 unknown path", "GET", "notes", {}, 404},
        {"§5 stickies have no list of their own", "GET", "sticky_notes", {}, 405},
        {"§12 the wrong verb", "PUT", "tags", R"({"title":"x"})", 405},
        {"§10 webhooks never existed here", "POST", "webhooks", R"({"events":["item_created"]})", 404},
    };
}

} // namespace

/// What the real service refuses is refused, with its own kind of body, and nothing has changed then.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        for (const auto& rows : {listRows(), stickyRows(), placeRows(), frameRows(), cardRows(), textAndShapeRows(),
                 tagRows(), connectorRows(), bulkRows(), addressRows()}) {
            for (const Refused& row : rows) {
                QTest::newRow(row.source)
                    << onBoard(row.verb, row.path) << row.body << row.status << QString::fromLatin1(row.field);
            }
        }
    }

    void refused()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, body);
        Desk desk;
        const Json before = desk.miro.boardView(desk.board);
        const Reply reply = desk.call(line, body);

        QTEST(reply.status, "status");
        QCOMPARE(reply.textAt("/type"), u"error"_s);
        COMPARE_JSON(reply.at("/status"), Json(reply.status));
        QVERIFY(reply.at("/code").is_string());
        QVERIFY(!reply.textAt("/message").isEmpty());
        QTEST(reply.textAt("/context/fields/0/field"), "field");
        QVERIFY(desk.miro.boardView(desk.board) == before);
        QCOMPARE(desk.miro.counters().refused, 1);
    }

    void theBodyOfARefusalReadsLikeTheLiveOne() // §12
    {
        Desk desk;
        const Reply page = desk.call(onBoard("GET", "items?limit=9"));
        QCOMPARE(QString::fromUtf8(page.text),
            uR"({"code":"2.0703","context":{"fields":[{"field":"limit","message":"minimum items page size is 10"}]},)"
            "\"message\":\"Invalid parameters\",\"status\":400,\"type\":\"error\"}"_s);
        const Reply unknown = desk.call(onBoard("POST", "sticky_notes"), R"({"zIndex":3})");
        QCOMPARE(unknown.textAt("/message"), u"Field [zIndex] is not supported"_s);
        QCOMPARE(desk.call(onBoard("GET", "items/1")).textAt("/code"), u"3.0201"_s);
        QCOMPARE(desk.call(onBoard("PUT", "tags"), "{}").textAt("/code"), u"methodNotSupported"_s);
        QVERIFY(desk.call(u"GET /v2/nothing"_s).textAt("/message").startsWith("No endpoint"_L1));
    }

    void aBodyMustSayThatItIsJson() // §1 "Requests"
    {
        Desk desk;
        HttpRequest request = desk.request(onBoard("POST", "tags"), R"({"title":"x"})");
        std::erase_if(request.headers, [](const HttpHeader& header) { return header.name == "Content-Type"; });
        QCOMPARE(desk.miro.handle(request).status, 415);
        request.headers.push_back({"Content-Type", "application/jsonp"});
        QCOMPARE(desk.miro.handle(request).status, 415);
        request.headers.back().value = "Application/JSON; charset=utf-8";
        QCOMPARE(desk.miro.handle(request).status, 201);
    }

    /// A body can be as deep as it likes without ending the service.
    void aBottomlessBodyIsNotJson() // §1 "Requests"
    {
        Desk desk;
        const QByteArray deep = "{\"data\":" + QByteArray(200000, '[') + QByteArray(200000, ']') + '}';
        const Reply reply = desk.call(onBoard("POST", "sticky_notes"), deep);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.textAt("/message"), u"The request's body is not valid JSON"_s);
        QCOMPARE(desk.call(u"POST /v2/oauth/revoke"_s, deep).status, 400);
        const QByteArray brackets = "{\"data\":{\"content\":\"" + QByteArray(5000, '[') + "\\\"{\"}}";
        QCOMPARE(desk.call(onBoard("POST", "sticky_notes"), brackets).status, 201);
    }

    void theAddressesOfSignInKnowTheirVerbs() // §1, §12
    {
        Desk desk;
        for (const char* line : {"GET /v1/oauth/token", "GET /v2/oauth/revoke", "POST /v1/oauth-token"}) {
            const Reply reply = desk.call(QString::fromLatin1(line));
            QCOMPARE(reply.status, 405);
            QCOMPARE(reply.textAt("/code"), u"methodNotSupported"_s);
        }
        QCOMPARE(desk.call(u"GET /v1/oauth"_s).status, 404);
    }

    void aLockedItemCannotBeDeletedOrChanged() // §4
    {
        Desk desk;
        QVERIFY(desk.miro.lock(desk.board, {desk.ids[u"sticky"_s]}, true));
        const Reply removed = desk.call(onBoard("DELETE", "sticky_notes/{sticky}"));
        QCOMPARE(removed.status, 400);
        QVERIFY(removed.textAt("/message").contains("locked"_L1));
        QCOMPARE(desk.call(onBoard("PATCH", "items/{sticky}"), R"({"position":{"x":1}})").status, 400);
        QVERIFY(desk.miro.lock(desk.board, {desk.ids[u"sticky"_s]}, false));
        QCOMPARE(desk.call(onBoard("DELETE", "sticky_notes/{sticky}")).status, 204);
    }
};

suites::Suite suites::refusals()
{
    return std::make_unique<RefusalsTest>();
}

} // namespace bridge::sandbox

#include "refusals_test.moc"

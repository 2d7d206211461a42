// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray tagBody(int number)
{
    return toBytes(Json{{"title", "t" + std::to_string(number)}});
}

} // namespace

/// Miro fact sheet §7.
class TagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTagComesAndGoes()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 204);
        const Reply tags = desk.call(onBoard("GET", "items/{sticky}/tags"));
        COMPARE_JSON(tags.at("/tags"),
            Json::array({{{"id", desk.ids[u"tag"_s]}, {"type", "tag"}, {"title", "done"}, {"fillColor", "green"}}}));
        const Reply items = desk.call(onBoard("GET", "items?tag_id={tag}"));
        COMPARE_JSON(items.at("/total"), Json(1));
        QCOMPARE(items.textAt("/data/0/id"), desk.ids[u"sticky"_s]);
        QVERIFY(!items.body.at("data").at(0).contains("tags"));
        QCOMPARE(desk.call(onBoard("DELETE", "items/{sticky}?tag_id={tag}")).status, 204);
        COMPARE_JSON(desk.call(onBoard("GET", "items?tag_id={tag}")).at("/total"), Json(0));
        QCOMPARE(desk.call(onBoard("GET", "sticky_notes/{sticky}")).status, 200);
    }

    void withoutATagTheSameAddressDeletesTheItem() // the hazard
    {
        for (const char* path : {"items/{sticky}", "items/{sticky}?tag_id="}) {
            Desk desk;
            QCOMPARE(desk.call(onBoard("DELETE", path)).status, 204);
            QCOMPARE(desk.call(onBoard("GET", "sticky_notes/{sticky}")).status, 404);
        }
    }

    void theNinthTagIsRefused()
    {
        Desk desk;
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(desk.make(u"new"_s, onBoard("POST", "tags"), tagBody(i)).status, 201);
            QCOMPARE(desk.call(onBoard("POST", "items/{card}?tag_id={new}")).status, i < 8 ? 204 : 400);
        }
        QCOMPARE(desk.call(onBoard("GET", "items/{card}/tags")).at("/tags").size(), 8U);
    }

    void the101stTagIsRefused()
    {
        Desk desk; // has one
        for (int i = 1; i < 100; ++i)
            QCOMPARE(desk.call(onBoard("POST", "tags"), tagBody(i)).status, 201);
        QCOMPARE(desk.call(onBoard("POST", "tags"), tagBody(100)).status, 400);
        COMPARE_JSON(desk.call(onBoard("GET", "tags?limit=50&offset=50")).at("/size"), Json(50));
        QCOMPARE(desk.call(onBoard("DELETE", "tags/{tag}")).status, 204);
        QCOMPARE(desk.call(onBoard("POST", "tags"), tagBody(100)).status, 201);
    }

    void titlesDifferByCase()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "tags"), R"({"title":"Done"})").status, 201);
        QCOMPARE(desk.make(u"other"_s, onBoard("POST", "tags"), R"({"title":"later"})").textAt("/fillColor"), u"red"_s);
        QCOMPARE(desk.call(onBoard("PATCH", "tags/{other}"), R"({"title":"done"})").status, 400);
    }

    void aPatchSendsBothFields()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("PATCH", "tags/{tag}"), R"({"title":"ready"})").textAt("/fillColor"), u"red"_s);
        const Reply both = desk.call(onBoard("PATCH", "tags/{tag}"), R"({"title":"ready","fillColor":"cyan"})");
        QCOMPARE(both.textAt("/fillColor"), u"cyan"_s);
        MiroOptions options;
        options.tagPatchKeepsColor = true;
        Desk kind(options);
        QCOMPARE(kind.call(onBoard("PATCH", "tags/{tag}"), R"({"title":"ready"})").textAt("/fillColor"), u"green"_s);
    }

    void aSecondAttachIsAnsweredByChoice()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 204);
        QCOMPARE(desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 400);
        MiroOptions options;
        options.reattachRefused = false;
        Desk kind(options);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(kind.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 204);
        QCOMPARE(kind.call(onBoard("GET", "items/{sticky}/tags")).at("/tags").size(), 1U);
    }

    void aTagMovesTheItemsTimeByChoice() // §13, §15.3
    {
        for (const bool touches : {false, true}) {
            MiroOptions options;
            options.tagsTouchItems = touches;
            Desk desk(options);
            const QString before = desk.call(onBoard("GET", "items/{sticky}")).textAt("/modifiedAt");
            desk.clock.advance(std::chrono::seconds{5});
            QCOMPARE(desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 204);
            QCOMPARE(desk.call(onBoard("GET", "items/{sticky}")).textAt("/modifiedAt") != before, touches);
        }
    }

    void aDeletedTagIsOffAllItems()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "items/{sticky}?tag_id={tag}")).status, 204);
        QCOMPARE(desk.call(onBoard("DELETE", "tags/{tag}")).status, 204);
        COMPARE_JSON(desk.call(onBoard("GET", "items/{sticky}/tags")).at("/tags"), Json::array());
        QCOMPARE(desk.call(onBoard("GET", "tags/{tag}")).status, 404);
        QCOMPARE(desk.call(onBoard("GET", "items?tag_id={tag}")).status, 404);
    }

    void readingOneTagAsksForTheWriteScope() // §1 "Scopes"
    {
        Desk desk;
        desk.token = desk.miro.issueToken({u"boards:read"_s});
        QCOMPARE(desk.call(onBoard("GET", "tags")).status, 200);
        QCOMPARE(desk.call(onBoard("GET", "tags/{tag}")).status, 403);
    }
};

suites::Suite suites::tags()
{
    return std::make_unique<TagsTest>();
}

} // namespace bridge::sandbox

#include "tags_test.moc"

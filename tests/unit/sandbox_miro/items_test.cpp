// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QSet>
#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

void addStickies(Desk& desk, int count)
{
    for (int i = 0; i < count; ++i)
        desk.miro.addSticky(desk.board, QString::number(i), StickyColor::Blue, QPointF(-1000, i * 10));
}

/// Walks a cursor list to its end; `between` runs after each page.
QStringList walk(
    Desk& desk, const char* list, const std::function<void()>& between = [] {})
{
    QStringList ids;
    QString cursor;
    do {
        const QString next
            = cursor.isEmpty() ? QString() : u"&cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        const Reply page = desk.call(onBoard("GET", list) + next);
        for (const Json& item : page.at("/data"))
            ids.push_back(item.at("id").get<QString>());
        cursor = page.textAt("/cursor");
        between();
    } while (!cursor.isEmpty());
    return ids;
}

} // namespace

/// Items, stickies, frames, cards (Miro fact sheet §§4, 5, 6, 9).
class ItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStickyIsAnsweredLikeTheLiveOne()
    {
        Desk desk;
        const Reply made = desk.make(u"new"_s, onBoard("POST", "sticky_notes"),
            R"({"data":{"content":"a<br>b","shape":"rectangle"},"style":{"fillColor":"light_green","textAlign":"left"},
                "position":{"x":400,"y":250.5},"geometry":{"width":175},"parent":{"id":"{frame}"}})");
        QCOMPARE(made.status, 201);
        const QString address = desk.filled(u"https://miro.com/v2/boards/{board}"_s);
        const QString frame = desk.ids[u"frame"_s];
        const QString id = desk.ids[u"new"_s];
        const Json me = {{"id", desk.ids[u"me"_s]}, {"type", "user"}};
        const Json expected
            = {{"id", id}, {"type", "sticky_note"}, {"data", {{"content", "a<br>b"}, {"shape", "rectangle"}}},
                {"style", {{"fillColor", "light_green"}, {"textAlign", "left"}, {"textAlignVertical", "top"}}},
                {"geometry", {{"width", 175}, {"height", 114}}},
                {"position", {{"x", 400}, {"y", 250.5}, {"origin", "center"}, {"relativeTo", "parent_top_left"}}},
                {"parent", {{"id", frame}, {"links", {{"self", address + u"/frames/"_s + frame}}}}},
                {"createdAt", "2026-05-20T04:06:40Z"}, {"createdBy", me}, {"modifiedAt", "2026-05-20T04:06:40Z"},
                {"modifiedBy", me}, {"links", {{"self", address + u"/sticky_notes/"_s + id}}}};
        COMPARE_JSON(made.body, expected);
        QVERIFY(desk.call(onBoard("GET", "sticky_notes/{new}")).body == expected);
        QVERIFY(desk.call(onBoard("GET", "items/{new}")).body == expected);
    }

    void anEmptyStickyHasTheDefaults()
    {
        Desk desk;
        const Reply made = desk.call(onBoard("POST", "sticky_notes"), "{}");
        QCOMPARE(made.textAt("/style/fillColor"), u"light_yellow"_s);
        QCOMPARE(made.textAt("/data/shape"), u"square"_s);
        COMPARE_JSON(made.at("/geometry"), Json({{"width", 199}, {"height", 228}}));
        QCOMPARE(made.textAt("/position/relativeTo"), u"canvas_center"_s);
        QVERIFY(!made.body.contains("parent"));
    }

    void thePatchChangesOnlyWhatItNames()
    {
        Desk desk;
        desk.clock.advance(std::chrono::minutes{2});
        const Reply before = desk.call(onBoard("GET", "sticky_notes/{sticky}"));
        const Reply after = desk.call(onBoard("PATCH", "sticky_notes/{sticky}"), R"({"style":{"fillColor":"red"}})");
        QCOMPARE(after.status, 200);
        Json expected = before.body;
        expected["style"]["fillColor"] = "red";
        expected["modifiedAt"] = "2026-05-20T04:08:40Z";
        QVERIFY(after.body == expected);
    }

    void editAndMoveAreOneCall() // §4 "Moving"
    {
        Desk desk;
        const Reply moved = desk.call(onBoard("PATCH", "sticky_notes/{sticky}"),
            R"({"data":{"content":"x"},"position":{"x":100,"y":114},"parent":{"id":"{frame}"}})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.textAt("/parent/id"), desk.ids[u"frame"_s]);
        QCOMPARE(moved.textAt("/data/content"), u"x"_s);
    }

    void aWalkSeesEveryItemOnce()
    {
        Desk desk;
        addStickies(desk, 47);
        const QStringList ids = walk(desk, "items?limit=10");
        QCOMPARE(ids.size(), 6 + 47); // connectors and tags are no items
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }

    void aWalkLosesNothingWhenItemsComeAndGo() // §13 "Deletes"
    {
        Desk desk;
        addStickies(desk, 30);
        const QString last = walk(desk, "items?limit=50").last();
        bool deleted = false;
        const QStringList ids = walk(desk, "items?limit=10", [&] {
            if (!std::exchange(deleted, true))
                QCOMPARE(desk.call(onBoard("DELETE", "sticky_notes/{sticky}")).status, 204);
        });
        QVERIFY(ids.contains(last));
        QCOMPARE(ids.size(), 36);
    }

    void aListIsNarrowedByTypeOrFrame()
    {
        Desk desk;
        QCOMPARE(walk(desk, "items?type=sticky_note&limit=50").size(), 2);
        QCOMPARE(walk(desk, "items?type=frame&limit=50"), QStringList{desk.ids[u"frame"_s]});
        QCOMPARE(walk(desk, "items?type=image&limit=50"), QStringList{});
        QCOMPARE(walk(desk, "items?parent_item_id={frame}&limit=50"), QStringList{desk.ids[u"child"_s]});
    }

    void aCursorBelongsToItsList()
    {
        Desk desk;
        addStickies(desk, 20);
        const QString cursor = desk.call(onBoard("GET", "items?type=sticky_note")).textAt("/cursor");
        QVERIFY(!cursor.isEmpty());
        const QString next = u"&cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        QCOMPARE(desk.call(onBoard("GET", "items?type=sticky_note") + next).status, 200);
        QCOMPARE(desk.call(onBoard("GET", "items?type=card") + next).status, 400);
    }

    void theEnvelopeOfAListIsWhole()
    {
        Desk desk;
        const Reply list = desk.call(onBoard("GET", "items?type=frame"));
        COMPARE_JSON(list.at("/total"), Json(1));
        COMPARE_JSON(list.at("/size"), Json(1));
        COMPARE_JSON(list.at("/limit"), Json(10));
        COMPARE_JSON(list.at("/cursor"), Json(""));
        QCOMPARE(list.textAt("/type"), u"cursor-list"_s);
    }

    void theUnverifiedAnswersCanBeAskedFor()
    {
        MiroOptions options;
        options.styleInLists = false;
        options.emptyCursorAtEnd = false;
        options.millisecondTimes = true;
        Desk desk(options);
        const Reply list = desk.call(onBoard("GET", "items?type=sticky_note"));
        QVERIFY(!list.body.contains("cursor"));
        QVERIFY(!list.body.at("data").at(0).contains("style"));
        QCOMPARE(list.textAt("/data/0/createdAt"), u"2026-05-20T04:06:40.000Z"_s);
        QVERIFY(desk.call(onBoard("GET", "sticky_notes/{sticky}")).body.contains("style"));
    }

    void aChildLeavesItsFrameByEitherForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("form");
        const QByteArray nullId = R"({"parent":{"id":null},"position":{"x":-500,"y":0}})";
        const QByteArray nullParent = R"({"parent":null,"position":{"x":-500,"y":0}})";
        QTest::newRow("null id, both") << nullId << static_cast<int>(DetachForm::Both);
        QTest::newRow("null parent, both") << nullParent << static_cast<int>(DetachForm::Both);
        QTest::newRow("null id") << nullId << static_cast<int>(DetachForm::NullId);
        QTest::newRow("null parent") << nullParent << static_cast<int>(DetachForm::NullParent);
    }

    void aChildLeavesItsFrameByEitherForm() // §4 "Moving", §15.1
    {
        QFETCH(QByteArray, body);
        QFETCH(int, form);
        MiroOptions options;
        options.detach = static_cast<DetachForm>(form);
        Desk desk(options);
        const Reply out = desk.call(onBoard("PATCH", "items/{child}"), body);
        QCOMPARE(out.status, 200);
        QVERIFY(!out.body.contains("parent"));
        QCOMPARE(out.textAt("/position/relativeTo"), u"canvas_center"_s);
    }

    void onlyTheFormInUseDetaches()
    {
        MiroOptions options;
        options.detach = DetachForm::NullParent;
        Desk desk(options);
        QCOMPARE(desk.call(onBoard("PATCH", "items/{child}"), R"({"parent":{"id":null}})").status, 400);
        options.detach = DetachForm::NullId;
        Desk other(options);
        QCOMPARE(other.call(onBoard("PATCH", "items/{child}"), R"({"parent":null})").status, 400);
    }

    void theChildrenOfADeletedFrameStay() // §6
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("DELETE", "frames/{frame}")).status, 204);
        const Reply child = desk.call(onBoard("GET", "sticky_notes/{child}"));
        QVERIFY(!child.body.contains("parent"));
        COMPARE_JSON(child.at("/position/x"), Json(1000));
        COMPARE_JSON(child.at("/position/y"), Json(0));
    }

    void anEdgeOfTheFrameIsInside()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("PATCH", "items/{child}"), R"({"position":{"x":99.5,"y":114}})").status, 200);
        QCOMPARE(desk.call(onBoard("PATCH", "items/{child}"), R"({"position":{"x":700.5,"y":486}})").status, 200);
        QCOMPARE(desk.call(onBoard("PATCH", "items/{child}"), R"({"position":{"x":701}})").status, 400);
    }

    void aDeletedItemIsGoneForEveryCall()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("DELETE", "items/{sticky}")).status, 204);
        QCOMPARE(desk.call(onBoard("DELETE", "items/{sticky}")).status, 404);
        QCOMPARE(desk.call(onBoard("GET", "sticky_notes/{sticky}")).status, 404);
        QCOMPARE(desk.call(onBoard("PATCH", "sticky_notes/{sticky}"), "{}").status, 404);
    }

    void aBulkCreateMakesAll() // §5 "Bulk create"
    {
        for (const bool keepsOrder : {true, false}) {
            MiroOptions options;
            options.bulkKeepsOrder = keepsOrder;
            Desk desk(options);
            const Reply made = desk.call(onBoard("POST", "items/bulk"),
                R"([{"type":"sticky_note","data":{"content":"one"}},
                    {"type":"card","data":{"title":"two"},"position":{"x":400,"y":300},"parent":{"id":"{frame}"}}])");
            QCOMPARE(made.status, 201);
            QCOMPARE(made.textAt("/type"), u"bulk-list"_s);
            QCOMPARE(made.textAt(keepsOrder ? "/data/0/data/content" : "/data/1/data/content"), u"one"_s);
            QCOMPARE(walk(desk, "items?limit=50").size(), 8);
        }
    }

    void aCardHoldsWhatTheCardPageNames() // §9
    {
        Desk desk;
        const Reply made = desk.call(onBoard("POST", "cards"),
            R"({"data":{"title":"Fix","description":"Task 517","assigneeId":"{me}","dueDate":"2026-10-12T15:00:00.000Z"}})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.textAt("/data/dueDate"), u"2026-10-12T15:00:00.000Z"_s);
        QCOMPARE(made.textAt("/data/assigneeId"), desk.ids[u"me"_s]);
    }

    void anAppCardShowsFields() // §9
    {
        Desk desk;
        const Reply made = desk.call(onBoard("PATCH", "app_cards/{app_card}"),
            R"({"data":{"status":"connected","fields":[{"value":"In progress"},{"value":"Anna"}]}})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.textAt("/data/fields/1/value"), u"Anna"_s);
        COMPARE_JSON(made.at("/data/owned"), Json(true));
    }

    void aBoardIdMayComeWithoutPercentSigns() // §2: links show either form
    {
        Desk desk;
        QVERIFY(desk.board.value.endsWith(u'='));
        QCOMPARE(desk.call(u"GET /v2/boards/"_s + desk.board.value).status, 200);
        QCOMPARE(desk.call(u"GET /v2/boards/{board}"_s).status, 200);
    }
};

suites::Suite suites::items()
{
    return std::make_unique<ItemsTest>();
}

} // namespace bridge::sandbox

#include "items_test.moc"

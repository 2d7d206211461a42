// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

/// Miro fact sheet §8.
class ConnectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectorIsAnsweredWhole()
    {
        Desk desk;
        const Reply made = desk.make(u"new"_s, onBoard("POST", "connectors"),
            R"({"startItem":{"id":"{sticky}","snapTo":"right"},"endItem":{"id":"{child}","position":{"x":"0%","y":"50%"}},
                "shape":"elbowed","captions":[{"content":"blocks","position":"50%"}],"style":{"strokeWidth":"2.0"}})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.textAt("/type"), u"connector"_s);
        COMPARE_JSON(made.at("/isSupported"), Json(true));
        QCOMPARE(made.textAt("/startItem/id"), desk.ids[u"sticky"_s]);
        QCOMPARE(made.textAt("/endItem/position/x"), u"0%"_s);
        QCOMPARE(made.textAt("/captions/0/content"), u"blocks"_s);
        QCOMPARE(made.textAt("/style/strokeWidth"), u"2.0"_s);
        QCOMPARE(made.textAt("/style/startStrokeCap"), u"none"_s);
        QCOMPARE(made.textAt("/style/endStrokeCap"), u"stealth"_s);
        QVERIFY(desk.call(onBoard("GET", "connectors/{new}")).body == made.body);
    }

    void theStatusOfACreateIsAChoice()
    {
        MiroOptions options;
        options.connectorStatus = 200;
        Desk desk(options);
        const QByteArray body = R"({"startItem":{"id":"{sticky}"},"endItem":{"id":"{text}"}})";
        QCOMPARE(desk.call(onBoard("POST", "connectors"), body).status, 200);
    }

    void connectorsHaveAListOfTheirOwn()
    {
        Desk desk;
        const Reply list = desk.call(onBoard("GET", "connectors?limit=50"));
        COMPARE_JSON(list.at("/total"), Json(1));
        QCOMPARE(list.textAt("/data/0/id"), desk.ids[u"connector"_s]);
        QCOMPARE(list.textAt("/type"), u"cursor-list"_s);
        QCOMPARE(desk.call(onBoard("GET", "items/{connector}")).status, 404);
    }

    void anEndCanBeMoved()
    {
        Desk desk;
        const Reply moved = desk.call(onBoard("PATCH", "connectors/{connector}"), R"({"endItem":{"id":"{text}"}})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.textAt("/endItem/id"), desk.ids[u"text"_s]);
        QCOMPARE(moved.textAt("/startItem/id"), desk.ids[u"sticky"_s]);
        QCOMPARE(desk.call(onBoard("PATCH", "connectors/{connector}"), R"({"endItem":{"id":"{sticky}"}})").status, 400);
    }

    void anEndIsLooseWhenItsItemIsGone()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("DELETE", "sticky_notes/{sticky}")).status, 204);
        const Reply loose = desk.call(onBoard("GET", "connectors/{connector}"));
        QCOMPARE(loose.status, 200);
        QVERIFY(!loose.body.at("startItem").contains("id"));
        QCOMPARE(loose.textAt("/endItem/id"), desk.ids[u"card"_s]);
    }

    void aConnectorIsDeletedAtItsOwnAddress()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("DELETE", "connectors/{connector}")).status, 204);
        QCOMPARE(desk.call(onBoard("DELETE", "connectors/{connector}")).status, 404);
    }
};

suites::Suite suites::connectors()
{
    return std::make_unique<ConnectorsTest>();
}

} // namespace bridge::sandbox

#include "connectors_test.moc"

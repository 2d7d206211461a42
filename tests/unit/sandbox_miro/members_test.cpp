// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

/// Miro fact sheet §3.
class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberIsListedWithoutAMailAddress()
    {
        Desk desk;
        const Reply list = desk.call(onBoard("GET", "members?limit=50"));
        COMPARE_JSON(list.at("/data"),
            Json::array(
                {{{"id", desk.ids[u"me"_s]}, {"name", "Lena Brandt"}, {"role", "owner"}, {"type", "board_member"}}}));
        QVERIFY(desk.call(onBoard("GET", "members/{me}")).body == list.at("/data/0"));
        QCOMPARE(desk.call(onBoard("GET", "members/3074457350000000009")).status, 404);
    }

    void anInvitationAnswersWithBigNumbers()
    {
        Desk desk;
        const Reply invited = desk.call(onBoard("POST", "members"), R"({"emails":["boris@acme.test"],"role":"owner"})");
        QCOMPARE(invited.status, 201);
        const Json id = invited.at("/successful/0");
        QVERIFY(id.is_number_integer());
        QVERIFY(id.get<quint64>() > (quint64{1} << 53));
        COMPARE_JSON(invited.at("/failed"), Json::array());
        desk.ids[u"boris"_s] = QString::number(id.get<quint64>());
        QCOMPARE(desk.call(onBoard("GET", "members/{boris}")).textAt("/role"), u"coowner"_s);
        QCOMPARE(desk.call(onBoard("GET", "members/{boris}")).textAt("/name"), u"boris"_s);
    }

    void aSuccessMayHoldFailures()
    {
        Desk desk;
        const Reply invited = desk.call(onBoard("POST", "members"), R"({"emails":["new@acme.test","no address"]})");
        QCOMPARE(invited.status, 201);
        QCOMPARE(invited.at("/successful").size(), 1U);
        COMPARE_JSON(invited.at("/failed"), Json::array({{{"email", "no address"}, {"reason", "INVITATION_FAILED"}}}));
        const Reply again = desk.call(onBoard("POST", "members"), R"({"emails":["new@acme.test"]})");
        QCOMPARE(again.at("/failed").size(), 1U);
    }

    void aRoleIsChangedAndAMemberRemoved()
    {
        Desk desk;
        desk.ids[u"pavel"_s] = desk.miro.users().at(1).id;
        desk.miro.setMember(desk.board, desk.ids[u"pavel"_s], u"viewer"_s);
        QCOMPARE(desk.call(onBoard("PATCH", "members/{pavel}"), R"({"role":"editor"})").textAt("/role"), u"editor"_s);
        QCOMPARE(desk.call(onBoard("DELETE", "members/{pavel}")).status, 204);
        QCOMPARE(desk.call(onBoard("DELETE", "members/{pavel}")).status, 404);
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        Json many = Json::array();
        for (int i = 0; i < 21; ++i)
            many.push_back("a" + std::to_string(i) + "@acme.test");
        const QString all = onBoard("POST", "members");
        QTest::newRow("20 addresses") << all << toBytes(Json{{"emails", many}}) << 400;
        QTest::newRow("one address or more") << all << QByteArray(R"({"emails":[]})") << 400;
        QTest::newRow("addresses are needed") << all << QByteArray(R"({"role":"editor"})") << 400;
        QTest::newRow("no such role") << all << QByteArray(R"({"emails":["a@b.test"],"role":"admin"})") << 400;
        QTest::newRow("unknown field") << all << QByteArray(R"({"emails":["a@b.test"],"name":"A"})") << 400;
        const QString me = onBoard("PATCH", "members/{me}");
        QTest::newRow("a role is needed") << me << QByteArray("{}") << 400;
        QTest::newRow("the owner stays") << me << QByteArray(R"({"role":"editor"})") << 403;
        QTest::newRow("the owner is not removed") << onBoard("DELETE", "members/{me}") << QByteArray() << 403;
    }

    void wrongCallsAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, body);
        Desk desk;
        QTEST(desk.call(line, body).status, "status");
        COMPARE_JSON(desk.call(onBoard("GET", "members")).at("/total"), Json(1));
    }

    void whoMayInviteIsTheBoardsOwnDecision()
    {
        Desk desk;
        const QByteArray invitation = R"({"emails":["x@acme.test"]})";
        QCOMPARE(desk.call(u"PATCH /v2/boards/{board}"_s,
                         R"({"policy":{"permissionsPolicy":{"sharingAccess":"owner_and_coowners"}}})")
                     .status,
            200);
        desk.miro.setMember(desk.board, desk.ids[u"me"_s], u"editor"_s);
        QCOMPARE(desk.call(onBoard("POST", "members"), invitation).status, 403);
        desk.miro.setMember(desk.board, desk.ids[u"me"_s], u"coowner"_s);
        QCOMPARE(desk.call(onBoard("POST", "members"), invitation).status, 201);
    }
};

suites::Suite suites::members()
{
    return std::make_unique<MembersTest>();
}

} // namespace bridge::sandbox

#include "members_test.moc"

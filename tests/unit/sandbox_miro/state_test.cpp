// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class StateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestoredServiceGoesOnWhereItWas()
    {
        Desk desk;
        QCOMPARE(desk.call(onBoard("POST", "items/{child}?tag_id={tag}")).status, 204);
        const Json saved = desk.miro.state();
        Desk other;
        other.token = desk.token;
        QVERIFY(other.miro.restore(saved));
        QVERIFY(other.miro.state() == saved);
        QVERIFY(other.miro.boardView(desk.board) == desk.miro.boardView(desk.board));
        const Reply here = desk.call(onBoard("POST", "sticky_notes"), "{}");
        const Reply there = other.call(onBoard("POST", "sticky_notes"), "{}");
        QVERIFY(here.body == there.body);
        QCOMPARE(here.number("x-ratelimit-remaining"), there.number("x-ratelimit-remaining"));
    }

    void noSecretIsInAState()
    {
        Desk desk;
        const TokenPair pair = desk.miro.issueExpiringPair();
        const QByteArray text = toBytes(desk.miro.state());
        for (const Secret& secret : {desk.token, pair.access, pair.refresh, Secret(desk.miro.options().clientSecret)})
            QVERIFY(!text.contains(secret.reveal().toUtf8()));
    }

    void aStrangeStateIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no object") << QString() << QByteArray("[]");
        QTest::newRow("no world") << u"/world"_s << QByteArray("null");
        QTest::newRow("no tokens") << u"/tokens"_s << QByteArray("3");
        QTest::newRow("a text for a number") << u"/world/last_item"_s << QByteArray(R"("5")");
        QTest::newRow("an unknown type") << u"/world/boards/0/items/0/type"_s << QByteArray(R"("balloon")");
        QTest::newRow("a parent that is missing") << u"/world/boards/0/items/1/parent"_s << QByteArray("7");
        QTest::newRow("a tag that is missing") << u"/world/boards/0/items/1/tags"_s << QByteArray("[7]");
        QTest::newRow("an end that is missing") << u"/world/boards/0/connectors/0/start"_s << QByteArray("7");
        QTest::newRow("nobody") << u"/world/users"_s << QByteArray("[]");
        QTest::newRow("wrong grants") << u"/tokens/grants"_s << QByteArray("[5]");
        QTest::newRow("wrong accounts") << u"/credits"_s << QByteArray(R"({"accounts":5})");
    }

    void aStrangeStateIsRefusedAndNothingChanges()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        Desk desk;
        const Json before = desk.miro.state();
        Json strange = before;
        strange[Json::json_pointer(pointer.toStdString())] = *parseJson(value);
        const Result<> restored = desk.miro.restore(strange);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Configuration);
        QVERIFY(desk.miro.state() == before);
    }

    void theSameSeedGivesTheSameIds()
    {
        Desk one;
        Desk two;
        QCOMPARE(one.board.value, two.board.value);
        QCOMPARE(one.ids, two.ids);
        MiroOptions options;
        options.seed = 2;
        QVERIFY(Desk(options).board != one.board);
    }
};

suites::Suite suites::state()
{
    return std::make_unique<StateTest>();
}

} // namespace bridge::sandbox

#include "state_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::miro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using World = ContractWorld;

/// When boards were modified, by as few calls as tell it.
class MiroStampsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBoardIsAskedItself()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(world.port.modifiedAt(world.board, {}));
            world.clock.advance(5s);
        }
        QCOMPARE(world.calls(u"get-specific-board"_s), 3);
        QCOMPARE(world.calls(u"get-boards"_s), 0);
    }

    void severalBoardsShareOneList()
    {
        World world;
        std::vector<BoardId> boards{world.board};
        for (int i = 0; i < 9; ++i)
            boards.push_back(world.service.addBoard(QString::number(i)));
        const auto askAll = [&] {
            std::vector<TimePoint> stamps;
            for (const BoardId& board : boards)
                stamps.push_back(world.port.modifiedAt(board, {}).value());
            return stamps;
        };
        const std::vector<TimePoint> before = askAll();
        const qint64 single = world.calls(u"get-specific-board"_s);
        for (int poll = 0; poll < 4; ++poll) {
            world.clock.advance(5s);
            QCOMPARE(askAll(), before);
        }
        QCOMPARE(world.calls(u"get-specific-board"_s), single);
        QCOMPARE(world.calls(u"get-boards"_s), 5);

        world.service.addSticky(boards[3], u"x"_s, StickyColor::Yellow, {0, 0});
        world.clock.advance(5s);
        const std::vector<TimePoint> after = askAll();
        for (std::size_t i = 0; i < boards.size(); ++i)
            QCOMPARE(after[i] != before[i], i == 3);
    }

    /// A team with more boards than a list gives at once.
    void aBoardBeyondTheListIsKnownUntilItChanges()
    {
        World world;
        const BoardId other = world.service.addBoard(u"Other"_s);
        world.clock.advance(1min);
        for (int i = 0; i < 60; ++i)
            world.service.addBoard(QString::number(i));
        const TimePoint before = world.port.modifiedAt(world.board, {}).value();
        QCOMPARE(world.port.modifiedAt(other, {}).value(), before); // unknown as yet: asked itself
        const qint64 single = world.calls(u"get-specific-board"_s);
        world.clock.advance(5s);
        QCOMPARE(world.port.modifiedAt(world.board, {}).value(), before);
        QCOMPARE(world.port.modifiedAt(other, {}).value(), before);
        QCOMPARE(world.calls(u"get-specific-board"_s), single);
        world.service.addSticky(other, u"x"_s, StickyColor::Yellow, {0, 0});
        world.clock.advance(5s);
        QVERIFY(world.port.modifiedAt(other, {}).value() > before);
        QCOMPARE(world.port.modifiedAt(world.board, {}).value(), before);
        QCOMPARE(world.calls(u"get-specific-board"_s), single);
    }

    void aBoardThatIsGoneIsMissed()
    {
        World world;
        QVERIFY(world.port.modifiedAt(world.board, {}));
        QCOMPARE(world.port.modifiedAt({u"uXjVnone="_s}, {}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_APPLESS_MAIN(MiroStampsTest)
#include "tst_miro_stamps.moc"

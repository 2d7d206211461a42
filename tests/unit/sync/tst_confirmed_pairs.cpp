// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/confirmed_pairs.h"
#include "core/sync/marks.h"
#include "tests/unit/sync/engine_world.h"

#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace bridge::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr TaskId oldTask{41};

/// A board and a project that each had the same work before anybody linked them.
struct OldWorld : test::EngineWorld {
    OldWorld()
    {
        link.stickiesFromTasks = true;
        sticky = board.add(u"Paint the front door"_s, StickyColor::LightYellow);
        portal.tasks[oldTask] = {.id = oldTask, .title = u"Paint the frontdoor"_s, .group = link.defaultGroup};
    }
    void confirm(const ConfirmedPairs& pairs) { QVERIFY(journal.setFact(link.id, confirmedPairsFact, toText(pairs))); }
    ItemId sticky;
};

} // namespace

class ConfirmedPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWordThereAreTwins()
    {
        OldWorld world;
        QVERIFY(world.passesUntilQuiet() > 0);
        QCOMPARE(world.portal.tasks.size(), size_t(2));
        QCOMPARE(world.board.board.stickies.size(), size_t(2));
    }

    void whatIsConfirmedBecomesOnePair()
    {
        OldWorld world;
        world.confirm({{world.sticky, oldTask}});
        QVERIFY(world.passesUntilQuiet() > 0);
        QCOMPARE(world.portal.tasks.size(), size_t(1));
        QCOMPARE(world.board.board.stickies.size(), size_t(1));
        QCOMPARE(world.journal.stored.at(world.sticky).task, oldTask);
        // Both say the same from now on, and nothing is left to be remembered.
        QCOMPARE(world.portal.tasks.at(oldTask).title, splitMark(world.board.board.stickies[0].text).body);
        QVERIFY(readConfirmed(world.journal, world.link.id)->empty());
    }

    void thePlanKnowsOfIt()
    {
        const auto creates = [](OldWorld& world) {
            const auto plan = Engine({world.board, world.portal, world.journal, world.clock}, world.link).plan({});
            return !plan ? -1 : std::ranges::count_if(plan->operations, [](const PlannedOperation& operation) {
                return operation.kind.startsWith("create"_L1);
            });
        };
        OldWorld world;
        QCOMPARE(creates(world), 2);
        world.confirm({{world.sticky, oldTask}});
        QCOMPARE(creates(world), 0);
        QVERIFY(!readConfirmed(world.journal, world.link.id)->empty()); // looking settles nothing
    }

    void whatIsGoneMeanwhileIsLetGo()
    {
        OldWorld world;
        world.confirm({{world.sticky, TaskId{99}}, {ItemId{u"77"_s}, oldTask}});
        QVERIFY(world.passesUntilQuiet() > 0);
        QCOMPARE(world.portal.tasks.size(), size_t(2)); // as without a word
        QVERIFY(readConfirmed(world.journal, world.link.id)->empty());
    }

    void anythingElseIsNoPair()
    {
        for (const QString& text : {QString(), u"[]"_s, u"{\"1\":\"2\"}"_s, u"{"_s})
            QVERIFY(confirmedPairsFrom(text).empty());
        const ConfirmedPairs pairs{{ItemId{u"3458"_s}, TaskId{7}}};
        QCOMPARE(confirmedPairsFrom(toText(pairs)), pairs);
    }
};

QTEST_APPLESS_MAIN(ConfirmedPairsTest)
#include "tst_confirmed_pairs.moc"

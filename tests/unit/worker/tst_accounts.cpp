// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/worker/links_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::worker;
using namespace bridge::worker::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Changes of stickies are refused, as by a board whose owner took a right away.
void forbidChanges(LinksWorld& world)
{
    world.sandbox.setFaults(sandbox::Faults({{.kind = sandbox::FaultKind::Status,
                                                .service = sandbox::Service::Miro,
                                                .verb = HttpVerb::Patch,
                                                .times = {},
                                                .status = 403,
                                                .html = false}},
        1));
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredTokenIsAskedForOnce()
    {
        LinksWorld world({5, 5});
        world.clock.at(2min, [&] { world.expireMiro(); });
        qint64 before = 0;
        world.clock.at(3min, [&] { before = world.transport.requests(); });
        world.runLoop(1h);
        QCOMPARE(world.transport.requests(), before);
        const WorkerStatus& status = world.statuses.back();
        QCOMPARE(status.pausedAccounts.size(), size_t(1));
        QCOMPARE(status.pausedAccounts.front().side, sync::Side::Miro);
        QCOMPARE(status.links[1].state, LinkState::SignedOut);
    }

    void afterANewSignInTheWorkGoesOn()
    {
        LinksWorld world({5, 5});
        world.clock.at(2min, [&] { world.expireMiro(); });
        world.clock.at(3min, [&] { world.edit(0, 2, u"Edited while signed out"_s); });
        world.clock.at(4min, [&] { world.repairMiro(); });
        world.clock.at(4min + 30s, [&] { QCOMPARE(world.tasksNamed(u"Edited while signed out"_s), 1); });
        world.runLoop(5min);
        QVERIFY(world.statuses.back().pausedAccounts.empty());
        QCOMPARE(world.statuses.back().links.front().state, LinkState::InSync);
    }

    void aFailureShowsWithinOnePass()
    {
        LinksWorld world({3});
        world.clock.at(2min, [&] {
            forbidChanges(world);
            world.rename(0, 1, u"Nobody may write this"_s);
        });
        world.runLoop(2min + 6s); // a poll
        QCOMPARE(world.statuses.back().links.front().failed, 1);
        QCOMPARE(world.statuses.back().links.front().state, LinkState::Failing);
    }

    void whatFailedForWantOfARightIsDueAfterARepair()
    {
        LinksWorld world({3});
        world.clock.at(2min, [&] {
            forbidChanges(world);
            world.rename(0, 1, u"Not allowed yet"_s);
        });
        world.clock.at(10min, [&] { world.expireMiro(); }); // by now its back-off is ten minutes long
        world.clock.at(11min, [&] {
            QCOMPARE(world.statuses.back().links.front().failed, 1);
            world.sandbox.setFaults({});
            world.repairMiro();
        });
        world.clock.at(11min + 30s, [&] { QCOMPARE(world.stickiesNamed(0, u"Not allowed yet"_s), 1); });
        world.runLoop(12min);
        QCOMPARE(world.statuses.back().links.front().failed, 0);
    }

    void whatFailedIsTriedAtOnceWhenItsItemChanges()
    {
        LinksWorld world({3});
        world.clock.at(2min, [&] {
            forbidChanges(world);
            world.rename(0, 1, u"Refused"_s);
        });
        world.clock.at(10min, [&] { world.sandbox.setFaults({}); });
        world.clock.at(10min + 1s, [&] { world.rename(0, 2, u"Another one"_s); }); // says nothing about the first
        world.clock.at(10min + 20s, [&] {
            QCOMPARE(world.stickiesNamed(0, u"Another one"_s), 1);
            QCOMPARE(world.stickiesNamed(0, u"Refused"_s), 0);
            world.rename(0, 1, u"Refused, and changed"_s);
        });
        world.clock.at(10min + 35s, [&] { QCOMPARE(world.stickiesNamed(0, u"Refused, and changed"_s), 1); });
        world.runLoop(11min);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"

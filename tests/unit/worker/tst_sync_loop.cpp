// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/cadence.h"
#include "core/worker/sync_loop.h"
#include "tests/unit/worker/fake_runtime.h"
#include "tests/unit/worker/story_clock.h"

#include <QTest>

using namespace bridge;
using namespace bridge::worker;
using namespace bridge::worker::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LinkId sprint{u"sprint"_s};
const LinkId retro{u"retro"_s};

/// One loop on a clock that moves by itself; run(until) returns what the runtime was asked for.
struct Setup {
    QStringList run(std::chrono::milliseconds until)
    {
        clock.at(until, [this] { door.requestStop(); });
        const LoopListener listener{
            .status = [this](const WorkerStatus& status) { statuses.push_back(status); },
            .passFinished = [this](const sync::PassReport& report) { reports.push_back(report); },
            .commandFailed = [this](const Error& error) { errors.push_back(error); },
        };
        SyncLoop(runtime, options, clock, door, listener).run();
        return runtime.trace;
    }

    void post(std::chrono::milliseconds when, Command command)
    {
        clock.at(when, [this, command = std::move(command)] { door.post(command); });
    }

    [[nodiscard]] std::vector<LinkState> states() const
    {
        std::vector<LinkState> states;
        for (const WorkerStatus& status : statuses) {
            if (states.empty() || states.back() != status.links.front().state)
                states.push_back(status.links.front().state);
        }
        return states;
    }

    StoryClock clock;
    FakeRuntime runtime{clock};
    LoopDoor door;
    WorkerOptions options{.links = {sprint}};
    std::vector<WorkerStatus> statuses;
    std::vector<sync::PassReport> reports;
    std::vector<Error> errors;
};

auto failing(ErrorKind kind, std::chrono::milliseconds retryAfter = 0ms)
{
    return [=](const LinkId& link, const std::stop_token&) {
        return sync::PassReport{.link = link, .error = Error{kind, u"The network is down."_s, retryAfter}};
    };
}

} // namespace

class SyncLoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itScansOnceAndThenLooksCheaply()
    {
        Setup setup;
        setup.options.settle = 0s;
        QCOMPARE(setup.run(16s),
            (QStringList{u"0 pass sprint"_s, u"5000 look sprint"_s, u"10000 look sprint"_s, u"15000 look sprint"_s}));
        QCOMPARE(setup.runtime.lastWish.settle, 0s);
        QCOMPARE(setup.reports.size(), size_t(1));
    }

    void aChangeIsTakenByAPass()
    {
        Setup setup;
        setup.clock.at(7s, [&] { setup.runtime.isQuiet = false; });
        QCOMPARE(setup.run(11s),
            (QStringList{u"0 pass sprint"_s, u"5000 look sprint"_s, u"10000 look sprint"_s, u"10000 pass sprint"_s}));
    }

    void itScansEveryFewMinutesRegardless()
    {
        Setup setup;
        const QStringList passes = setup.run(11min).filter(u"pass"_s);
        QCOMPARE(passes, (QStringList{u"0 pass sprint"_s, u"300000 pass sprint"_s, u"600000 pass sprint"_s}));
    }

    void whatWaitsForATimeIsTakenAtThatTime()
    {
        Setup setup;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            sync::PassReport report{.link = link, .waiting = 1};
            if (setup.runtime.trace.size() == 1)
                report.lookAgainAt = StoryClock::start() + 3s;
            return report;
        };
        QCOMPARE(setup.run(4s), (QStringList{u"0 pass sprint"_s, u"3000 pass sprint"_s}));
        QCOMPARE(setup.statuses.back().links.front().state, LinkState::Waiting);
    }

    void aTimeThatHasComeDoesNotSpinTheLoop()
    {
        Setup setup;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            return sync::PassReport{.link = link, .lookAgainAt = StoryClock::start()};
        };
        const auto passes = setup.run(10s).size();
        QVERIFY2(passes > 1 && passes <= 41, qPrintable(QString::number(passes)));
    }

    void linksTakeTurns()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        // A pass that takes longer than the poll time must not starve the other link.
        setup.runtime.isQuiet = false;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            setup.clock.advance(8s);
            if (setup.runtime.trace.filter(u"pass"_s).size() == 6)
                setup.door.requestStop();
            return sync::PassReport{.link = link};
        };
        setup.run(1h);
        QCOMPARE(setup.runtime.trace.filter(u"pass sprint"_s).size(), 3);
        QCOMPARE(setup.runtime.trace.filter(u"pass retro"_s).size(), 3);
    }

    void commandsAreObeyedInTheirOrder()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        setup.clock.at(1s, [&] {
            setup.door.post(Retry{{u"sprint/create_task/1"_s, u"sprint/create_task/2"_s}});
            setup.door.post(Skip{{u"retro/create_task/3"_s}});
        });
        QCOMPARE(setup.run(2s),
            (QStringList{u"0 pass sprint"_s, u"0 pass retro"_s,
                u"1000 retry sprint/create_task/1,sprint/create_task/2"_s, u"1000 skip retro/create_task/3"_s,
                u"1000 pass sprint"_s, u"1000 pass retro"_s}));
        QVERIFY(setup.errors.empty());
    }

    void aCommandNamesItsLink()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        setup.post(1s, Retry{{u"retro/create_task/1"_s}});
        setup.post(2s, SyncNow{sprint});
        setup.post(3s, SyncNow{});
        QCOMPARE(setup.run(4s).mid(2),
            (QStringList{u"1000 retry retro/create_task/1"_s, u"1000 pass retro"_s, u"2000 pass sprint"_s,
                u"3000 pass sprint"_s, u"3000 pass retro"_s}));
    }

    void aDecisionIsNotedAndItsLinkLookedAt()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        setup.post(1s, Resolve{{u"retro/conflict/3/title"_s}, sync::Take::Both});
        setup.post(2s, Confirm{sprint, 12});
        QCOMPARE(setup.run(3s).mid(2),
            (QStringList{u"1000 resolve retro/conflict/3/title both"_s, u"1000 pass retro"_s, u"2000 confirm 12"_s,
                u"2000 pass sprint"_s}));
        QVERIFY(setup.errors.empty());
    }

    void aDecisionThatCameTooLateIsTold()
    {
        Setup setup;
        setup.runtime.resolveAnswer = fail(ErrorKind::NotFound, u"No conflict has the id “x”"_s);
        setup.runtime.confirmAnswer = fail(ErrorKind::NotFound, u"No held run has the number 3"_s);
        setup.post(1s, Resolve{{u"x"_s}});
        setup.post(2s, Confirm{sprint, 3});
        QCOMPARE(setup.run(3s).filter(u"pass"_s).size(), 1);
        QCOMPARE(setup.errors.size(), size_t(2));
    }

    void aCommandThatFailsIsTold()
    {
        Setup setup;
        setup.runtime.retryAnswer = fail(ErrorKind::NotFound, u"There is no operation x."_s);
        setup.runtime.skipAnswer = fail(ErrorKind::Storage, u"The disk is full."_s);
        setup.post(1s, Retry{{u"sprint/x"_s}});
        setup.post(2s, Skip{{u"sprint/x"_s}});
        QCOMPARE(setup.run(3s).filter(u"pass"_s).size(), 1); // a failed command starts no pass
        QCOMPARE(setup.errors.size(), size_t(2));
        QCOMPARE(setup.errors[0].kind, ErrorKind::NotFound);
        QCOMPARE(setup.errors[1].kind, ErrorKind::Storage);
    }

    void aPausedLoopLooksAtNothingUntilItIsResumed()
    {
        Setup setup;
        setup.post(1s, Pause{});
        setup.clock.at(30s, [&] {
            QVERIFY(setup.statuses.back().paused);
            QCOMPARE(setup.statuses.back().links.front().state, LinkState::Paused);
            QCOMPARE(setup.statuses.back().links.front().nextLook, std::nullopt);
        });
        setup.post(20min, Resume{});
        QCOMPARE(setup.run(20min + 1s), (QStringList{u"0 pass sprint"_s, u"1200000 pass sprint"_s}));
        QVERIFY(!setup.statuses.back().paused);
        QCOMPARE(setup.statuses.back().links.front().state, LinkState::InSync);
    }

    void commandsAreObeyedWhilePaused()
    {
        Setup setup;
        setup.post(1s, Pause{});
        setup.post(2s, Retry{{u"sprint/x"_s}});
        setup.post(3s, Resume{});
        QCOMPARE(setup.run(4s), (QStringList{u"0 pass sprint"_s, u"2000 retry sprint/x"_s, u"3000 pass sprint"_s}));
    }

    void aPauseEndsTheRunningPass()
    {
        Setup setup;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token& stop) {
            if (setup.runtime.trace.size() > 1)
                return sync::PassReport{.link = link};
            setup.door.post(Pause{});
            return sync::PassReport{.link = link,
                .error = stop.stop_requested() ? std::optional(Error{ErrorKind::Cancelled}) : std::nullopt};
        };
        setup.post(10s, Resume{});
        QCOMPARE(setup.run(11s), (QStringList{u"0 pass sprint"_s, u"10000 pass sprint"_s}));
        QCOMPARE(setup.states(),
            (std::vector{LinkState::Starting, LinkState::Working, LinkState::Starting, LinkState::Paused,
                LinkState::Starting, LinkState::Working, LinkState::InSync}));
        QCOMPARE(setup.reports.size(), size_t(2)); // what was cut short may have written something
        QCOMPARE(setup.reports.front().error->kind, ErrorKind::Cancelled);
    }

    void aPauseThatComesJustBeforeAPassPreventsIt()
    {
        Setup setup;
        setup.door.post(Pause{});
        QCOMPARE(setup.run(1min), QStringList());
    }

    void aStopEndsTheRunningPass()
    {
        Setup setup;
        bool stopped = false;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token& stop) {
            setup.door.requestStop();
            stopped = stop.stop_requested();
            return sync::PassReport{.link = link};
        };
        setup.run(1h);
        QVERIFY(stopped);
        QCOMPARE(setup.runtime.trace.size(), 1);
    }

    void offlineItTriesLessAndLessOften()
    {
        Setup setup;
        setup.runtime.onPass = failing(ErrorKind::Offline);
        QCOMPARE(setup.run(16min),
            (QStringList{u"0 pass sprint"_s, u"5000 pass sprint"_s, u"15000 pass sprint"_s, u"35000 pass sprint"_s,
                u"75000 pass sprint"_s, u"155000 pass sprint"_s, u"315000 pass sprint"_s, u"615000 pass sprint"_s,
                u"915000 pass sprint"_s}));
        const LinkStatus& link = setup.statuses.back().links.front();
        QCOMPARE(link.state, LinkState::Offline);
        QCOMPARE(link.sentence, u"The network is down."_s);
        QCOMPARE(link.nextLook, StoryClock::start() + 1215s);
    }

    void onceItIsBackItLooksAsOftenAsBefore()
    {
        Setup setup;
        setup.runtime.onPass = failing(ErrorKind::Offline);
        setup.clock.at(20s, [&] {
            setup.runtime.onPass
                = [](const LinkId& link, const std::stop_token&) { return sync::PassReport{.link = link}; };
        });
        QCOMPARE(setup.run(46s).mid(3),
            (QStringList{u"35000 pass sprint"_s, u"40000 look sprint"_s, u"45000 look sprint"_s}));
        QCOMPARE(setup.statuses.back().links.front().error, std::nullopt);
    }

    void aPersonNeedNotWaitForTheBackOff()
    {
        Setup setup;
        setup.runtime.onPass = failing(ErrorKind::Offline);
        setup.post(100s, SyncNow{});
        const QStringList trace = setup.run(106s);
        QCOMPARE(trace.mid(5), (QStringList{u"100000 pass sprint"_s, u"105000 pass sprint"_s}));
        QCOMPARE(setup.statuses.back().links.front().state, LinkState::Offline);
    }

    void aRefusedSignInIsNotAskedForAgain()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        setup.runtime.onPass = failing(ErrorKind::Unauthorised);
        setup.runtime.miroRefuses = true;
        const QStringList trace = setup.run(1h);
        QCOMPARE(trace.filter(u"pass"_s), (QStringList{u"0 pass sprint"_s}));
        QCOMPARE(trace.filter(u"look"_s), QStringList());
        const WorkerStatus& status = setup.statuses.back();
        QCOMPARE(status.pausedAccounts.size(), size_t(1));
        QCOMPARE(status.pausedAccounts.front().side, sync::Side::Miro);
        QCOMPARE(status.pausedAccounts.front().advice, u"Sign in to Miro again."_s);
        for (const LinkStatus& link : status.links) {
            QCOMPARE(link.state, LinkState::SignedOut);
            QCOMPARE(link.nextLook, std::nullopt);
        }
    }

    void aNewSignInRepairsTheAccount()
    {
        Setup setup;
        setup.runtime.onPass = failing(ErrorKind::Unauthorised);
        setup.runtime.miroRefuses = true;
        setup.runtime.dueAfterRepair = 2;
        setup.clock.at(32s, [&] {
            setup.runtime.signInIsNew = true;
            setup.runtime.miroRefuses = false;
            setup.runtime.onPass
                = [](const LinkId& link, const std::stop_token&) { return sync::PassReport{.link = link}; };
        });
        QCOMPARE(setup.run(46s),
            (QStringList{u"0 pass sprint"_s, u"15000 sign-ins"_s, u"30000 sign-ins"_s, u"45000 sign-ins"_s,
                u"45000 pass sprint"_s, u"45000 repaired"_s, u"45000 pass sprint"_s}));
        QVERIFY(setup.statuses.back().pausedAccounts.empty());
        QCOMPARE(setup.statuses.back().links.front().state, LinkState::InSync);
    }

    void aPersonMayTryARefusedSignInAgain()
    {
        Setup setup;
        setup.runtime.onPass = failing(ErrorKind::Unauthorised);
        setup.post(2s, Skip{{u"sprint/create_task/1"_s}}); // says nothing about the sign-in
        setup.post(4s, SyncNow{});
        setup.post(8s, Retry{});
        QCOMPARE(setup.run(10s).filter(u"pass"_s),
            (QStringList{u"0 pass sprint"_s, u"4000 pass sprint"_s, u"8000 pass sprint"_s}));
    }

    void aLongPassYieldsToWhoIsDue()
    {
        Setup setup;
        setup.options.links = {sprint, retro};
        int slices = 0;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            if (link == retro || slices == 6)
                return sync::PassReport{.link = link};
            ++slices;
            setup.clock.advance(std::max(*setup.runtime.lastWish.until - setup.clock.now(), 1000ms));
            return sync::PassReport{.link = link, .applied = 50, .unfinished = true};
        };
        // retro is due from the start, and then at every tick.
        QCOMPARE(setup.run(20s).filter(u"retro"_s).mid(0, 4),
            (QStringList{u"1000 pass retro"_s, u"5000 look retro"_s, u"10000 look retro"_s, u"15000 look retro"_s}));
        QVERIFY(setup.runtime.lastWish.leave > 0);
    }

    void aPassThatUsedItsBudgetWaitsABit()
    {
        Setup setup;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            return sync::PassReport{.link = link, .unfinished = setup.runtime.trace.size() < 3};
        };
        QCOMPARE(setup.run(3s), (QStringList{u"0 pass sprint"_s, u"1000 pass sprint"_s, u"2000 pass sprint"_s}));
    }

    void whereSomethingChangedItLooksSooner()
    {
        QCOMPARE(cadence(3s, 5s), (Cadence{2500ms, 5min}));
        QCOMPARE(cadence(3s, 1s), (Cadence{1s, 5min}));
        QCOMPARE(cadence(2min, 5s), (Cadence{5s, 5min}));
        QCOMPARE(cadence(20min, 5s), (Cadence{10s, 5min}));
        QCOMPARE(cadence(2h, 5s), (Cadence{15s, 15min}));
        QCOMPARE(nextTick(StoryClock::start(), 5s, StoryClock::start()), StoryClock::start() + 5s);
        QCOMPARE(nextTick(StoryClock::start(), 5s, StoryClock::start() + 12s), StoryClock::start() + 15s);
    }

    void aPauseAskedForByTheServiceIsKept()
    {
        QCOMPARE(retryPause({ErrorKind::RateLimited, {}, 60s}, 1, 5s), std::chrono::milliseconds(60s));
        QCOMPARE(retryPause({ErrorKind::RateLimited, {}, 1s}, 1, 5s), std::chrono::milliseconds(5s));
        QCOMPARE(retryPause({ErrorKind::Offline}, 1000, 5s), std::chrono::milliseconds(5min));
        QCOMPARE(retryPause({ErrorKind::Offline}, 3, 1h), std::chrono::milliseconds(1h));
    }

    void theStatusTellsWhatThePassLeft()
    {
        Setup setup;
        setup.runtime.onPass = [](const LinkId& link, const std::stop_token&) {
            return sync::PassReport{.link = link,
                .failed = 2,
                .held = 1,
                .waiting = 3,
                .items = {{.state = sync::ItemState::InSync}, {.state = sync::ItemState::Failed},
                    {.state = sync::ItemState::InSync}}};
        };
        setup.run(1s);
        const LinkStatus& link = setup.statuses.back().links.front();
        QCOMPARE(std::tuple(link.inSync, link.failed, link.held, link.waiting), std::tuple(2, 2, 1, 3));
        QCOMPARE(link.state, LinkState::NeedsYou);
        QCOMPARE(link.lastLook, StoryClock::start());
        QCOMPARE(link.nextLook, StoryClock::start() + 5s);
        QCOMPARE(link.lastPass->items.size(), size_t(3));
        QCOMPARE(setup.statuses.back().miro.requests, 1);
        QCOMPARE(setup.states(), (std::vector{LinkState::Starting, LinkState::Working, LinkState::NeedsYou}));
    }

    void withoutLinksItWaitsForTheEnd()
    {
        Setup setup;
        setup.options.links.clear();
        setup.post(1s, SyncNow{});
        QCOMPARE(setup.run(1h), QStringList());
    }
};

QTEST_GUILESS_MAIN(SyncLoopTest)
#include "tst_sync_loop.moc"

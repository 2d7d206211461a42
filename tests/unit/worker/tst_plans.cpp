// SPDX-License-Identifier: GPL-3.0-or-later
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

sync::PlannedOperation operation(const LinkId& link, const QString& id)
{
    return {.id = id, .link = link, .kind = u"create_task"_s};
}

/// A loop that is asked for plans; run(until) returns what the runtime was asked for.
struct Setup {
    QStringList run(std::chrono::milliseconds until)
    {
        clock.at(until, [this] { door.requestStop(); });
        const LoopListener listener{
            .status = [this](const WorkerStatus& status) { last = status; },
            .passFinished = [this](const sync::PassReport&) { ++passes; },
            .commandFailed = [](const Error&) {},
            .answered = [this](const Answer& answer) { answers.push_back(answer); },
        };
        SyncLoop(runtime, options, clock, door, listener).run();
        return runtime.trace;
    }
    void post(std::chrono::milliseconds when, Command command)
    {
        clock.at(when, [this, command = std::move(command)] { door.post(command); });
    }
    template <typename T> [[nodiscard]] const T& answer(size_t place) const { return std::get<T>(answers.at(place)); }

    StoryClock clock;
    FakeRuntime runtime{clock};
    LoopDoor door;
    WorkerOptions options{.links = {sprint, retro}};
    std::vector<Answer> answers;
    WorkerStatus last;
    int passes = 0;
};

} // namespace

/// A person looks at a plan while the worker is at work.
class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsThatOfAllLinks()
    {
        Setup setup;
        setup.runtime.onPlan = [](const LinkId& link, const std::stop_token&) {
            sync::PlanReport plan;
            plan.operations = {operation(link, link.value + u"/1"_s)};
            return plan;
        };
        const sync::Direction word{.link = sprint, .item = {u"7"_s}};
        setup.post(1s, ShowPlan{.request = 4, .wish = {.directions = {word}, .sameLook = true}});
        QCOMPARE(setup.run(2s).mid(2), (QStringList{u"1000 plan sprint"_s, u"1000 plan retro"_s}));
        QCOMPARE(setup.answers.size(), 1U);
        QCOMPARE(setup.answer<PlanShown>(0).request, 4);
        QCOMPARE(setup.answer<PlanShown>(0).plan->operations.size(), 2U);
        QCOMPARE(setup.runtime.lastPlanWish.directions.size(), 1U);
        QVERIFY(setup.runtime.lastPlanWish.sameLook);
    }

    void troubleWithOneLinkIsTold()
    {
        Setup setup;
        setup.runtime.onPlan = [](const LinkId& link, const std::stop_token&) -> Result<sync::PlanReport> {
            if (link == sprint)
                return sync::PlanReport();
            return fail(ErrorKind::Offline, u"The network is down"_s);
        };
        setup.post(1s, ShowPlan{.request = 1});
        setup.run(2s);
        QCOMPARE(setup.answer<PlanShown>(0).plan.error().kind, ErrorKind::Offline);
    }

    void nothingHappensByItselfWhileAPersonLooks()
    {
        Setup setup;
        setup.runtime.isQuiet = false;
        setup.post(1s, ShowPlan{.request = 1});
        setup.post(60s, LeavePlan{});
        const QStringList trace = setup.run(61s);
        QCOMPARE(trace.mid(2, 2), (QStringList{u"1000 plan sprint"_s, u"1000 plan retro"_s}));
        QCOMPARE(trace.mid(4), (QStringList{u"60000 pass sprint"_s, u"60000 pass retro"_s}));
        QVERIFY(setup.last.links.front().nextLook);
    }

    void aLeftPlanLeavesAPausedWorkerPaused()
    {
        Setup setup;
        setup.post(1s, Pause{});
        setup.post(2s, ShowPlan{.request = 1});
        setup.post(3s, LeavePlan{});
        QCOMPARE(setup.run(600s).mid(2), (QStringList{u"2000 plan sprint"_s, u"2000 plan retro"_s}));
    }

    void theChosenPartIsAppliedLinkByLink()
    {
        Setup setup;
        std::vector<sync::PassWish> wishes;
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token&) {
            const sync::PassWish& wish = setup.runtime.lastWish;
            if (wish.written)
                wish.written({link.value + u"/1"_s});
            wishes.push_back(wish);
            return sync::PassReport{.link = link, .applied = 1, .dropped = {{link.value, u"It is no longer needed"_s}}};
        };
        setup.post(1s, Pause{});
        ApplyPlan command{.request = 9, .leaveOut = {u"sprint/2"_s}};
        command.plan = {
            .links = {sprint, retro}, .operations = {operation(sprint, u"sprint/1"_s), operation(retro, u"retro/1"_s)}};
        setup.post(2s, command);
        QCOMPARE(setup.run(3s).mid(2), (QStringList{u"2000 pass sprint"_s, u"2000 pass retro"_s}));
        QCOMPARE(setup.answers.size(), 3U);
        QCOMPARE(setup.answer<PlanProgress>(0).written, (std::vector{u"sprint/1"_s}));
        QCOMPARE(setup.answer<PlanProgress>(1).request, 9);
        const auto& done = setup.answer<PlanApplied>(2);
        QCOMPARE(done.applied, 2);
        QCOMPARE(done.dropped.size(), 2U);
        QVERIFY(!done.error && !done.outdated);
        const sync::PassWish& sent = wishes.at(2);
        QVERIFY(sent.asSeen);
        QCOMPARE(sent.settle, 0s);
        QCOMPARE(sent.only->operations.size(), 1U);
        QCOMPARE(sent.only->operations.front().id, u"sprint/1"_s);
        QCOMPARE(sent.leaveOut, (std::vector{u"sprint/2"_s}));
        QCOMPARE(setup.passes, 4);
    }

    void anOutdatedPartStopsTheRest()
    {
        Setup setup;
        setup.runtime.onPass = [](const LinkId& link, const std::stop_token&) {
            return sync::PassReport{.link = link, .outdated = true};
        };
        ApplyPlan command{.request = 1};
        command.plan.links = {sprint, retro};
        setup.post(1s, Pause{});
        setup.post(2s, command);
        QCOMPARE(setup.run(3s).mid(2), (QStringList{u"2000 pass sprint"_s}));
        QVERIFY(setup.answer<PlanApplied>(0).outdated);
    }

    void thePersonStopsIt_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("while it works") << false;
        QTest::newRow("before it was begun") << true;
    }

    void thePersonStopsIt()
    {
        QFETCH(bool, before);
        Setup setup;
        std::stop_source stop;
        if (before)
            stop.request_stop();
        setup.runtime.onPass = [&](const LinkId& link, const std::stop_token& token) {
            if (!setup.runtime.lastWish.only)
                return sync::PassReport{.link = link};
            stop.request_stop();
            const bool stopped = token.stop_requested();
            return sync::PassReport{
                .link = link, .error = stopped ? std::optional(Error{ErrorKind::Cancelled}) : std::nullopt};
        };
        ApplyPlan command{.request = 1, .stop = stop.get_token()};
        command.plan.links = {sprint, retro};
        setup.post(1s, command);
        const QStringList trace = setup.run(2s);
        QCOMPARE(trace.mid(2), (QStringList{u"1000 pass sprint"_s}));
        QCOMPARE(setup.answer<PlanApplied>(0).error->kind, ErrorKind::Cancelled);
    }

    void anUndoIsShownAndDone()
    {
        Setup setup;
        setup.runtime.undoAnswer = sync::UndoReport{.link = sprint, .run = 13, .undone = 2};
        setup.post(1s, ShowUndo{.request = 1, .run = 12});
        setup.post(2s, TakeBack{.request = 2, .run = 12, .seen = {operation(sprint, u"sprint/1"_s)}});
        setup.run(30s);
        QCOMPARE(setup.runtime.trace.mid(2), (QStringList{u"1000 undo 12"_s, u"2000 undo 12"_s}));
        QCOMPARE(setup.answer<UndoTold>(0).request, 1);
        QCOMPARE(setup.answer<PlanProgress>(1).written, (std::vector{u"undone"_s}));
        QCOMPARE(setup.answer<UndoTold>(2).undo->undone, 2);
        QCOMPARE(setup.runtime.lastUndoWish.mode, sync::UndoMode::Force);
        QCOMPARE(setup.runtime.lastUndoWish.seen->size(), 1U);
    }

    void aWorkerWithoutARuntimeRefuses()
    {
        const Error error{ErrorKind::Unauthorised, u"Nobody is signed in"_s};
        QCOMPARE(std::get<PlanShown>(*refusal(ShowPlan{.request = 1}, error)).plan.error(), error);
        QCOMPARE(std::get<PlanApplied>(*refusal(ApplyPlan{.request = 2}, error)).error, error);
        QCOMPARE(std::get<UndoTold>(*refusal(ShowUndo{.request = 3}, error)).request, 3);
        QCOMPARE(std::get<UndoTold>(*refusal(TakeBack{.request = 4}, error)).undo.error(), error);
        QVERIFY(!refusal(SyncNow{}, error));
    }
};

QTEST_APPLESS_MAIN(PlansTest)
#include "tst_plans.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/worker/links_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::worker::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Budgets plenty{.miro = {.limit = 100'000}, .bitrix24 = {.limit = 50}, .answerTime = 100ms};

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTakesNoTime()
    {
        const Forecast none = forecast({}, plenty);
        QCOMPARE(none.time, 0ms);
        QCOMPARE(none.limit, std::nullopt);
        QCOMPARE(none.sentence, u"Nothing is to be written."_s);
    }

    void writesGoSideBySideAndInBatches()
    {
        const Forecast stickies = forecast({.newStickies = 8}, plenty);
        QCOMPARE(stickies.time, 200ms);
        QCOMPARE(stickies.miroRequests, 8);
        QCOMPARE(stickies.limit, Side::Miro);
        const Forecast tasks = forecast({.newTasks = 101}, plenty);
        QCOMPARE(tasks.time, 300ms);
        QCOMPARE(tasks.bitrix24Requests, 3);
        QCOMPARE(tasks.limit, Side::Bitrix24);
    }

    void creditsComeBackAfterAMinute()
    {
        const Workload tags{.newTags = 1'001};
        QVERIFY(forecast({.newTags = 1'000}, plenty).time < 60s);
        QVERIFY(forecast(tags, plenty).time >= 60s);
        Budgets used = plenty;
        used.miro.used = 99'950;
        QVERIFY(forecast({.newTags = 1}, used).time >= 60s);
        QCOMPARE(forecast(tags, plenty).sentence, u"1,001 tags: about 60 s, Miro is the limit"_s);
    }

    void aFullBucketHasToDrain()
    {
        Budgets full = plenty;
        full.bitrix24.used = 45;
        QVERIFY(forecast({.comments = 150}, full).time >= 1s);
    }

    void worksOfSeveralLinksAddUp()
    {
        Workload sum{.newTasks = 30, .looks = 1, .lookedPages = 2, .boardPages = 2};
        sum += Workload{.newTasks = 20, .newTags = 5, .looks = 1, .lookedPages = 7, .boardPages = 7};
        QCOMPARE(sum.writes(), 55);
        QCOMPARE(sum.lookedPages, 9);
        QCOMPARE(sum.boardPages, 7);
    }

    void aFirstSyncTakesWhatWasForeseen()
    {
        LinksWorld planned({1000});
        const auto plan = planned.plan(0);
        QVERIFY(plan);
        const Forecast foreseen = forecast(plan->work, plan->budgets);
        LinksWorld world({1000});
        const PassReport report = world.pass(world.link(0), {.settle = 0s}, {});
        QCOMPARE(report.applied, 2000);
        const auto took = report.finishedAt - report.startedAt;
        qInfo("foreseen %.1f s, took %.1f s: %s", seconds(foreseen.time), seconds(took), qPrintable(foreseen.sentence));
        QVERIFY(std::abs(seconds(foreseen.time) / seconds(took) - 1) < 0.15);
        QCOMPARE(foreseen.limit, Side::Miro);
    }

    void progressSaysHowMuchIsLeft()
    {
        LinksWorld world({300});
        const PassReport part = world.pass(world.link(0), {.settle = 0s, .until = world.clock.now() + 3s}, {});
        QVERIFY(part.unfinished);
        QVERIFY(part.progress);
        QCOMPARE(part.progress->done, part.applied);
        QCOMPARE(part.progress->planned, 600);
        const TimePoint then = world.clock.now();
        const PassReport rest = world.pass(world.link(0), {.settle = 0s}, {});
        QVERIFY(!rest.unfinished && !rest.progress);
        QCOMPARE(part.applied + rest.applied, 600);
        const auto took = world.clock.now() - then;
        qInfo("%.1f s were to go, it took %.1f s", seconds(part.progress->remaining), seconds(took));
        QVERIFY(std::abs(seconds(part.progress->remaining) - seconds(took)) < 2);
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"

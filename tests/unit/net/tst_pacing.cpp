// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/credit_budget.h"
#include "core/net/operating_time.h"
#include "core/net/request_bucket.h"
#include "core/net/retry.h"

#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ErrorKind)
Q_DECLARE_METATYPE(Repeat)

namespace {

constexpr TimePoint start{std::chrono::hours{480'000}};

/// Sends one call at the earliest moment the budget allows and says when that was.
TimePoint spend(CreditBudget& budget, ManualClock& clock, int cost, Purpose purpose, const CreditReport& report = {})
{
    while (budget.acquire(cost, purpose, clock.now()) > clock.now())
        clock.waitUntil(budget.acquire(cost, purpose, clock.now()), {});
    const TimePoint sent = clock.now();
    budget.settle(cost, purpose, report, clock.now());
    return sent;
}

} // namespace

class PacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // CreditBudget

    void noMinuteHoldsMoreCreditsThanTheLimit()
    {
        ManualClock clock(start);
        CreditBudget budget(1000);
        std::vector<TimePoint> sent;
        for (int i = 0; i < 50; ++i) {
            sent.push_back(spend(budget, clock, 100, Purpose::Write));
            clock.advance(100ms);
        }
        for (std::size_t i = 10; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 10] >= 60s);
        // and none is wasted: 50 calls of a tenth each are four waits of a minute
        QVERIFY(sent.back() - sent.front() <= 4 * 61s + 1s);
    }

    void aFirstSyncMayUseTheWholeLimitAtOnce()
    {
        ManualClock clock(start);
        CreditBudget budget(100'000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(spend(budget, clock, 100, Purpose::Write), start);
        QCOMPARE(budget.used(start), 100'000);
        QCOMPARE(budget.acquire(50, Purpose::Write, start), start + 60s);
    }

    void walksLeaveRoomForWrites()
    {
        ManualClock clock(start);
        CreditBudget budget(1000, 0.5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(spend(budget, clock, 100, Purpose::Scan), start);
        QVERIFY(budget.acquire(100, Purpose::Scan, start) > start);
        QCOMPARE(budget.acquire(100, Purpose::Write, start), start);
    }

    void aCallDearerThanTheShareStillGoesAlone()
    {
        CreditBudget budget(1000, 0.1);
        QCOMPARE(budget.acquire(2000, Purpose::Scan, start), start);
    }

    void callsInFlightAreCounted()
    {
        CreditBudget budget(200);
        QCOMPARE(budget.acquire(100, Purpose::Write, start), start);
        QCOMPARE(budget.acquire(100, Purpose::Write, start), start);
        QVERIFY(budget.acquire(100, Purpose::Write, start) > start);
        budget.settle(100, Purpose::Write, {}, start + 2s);
        QCOMPARE(budget.acquire(100, Purpose::Write, start + 2s), start + 62s); // from its answer on
    }

    void whatOthersSpendIsTakenFromTheAnswers()
    {
        ManualClock clock(start);
        CreditBudget budget(1000);
        spend(budget, clock, 100, Purpose::Write, {.limit = 1000, .remaining = 250, .reset = start + 20s});
        QCOMPARE(budget.used(start), 750);
        QCOMPARE(budget.acquire(200, Purpose::Write, start), start);
        budget.settle(200, Purpose::Write, {.limit = 1000, .remaining = 50, .reset = start + 20s}, start);
        const TimePoint next = budget.acquire(200, Purpose::Write, start);
        QVERIFY(next > start && next <= start + 21s);
    }

    void ourOwnCreditsAreNotTakenForThoseOfOthers()
    {
        ManualClock clock(start);
        CreditBudget budget(1000);
        for (int i = 1; i <= 10; ++i)
            QCOMPARE(spend(budget, clock, 100, Purpose::Write,
                         {.limit = 1000, .remaining = 1000 - 100 * i, .reset = start + 60s}),
                start);
        clock.advance(60s);
        QCOMPARE(spend(budget, clock, 100, Purpose::Write), start + 60s);
    }

    void theLimitIsWhatTheServiceSays()
    {
        ManualClock clock(start);
        CreditBudget budget(100'000);
        spend(budget, clock, 50, Purpose::Write, {.limit = 200, .remaining = 150, .reset = start + 60s});
        QCOMPARE(budget.limit(), 200);
        spend(budget, clock, 150, Purpose::Write);
        QVERIFY(budget.acquire(50, Purpose::Write, start) > start);
    }

    void aRefusalHoldsEverybodyBack()
    {
        CreditBudget budget(1000);
        budget.pause(start + 7s);
        QCOMPARE(budget.acquire(50, Purpose::Write, start), start + 7s);
        QCOMPARE(budget.acquire(50, Purpose::Write, start + 7s), start + 7s);
    }

    void reportsAreReadFromTheHeaders()
    {
        const CreditReport report = creditReport(
            {{"x-ratelimit-limit", "100000"}, {"x-ratelimit-remaining", "99950"}, {"x-ratelimit-reset", "1728000000"}});
        QCOMPARE(report.limit.value(), 100'000);
        QCOMPARE(report.remaining.value(), 99'950);
        QCOMPARE(report.reset.value(), start);
        QVERIFY(!creditReport({{"x-ratelimit-limit", "many"}}).limit);
    }

    // RequestBucket

    void aBucketTakesABurstThenDrains()
    {
        RequestBucket bucket({.capacity = 50, .drainedPerSecond = 2, .fill = 0.9});
        for (int i = 0; i < 45; ++i)
            QCOMPARE(bucket.acquire(start), start);
        QCOMPARE(bucket.acquire(start), start + 500ms);
        QCOMPARE(bucket.acquire(start + 500ms), start + 500ms);
        QCOMPARE(bucket.level(start + 500ms), 45.0);
    }

    void aRefusedRequestMeansTheBucketIsFull()
    {
        RequestBucket bucket({.capacity = 50, .drainedPerSecond = 2, .fill = 0.9});
        bucket.refused(start);
        QCOMPARE(bucket.level(start), 50.0);
        QCOMPARE(bucket.acquire(start), start + 3s); // 6 requests must drain
    }

    void aClockSetBackDrainsNothing()
    {
        RequestBucket bucket;
        QCOMPARE(bucket.acquire(start), start);
        QCOMPARE(bucket.level(start - 1h), 1.0);
    }

    // OperatingTime

    void aMethodOverItsRunTimePausesUntilTheWindowMoves()
    {
        OperatingTime time(480);
        time.record(u"tasks.task.add"_s, 479.9, start + 100s, start);
        QCOMPARE(time.goAt(u"tasks.task.add"_s, start), start + 100s);
        QCOMPARE(time.goAt(u"tasks.task.list"_s, start), start);
        QCOMPARE(time.goAt(u"tasks.task.add"_s, start + 100s), start + 100s);
    }

    void whatIsLeftIsSpreadOverTheTimeLeft()
    {
        OperatingTime time(480);
        time.record(u"m"_s, 398, start + 100s, start);
        time.record(u"m"_s, 400, start + 100s, start);
        // 80 s left, 2 s a call: 40 calls in 100 s
        QCOMPARE(time.goAt(u"m"_s, start), start + 2500ms);
        QCOMPARE(time.highest(start), 400.0);
        QCOMPARE(time.highest(start + 100s), 0.0);
    }

    // The retry rule

    void theRetryRule_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Repeat>("repeat");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("asked"); // ms
        QTest::addColumn<int>("delay"); // ms without jitter; -1 = never
        const auto safe = Repeat::Safe;
        const auto never = Repeat::Never;
        QTest::newRow("fault 1") << ErrorKind::ServerFault << safe << 1 << 0 << 1000;
        QTest::newRow("fault 2") << ErrorKind::ServerFault << safe << 2 << 0 << 2000;
        QTest::newRow("fault 3") << ErrorKind::ServerFault << safe << 3 << 0 << 4000;
        QTest::newRow("fault 4") << ErrorKind::ServerFault << safe << 4 << 0 << 8000;
        QTest::newRow("fault 5") << ErrorKind::ServerFault << safe << 5 << 0 << -1;
        QTest::newRow("no answer") << ErrorKind::OutcomeUnknown << safe << 1 << 0 << 1000;
        QTest::newRow("create, no answer") << ErrorKind::OutcomeUnknown << never << 1 << 0 << -1;
        QTest::newRow("create, fault") << ErrorKind::ServerFault << never << 1 << 0 << -1;
        QTest::newRow("limit as asked") << ErrorKind::RateLimited << safe << 1 << 7000 << 7000;
        QTest::newRow("create, limit") << ErrorKind::RateLimited << never << 3 << 7000 << 7000;
        QTest::newRow("limit, nothing asked") << ErrorKind::RateLimited << safe << 1 << 0 << 1000;
        QTest::newRow("limit, far too long") << ErrorKind::RateLimited << safe << 1 << 9'000'000 << 60'000;
        QTest::newRow("limit for ever") << ErrorKind::RateLimited << safe << 10 << 1000 << -1;
        for (const auto kind : {ErrorKind::Offline, ErrorKind::Unauthorised, ErrorKind::Forbidden, ErrorKind::NotFound,
                 ErrorKind::Conflict, ErrorKind::Rejected, ErrorKind::BadReply, ErrorKind::Storage,
                 ErrorKind::Configuration, ErrorKind::Cancelled})
            QTest::addRow("%s", qPrintable(errorWord(kind))) << kind << safe << 1 << 0 << -1;
    }

    void theRetryRule()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(Repeat, repeat);
        QFETCH(int, attempt);
        QFETCH(int, asked);
        QFETCH(int, delay);
        const Error error{kind, {}, std::chrono::milliseconds(asked)};
        const auto least = retryDelay(error, repeat, attempt, 0);
        QCOMPARE(least ? int(least->count()) : -1, delay);
        if (!least)
            return;
        const auto most = retryDelay(error, repeat, attempt, 0.999);
        QVERIFY(*most > *least);
        QVERIFY(*most <= *least + std::max<std::chrono::milliseconds>(1s, *least / 4));
    }

    void retryAfterIsSecondsOrADate()
    {
        QCOMPARE(askedDelay({{"Retry-After", "12"}}, start).value(), 12s);
        const QByteArray date = toQDateTime(start + 90s).toString(Qt::RFC2822Date).toLatin1();
        QCOMPARE(askedDelay({{"Retry-After", date}}, start).value(), 90s);
        QCOMPARE(askedDelay({{"Retry-After", date}}, start + 1h).value(), 0s);
        QVERIFY(!askedDelay({{"Retry-After", "soon"}}, start));
        QVERIFY(!askedDelay({}, start));
    }
};

QTEST_APPLESS_MAIN(PacingTest)
#include "tst_pacing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

// Fact sheet §5: the rate bucket and the operating time.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LimitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBucketHoldsFifty_data();
    void theBucketHoldsFifty();
    void theBucketIsThePortalsNotTheCallers();
    void aBatchIsOneRequest();
    void operatingTimeEndsAMethodAlone();
    void operatingTimeComesBackAfterTenMinutes();
    void shortCallsDoNotCount();
    void aPortalWithoutTheLimiterSaysNothingOfIt();
};

namespace {

constexpr double operatingLimit = 480;

/// Requests until the first refusal, at most `most`.
int accepted(const Speaker& by, const QString& method, int most)
{
    for (int i = 0; i < most; ++i) {
        if (by.call(method).status == 503)
            return i;
    }
    return most;
}

/// As if all methods called so far had used up their operating time but for a moment.
void useUpOperatingTime(PortalBench& bench)
{
    Json state = bench.portal.state();
    for (Json& caller : state.at("limits").at("operating")) {
        for (Json& minute : caller.at(1))
            minute.at(1) = operatingLimit - 0.05;
    }
    QVERIFY(bench.portal.restore(state));
}

} // namespace

void LimitTest::theBucketHoldsFifty_data()
{
    QTest::addColumn<bool>("enterprise");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("perSecond");
    QTest::newRow("§5 50 and 2/s") << false << 50 << 2;
    QTest::newRow("§5 Enterprise 250 and 5/s") << true << 250 << 5;
}

void LimitTest::theBucketHoldsFifty() // §16
{
    QFETCH(bool, enterprise);
    QFETCH(int, size);
    QFETCH(int, perSecond);
    Bitrix24Options options;
    options.enterprise = enterprise;
    PortalBench bench(options);
    const Speaker anna = bench.hook(bench.anna);
    QCOMPARE(accepted(anna, u"profile"_s, 1000), size);
    QCOMPARE(anna.call(u"profile"_s).outcome(), u"503 QUERY_LIMIT_EXCEEDED"_s);
    bench.clock.advance(1s);
    QCOMPARE(accepted(anna, u"profile"_s, 1000), perSecond);
    bench.clock.advance(10min);
    QCOMPARE(accepted(anna, u"profile"_s, 1000), size);
}

void LimitTest::theBucketIsThePortalsNotTheCallers()
{
    PortalBench bench{Bitrix24Options{}};
    const Speaker anna = bench.hook(bench.anna);
    QCOMPARE(accepted(anna, u"profile"_s, 50), 50);
    QCOMPARE(bench.app(bench.olga).call(u"profile"_s).status, 503);
}

void LimitTest::aBatchIsOneRequest() // §4
{
    PortalBench bench{Bitrix24Options{}};
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 50; ++i) {
        const Got got = anna.call(u"batch"_s, {{"cmd", {{"a", "profile"}, {"b", "profile"}, {"c", "profile"}}}});
        QCOMPARE(got.result().at("result").size(), 3U);
    }
    QCOMPARE(anna.call(u"profile"_s).status, 503);
}

void LimitTest::operatingTimeEndsAMethodAlone() // §5, §16: looked at before a call, so one may go over
{
    PortalBench bench{Bitrix24Options{}};
    const Speaker anna = bench.hook(bench.anna);
    QVERIFY(bench.addTask(anna, {}) > 0);
    useUpOperatingTime(bench);
    QVERIFY(bench.addTask(anna, {}) > 0);
    QCOMPARE(anna.call(u"tasks.task.add"_s).outcome(), u"429 OPERATION_TIME_LIMIT"_s);
    QCOMPARE(anna.call(u"tasks.task.list"_s).status, 200);
    QVERIFY(bench.addTask(bench.hook(bench.anna), {}) > 0); // counted by webhook
    // In a batch each method spends, and is refused by, its own time.
    const Got got = anna.call(u"batch"_s, {{"cmd", {{"a", "tasks.task.add"}, {"b", "tasks.task.list"}}}});
    COMPARE_JSON(got.result().at("result_error").at("a").at("error"), "OPERATION_TIME_LIMIT");
    QVERIFY(got.result().at("result").contains("b"));
}

void LimitTest::operatingTimeComesBackAfterTenMinutes() // §5
{
    PortalBench bench{Bitrix24Options{}};
    const Speaker anna = bench.hook(bench.anna);
    (void)anna.call(u"tasks.task.list"_s);
    useUpOperatingTime(bench);
    const Json time = anna.call(u"tasks.task.list"_s).body.at("time");
    QVERIFY(time.at("operating").get<double>() > operatingLimit);
    const qint64 reset = time.at("operating_reset_at").get<qint64>();
    QVERIFY(reset > 1'787'300'000 + 500 && reset <= 1'787'300'000 + 600);
    bench.clock.advance(std::chrono::seconds(reset - 1'787'300'000) - 1s);
    QCOMPARE(anna.call(u"tasks.task.list"_s).outcome(), u"429 OPERATION_TIME_LIMIT"_s);
    bench.clock.advance(1s);
    QCOMPARE(anna.call(u"tasks.task.list"_s).status, 200);
}

void LimitTest::shortCallsDoNotCount() // §5: under 0.1 s
{
    PortalBench bench;
    const Speaker anna = bench.hook(bench.anna);
    for (int i = 0; i < 20; ++i)
        (void)anna.call(u"profile"_s);
    QCOMPARE(anna.call(u"profile"_s).body.at("time").at("operating").get<double>(), 0.0);
    (void)anna.call(u"tasks.task.list"_s);
    QVERIFY(anna.call(u"tasks.task.list"_s).body.at("time").at("operating").get<double>() > 0.19);
}

void LimitTest::aPortalWithoutTheLimiterSaysNothingOfIt() // §3
{
    Bitrix24Options options;
    options.operatingLimits = false;
    PortalBench bench(options);
    const Json time = bench.hook(bench.anna).call(u"profile"_s).body.at("time");
    QVERIFY(!time.contains("operating") && !time.contains("operating_reset_at"));
    QVERIFY(time.contains("start") && time.contains("finish") && time.contains("date_start"));
}

std::unique_ptr<QObject> limitTests()
{
    return std::make_unique<LimitTest>();
}

} // namespace bridge::sandbox

#include "limit_test.moc"

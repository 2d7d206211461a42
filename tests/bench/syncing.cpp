// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/unit/worker/links_world.h"
#include "tests/world/world.h"

namespace bridge::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyStickies = 1000;
constexpr std::chrono::milliseconds latency = 80ms; ///< there and back, as seen from Europe
constexpr double creditsPerMinute = 100'000; ///< Miro fact sheet §11
constexpr double requestsPerMinute = 120; ///< what drains from a portal's bucket (Bitrix24 core fact sheet §5)

struct Cost {
    double seconds = 0;
    double foreseen = 0;
    qint64 miroCalls = 0;
    qint64 portalCalls = 0;
    double credits = 0;
    qint64 refused = 0;
};

std::unique_ptr<test::World> newWorld(WriteBack writeBack)
{
    auto world = std::make_unique<test::World>(boardOf(manyStickies), true, 4);
    world->transport.setLatency(latency);
    world->link.writeBack = writeBack;
    world->restart();
    return world;
}

double foreseenSeconds(WriteBack writeBack)
{
    const auto plan = newWorld(writeBack)->engine().plan({});
    return plan ? std::chrono::duration<double>(sync::forecast(plan->work, plan->budgets).time).count() : 0;
}

Cost costOf(WriteBack writeBack)
{
    const auto world = newWorld(writeBack);
    const sync::PassReport report = world->pass();
    if (report.error || report.failed > 0)
        print(u"first sync"_s, report.error ? report.error->detail : u"some items failed"_s, u"nothing fails"_s);
    return {
        .seconds = std::chrono::duration<double>(report.finishedAt - report.startedAt).count(),
        .foreseen = foreseenSeconds(writeBack),
        .miroCalls = world->sandbox.miro().counters().requests,
        .portalCalls = world->sandbox.bitrix24().counters().requests,
        .credits = double(world->sandbox.miro().counters().credits),
        .refused = world->refusedRequests(),
    };
}

void printCost(const QString& name, const Cost& cost, double boundSeconds, qint64 boundCalls, const QString& goal)
{
    const qint64 calls = cost.miroCalls + cost.portalCalls;
    print(name,
        u"%1 s, %2 calls (Miro %3, Bitrix24 %4), %5 credits, %6 refused"_s.arg(figure(cost.seconds))
            .arg(calls)
            .arg(cost.miroCalls)
            .arg(cost.portalCalls)
            .arg(cost.credits, 0, 'f', 0)
            .arg(cost.refused),
        u"bound %1 s: × %2; bound %3 calls: × %4; goal %5"_s
            .arg(figure(boundSeconds), figure(cost.seconds / boundSeconds, 2))
            .arg(boundCalls)
            .arg(figure(double(calls) / double(boundCalls), 2), goal));
    print(name + u", forecast"_s, figure(cost.foreseen) + u" s"_s,
        u"off by %1 %, goal 15 %"_s.arg(figure(100 * (cost.foreseen / cost.seconds - 1), 0)));
}

} // namespace

void firstSync()
{
    // 90 tags of two calls at 50 credits, 910 lines at 100, 1,000 tasks in batches of 50, the walks.
    printCost(u"first sync of 1,000 stickies, ids written back"_s, costOf(WriteBack::Tag),
        (90 * 100.0 + 910 * 100.0) / creditsPerMinute * 60, 90 * 2 + 910 + 20 + 20, u"× 1.25 seconds"_s);
    printCost(u"first sync of 1,000 stickies, nothing written back"_s, costOf(WriteBack::None),
        40 * double(latency.count()) / 1000, 40, u"× 1.2 calls"_s);
}

void oneChange()
{
    test::World world(boardOf(100), true);
    world.pass();
    const auto callsOfPass = [&world] {
        const qint64 before = world.transport.requests();
        world.pass();
        return world.transport.requests() - before;
    };
    callsOfPass();
    const qint64 quiet = callsOfPass();
    (void)world.sandbox.miro().editText(world.board, world.item(u"Sticky number 7"_s).id, u"Changed"_s);
    print(u"one changed sticky, calls beside the look itself"_s, QString::number(callsOfPass() - quiet),
        u"the look takes %1, goal 2.2"_s.arg(quiet));
}

void idleLinks()
{
    constexpr int links = 10;
    constexpr int stickies = 500;
    // When every link has had its first sync, and when nobody has touched any for an hour.
    const std::vector<std::pair<QString, std::chrono::minutes>> rests{
        {u"touched within the hour"_s, 35min}, {u"untouched for an hour"_s, 100min}};
    constexpr std::chrono::minutes watched = 30min;
    worker::tests::LinksWorld world(std::vector<int>(links, stickies));
    const auto credits = [&world] { return double(world.sandbox.miro().counters().credits); };
    const auto portalCalls = [&world] { return double(world.transport.requestsTo(sandbox::Service::Bitrix24)); };
    for (const auto& [name, begin] : rests) {
        world.clock.at(begin, [&, name = name, begin = begin] {
            const double creditsThen = credits();
            const double callsThen = portalCalls();
            world.clock.at(begin + watched, [=] {
                const double creditsAMinute = (credits() - creditsThen) / double(watched.count());
                const double callsAMinute = (portalCalls() - callsThen) / double(watched.count());
                print(u"10 boards × 500 items, "_s + name,
                    u"%1 credits a minute (%2 %), %3 requests to Bitrix24 a minute (%4 %)"_s.arg(
                        figure(creditsAMinute, 0), figure(100 * creditsAMinute / creditsPerMinute),
                        figure(callsAMinute), figure(100 * callsAMinute / requestsPerMinute)),
                    u"goal 5 % of either budget"_s);
            });
        });
    }
    world.runLoop(rests.back().second + watched + 1min);
    std::chrono::milliseconds synced{0};
    int written = 0;
    for (size_t i = 0; i < links; ++i) {
        synced = std::max(synced, world.lastWrite(i).value_or(0ms));
        written += world.written(i);
    }
    print(u"their first syncs, all at once"_s,
        u"%1 writes in %2 min"_s.arg(written).arg(figure(std::chrono::duration<double>(synced - 1min).count() / 60)),
        u"bound 10 min of credits"_s);
}

} // namespace bridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints figures beside their bounds. Nothing here passes or fails.

#include "core/sync/plan.h"
#include "tests/world/world.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyStickies = 1000;
constexpr std::chrono::milliseconds latency = 80ms; ///< there and back, as seen from Europe
constexpr double creditsPerMinute = 100'000; ///< Miro fact sheet §3

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

sandbox::BoardFile boardOf(int stickies)
{
    sandbox::BoardFile file;
    file.name = u"Bench"_s;
    file.frames
        = {{.title = u"To Do"_s, .row = 0}, {.title = u"In Progress"_s, .row = 0}, {.title = u"Done"_s, .row = 0}};
    for (int i = 0; i < stickies; ++i) {
        sandbox::BoardFile::Item item;
        item.text = u"Sticky number %1\nwith a second line"_s.arg(i);
        item.color = i % 10 == 0 ? StickyColor::Red : StickyColor::LightYellow;
        item.frame = size_t(i % 3);
        file.items.push_back(item);
    }
    return file;
}

struct Cost {
    double seconds = 0;
    qint64 miroCalls = 0;
    qint64 portalCalls = 0;
    double credits = 0;
    qint64 refused = 0;
};

Cost firstSync(WriteBack writeBack)
{
    World w(boardOf(manyStickies), true, 4);
    w.transport.setLatency(latency);
    w.link.writeBack = writeBack;
    w.restart();
    const sync::PassReport report = w.pass();
    if (report.error || report.failed > 0)
        out() << "  failed: " << (report.error ? report.error->detail : u"some items"_s) << '\n';
    Cost cost;
    cost.seconds = std::chrono::duration<double>(report.finishedAt - report.startedAt).count();
    cost.miroCalls = w.sandbox.miro().counters().requests;
    cost.portalCalls = w.sandbox.bitrix24().counters().requests;
    cost.credits = double(w.sandbox.miro().counters().credits);
    cost.refused = w.refusedRequests();
    return cost;
}

void printFirstSync(const QString& name, const Cost& cost, double boundSeconds, qint64 boundCalls)
{
    const qint64 calls = cost.miroCalls + cost.portalCalls;
    out() << name << '\n'
          << "  Miro calls " << cost.miroCalls << ", Bitrix24 calls " << cost.portalCalls << ", credits "
          << cost.credits << ", refused " << cost.refused << '\n'
          << "  seconds " << QString::number(cost.seconds, 'f', 1) << ", bound "
          << QString::number(boundSeconds, 'f', 1) << " (x" << QString::number(cost.seconds / boundSeconds, 'f', 2)
          << "); calls " << calls << ", bound " << boundCalls << " (x"
          << QString::number(double(calls) / double(boundCalls), 'f', 2) << ")\n";
}

void benchFirstSync()
{
    // 90 tags of two calls at 50 credits, 910 lines at 100, 1,000 tasks in batches of 50, the walks.
    printFirstSync(u"first sync of 1,000 stickies, ids written back"_s, firstSync(WriteBack::Tag),
        (90 * 100.0 + 910 * 100.0) / creditsPerMinute * 60, 90 * 2 + 910 + 20 + 20);
    printFirstSync(u"first sync of 1,000 stickies, nothing written back"_s, firstSync(WriteBack::None),
        40 * double(latency.count()) / 1000, 40);
}

void benchOneChange()
{
    World w(boardOf(100), true);
    w.pass();
    const auto idle = [&] {
        const qint64 before = w.transport.requests();
        w.pass();
        return w.transport.requests() - before;
    };
    idle();
    const qint64 quiet = idle();
    (void)w.sandbox.miro().editText(w.board, w.item(u"Sticky number 7"_s).id, u"Changed"_s);
    out() << "one changed sticky: " << idle() - quiet << " calls beside the look itself (" << quiet
          << " calls), bound 2.2\n";
}

void benchPlan()
{
    constexpr int pairs = 10'000;
    BoardSnapshot board;
    board.id = {u"b"_s};
    PortalSnapshot portal;
    std::vector<sync::Pair> known;
    Link link;
    link.id = {u"l"_s};
    link.board = board.id;
    link.defaultGroup = {1};
    for (int i = 0; i < pairs; ++i) {
        Sticky sticky;
        sticky.id = {QString::number(3458764500000000000LL + i)};
        sticky.text = u"Sticky %1\nwith a text of some length, as people write it"_s.arg(i);
        sticky.size = {199, 228};
        sticky.center = {double(i % 100) * 220, double(i / 100) * 250.0};
        Task task;
        task.id = {i + 1};
        task.title = u"Sticky %1"_s.arg(i);
        task.description = u"with a text of some length, as people write it"_s;
        task.group = {1};
        sync::Pair pair{.link = link.id, .item = sticky.id, .task = task.id};
        pair.board.text = sticky.text;
        pair.board.mark = u"line"_s;
        pair.portal = sync::portalBaseOf(task);
        if (i % 100 == 0)
            sticky.text.prepend(u"Changed "_s);
        sticky.text += u"\nB24-%1"_s.arg(task.id.value);
        board.stickies.push_back(sticky);
        portal.tasks.push_back(task);
        known.push_back(pair);
    }
    const sync::Observed observed(board, portal, known);
    const sync::Addresses addresses{
        .item = [](const ItemId&) { return QUrl(); }, .task = [](TaskId) { return QUrl(); }};
    std::vector<double> times;
    size_t operations = 0;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        operations = sync::makePlan(observed, link, addresses, {}).operations.size();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    out() << "plan of 10,000 pairs, 1 % changed: " << QString::number(times[times.size() / 2], 'f', 1)
          << " ms (median of " << times.size() << ", " << operations << " operations), goal 50 ms\n";
}

} // namespace

int main()
{
    benchFirstSync();
    benchOneChange();
    benchPlan();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plan.h"
#include "tests/bench/bench.h"
#include "tests/bench/many_pairs.h"

namespace bridge::bench {

using namespace Qt::StringLiterals;

void planning()
{
    const ManyPairs many = manyPairs(10'000, 100);
    const sync::Observed observed(many.board, many.portal, many.pairs);
    const sync::Addresses addresses{
        .item = [](const ItemId&) { return QUrl(); }, .task = [](TaskId) { return QUrl(); }};
    size_t operations = 0;
    const double time
        = medianOf(15, [&] { operations = sync::makePlan(observed, many.link, addresses, {}).operations.size(); });
    print(u"plan of 10,000 pairs, 1 % changed"_s, u"%1 ms, %2 operations"_s.arg(figure(time)).arg(operations),
        u"goal 50 ms"_s);
}

ManyPairs manyPairs(int count, int changedEvery)
{
    ManyPairs many;
    many.board.id = {u"b"_s};
    many.link.id = {u"l"_s};
    many.link.board = many.board.id;
    many.link.defaultGroup = {1};
    for (int i = 0; i < count; ++i) {
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
        sync::Pair pair{.link = many.link.id, .item = sticky.id, .task = task.id};
        pair.board.text = sticky.text;
        pair.board.mark = u"line"_s;
        pair.portal = sync::portalBaseOf(task);
        if (changedEvery > 0 && i % changedEvery == 0)
            sticky.text.prepend(u"Changed "_s);
        sticky.text += u"\nB24-%1"_s.arg(task.id.value);
        many.board.stickies.push_back(sticky);
        many.portal.tasks.push_back(task);
        many.pairs.push_back(pair);
    }
    return many;
}

} // namespace bridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/support/heartbeat.h"
#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/sticky_item.h"

#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int manyStickies = 5000;
/// The promise is 16 ms a frame; without optimisation and with sanitizers it is several times as much.
constexpr Milliseconds generousFrame = 60ms;
constexpr Milliseconds generousStall = 200ms; ///< promised: 50 ms

/// A map of that many stickies in a window of ordinary size.
struct LargeMap {
    LargeMap()
        : board(std::make_shared<BoardSnapshot>(screens::largeBoard(manyStickies)))
        , map(&scene)
    {
        map.resize(1280, 800);
        map.show();
        if (!QTest::qWaitForWindowExposed(&map))
            qFatal("the map isn't shown");
    }
    void show(std::vector<sync::ItemView> views) { scene.show(board, std::move(views)); }

    std::shared_ptr<BoardSnapshot> board;
    ui::BoardScene scene;
    ui::BoardMap map;
};

/// How long each frame of a movement took to paint.
class Frames
{
public:
    explicit Frames(ui::BoardMap& map)
        : m_map(map)
    {
    }
    void paint()
    {
        const auto start = test::threadTime();
        m_map.viewport()->repaint();
        m_times.push_back(test::threadTime() - start);
    }
    [[nodiscard]] Milliseconds share(double part)
    {
        std::ranges::sort(m_times);
        return m_times[std::min(m_times.size() - 1, size_t(part * double(m_times.size())))];
    }

private:
    ui::BoardMap& m_map;
    std::vector<std::chrono::nanoseconds> m_times;
};

} // namespace

void MapSpeedTest::fiveThousandStickiesMoveSmoothly_data()
{
    QTest::addColumn<double>("scale"); // 0 = the whole board
    QTest::newRow("whole board") << 0.0;
    QTest::newRow("hundreds in sight") << 0.25;
    QTest::newRow("a few in sight") << 1.0;
}

void MapSpeedTest::fiveThousandStickiesMoveSmoothly()
{
    QFETCH(const double, scale);
    LargeMap large;
    large.show(screens::sampleViews(*large.board));
    QTRY_COMPARE(large.scene.inReadingOrder().size(), size_t(manyStickies));
    large.map.fit();
    if (scale > 0)
        large.map.zoomBy(scale / large.map.transform().m11());

    Frames frames(large.map);
    frames.paint();
    // A person drags the board about, in steps of a quick hand, and zooms in and out of it.
    for (int step = 0; step < 200; ++step) {
        large.map.horizontalScrollBar()->setValue(large.map.horizontalScrollBar()->value() + (step < 100 ? 24 : -24));
        large.map.verticalScrollBar()->setValue(large.map.verticalScrollBar()->value() + 12);
        frames.paint();
    }
    for (int step = 0; step < 20; ++step) {
        large.map.zoomBy(step < 10 ? 1.25 : 0.8);
        frames.paint();
        frames.paint();
    }
    qInfo("frames of a map of %d: half within %.1f ms, 99 %% within %.1f ms, longest %.1f ms", manyStickies,
        frames.share(0.5).count(), frames.share(0.99).count(), frames.share(1).count());
    QVERIFY2(frames.share(0.99) < generousFrame, "the map stutters");
}

void MapSpeedTest::aPassOverFiveThousandDoesNotHoldUpTheWindow()
{
    LargeMap large;
    auto views = screens::sampleViews(*large.board);
    test::Heartbeat heart;
    large.show(views);
    heart.beatUntil([&] { return large.scene.inReadingOrder().size() == size_t(manyStickies); });
    // Every hundredth sticky is something else after the next pass.
    for (size_t i = 0; i < views.size(); i += 100)
        views[i].state = sync::ItemState::Failed;
    heart.forget();
    large.show(views);
    heart.beatUntil([&] { return large.scene.find(views[4900].item)->view().state == sync::ItemState::Failed; });
    large.scene.clearBoard();
    heart.beatUntil([&] { return large.scene.isComplete() && large.scene.items().isEmpty(); });
    const std::chrono::nanoseconds longest = heart.longest;
    qInfo("longest work at one go while a map of %d is made and changed: %.1f ms", manyStickies,
        Milliseconds(longest).count());
    QVERIFY2(longest < generousStall, "the window was held up");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/support/heartbeat.h"
#include "tests/ui/rig.h"

#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace std::chrono_literals;

void StallTest::aThousandItemsDoNotHoldUpTheWindow_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(ui::PageId::Overview);
    QTest::newRow("boards") << int(ui::PageId::Boards);
    QTest::newRow("activity") << int(ui::PageId::Activity);
}

void StallTest::aThousandItemsDoNotHoldUpTheWindow()
{
    QFETCH(const int, page);
    Rig rig;
    rig.world.board = screens::largeBoard(1000);
    QVERIFY(rig.open());
    rig.session->window().showPage(ui::PageId(page));
    QTRY_VERIFY(rig.world.passes > 0);
    QTRY_VERIFY(!rig.text("statusSentence").isEmpty());

    test::Heartbeat heart;
    for (int i = 0; i < 10; ++i) {
        const int before = rig.world.passes;
        Q_EMIT rig.session->window().commanded(worker::SyncNow{});
        QTRY_VERIFY(rig.world.passes > before);
    }
    const auto stall = std::chrono::duration_cast<std::chrono::milliseconds>(heart.longest);
    qInfo("longest work at one go: %lld ms", static_cast<long long>(stall.count()));
    // The promise is 50 ms; sanitizers make it several times as much.
    QVERIFY2(stall < 250ms, "the window was held up");
}

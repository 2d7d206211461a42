// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/worker/links_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::worker;
using namespace bridge::worker::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t big = 0;
constexpr size_t small = 1;
constexpr int many = 1000;

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

class FairnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSyncHoldsUpNoOtherLink_data()
    {
        QTest::addColumn<int>("editedAt");
        for (const int at : {12, 31, 58})
            QTest::addRow("after %d s", at) << at;
    }

    void aFirstSyncHoldsUpNoOtherLink()
    {
        QFETCH(const int, editedAt);
        LinksWorld world({many, 3});
        std::optional<std::chrono::milliseconds> landed;
        const auto watchFor = [&](auto&& self) -> void {
            if (!landed && world.tasksNamed(u"Edited meanwhile"_s) == 1)
                landed = world.clock.elapsed();
            if (!landed)
                world.clock.at(world.clock.elapsed() + 250ms, [&, self] { self(self); });
        };
        world.clock.at(1min + std::chrono::seconds(editedAt), [&] {
            world.edit(small, 1, u"Edited meanwhile"_s);
            watchFor(watchFor);
        });
        world.runLoop(4min);
        QVERIFY(landed);
        const auto took = *landed - 1min - std::chrono::seconds(editedAt);
        qInfo("landed after %.1f s, two polls are %.1f s", seconds(took), seconds(2 * world.options.poll));
        QVERIFY2(took <= 2 * world.options.poll, qPrintable(QString::number(seconds(took)))); // 3 s of it to settle
        QCOMPARE(world.tasksNamed(u"Board 0"_s), many);
        QCOMPARE(world.written(big), 2 * many);
    }

    void slicingCostsLittle()
    {
        LinksWorld alone({many});
        alone.runLoop(5min);
        LinksWorld shared({many, 3});
        shared.runLoop(5min);
        QCOMPARE(alone.written(big), 2 * many);
        QCOMPARE(shared.written(big), 2 * many);
        const auto timeOf = [](const LinksWorld& world) { return seconds(*world.lastWrite(big) - 1min); };
        qInfo("alone: %.1f s, %lld calls; beside another link: %.1f s, %lld calls", timeOf(alone), alone.calls[big],
            timeOf(shared), shared.calls[big]);
        QVERIFY(timeOf(shared) < timeOf(alone) * 1.15);
        QVERIFY(shared.calls[big] < alone.calls[big] * 11 / 10);
    }
};

QTEST_GUILESS_MAIN(FairnessTest)
#include "tst_fairness.moc"

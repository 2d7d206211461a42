// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/classes.h"

#include "app/gui/doorbell.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 10'000; ///< milliseconds

/// Rings as another start of the program does, while the events of this one go on.
bool ring(const QDir& folder)
{
    auto rung = std::async(std::launch::async, [folder] { return gui::Doorbell(folder).ring(); });
    const auto isOver = [&] { return rung.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    if (!QTest::qWaitFor(isOver, longEnough))
        qFatal("the ring does not end");
    return rung.get();
}

} // namespace

void BellTest::aSecondStartShowsTheFirstsWindow()
{
    const QTemporaryDir folder;
    const QTemporaryDir another;
    QVERIFY(!ring(folder.path()));
    int opened = 0;
    bool comes = true;
    {
        gui::Doorbell bell(folder.path());
        bell.listen();
        bell.answerBy([&] { return ++opened, comes; });
        QVERIFY(ring(folder.path()));
        QVERIFY(ring(QDir(folder.filePath(u"x/.."_s))));
        QCOMPARE(opened, 2);
        QVERIFY2(!ring(another.path()), "another profile has its own window");
        comes = false; // it has begun to end
        QVERIFY(!ring(folder.path()));
        QCOMPARE(opened, 3);
    }
    QVERIFY(!ring(folder.path()));
}

void BellTest::aBellThatWasLeftBehindIsReplaced()
{
    const QTemporaryDir folder;
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const auto bells = [&] { return runtime.entryList({u"boardbridge-*"_s}, QDir::System | QDir::Files); };
    QString name;
    {
        gui::Doorbell bell(folder.path());
        bell.listen();
        QCOMPARE(bells().size(), 1);
        name = bells().front();
    }
    QFile left(runtime.filePath(name)); // nobody listens at it
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    gui::Doorbell bell(folder.path());
    QVERIFY(!ring(folder.path()));
    bell.listen();
    bell.answerBy([] { return true; });
    QVERIFY(ring(folder.path()));
}

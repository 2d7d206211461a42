// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/classes.h"

#include "tests/tray/fake_panel.h"
#include "tests/tray/states.h"
#include "tests/ui/rig.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace bridge;
using namespace bridge::traytest;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usualSide = 22; ///< pixels, of a panel's icon
constexpr int longEnough = 10'000; ///< milliseconds

/// A session that syncs behind a window that was closed.
void hideWindow(const Rig& rig)
{
    Q_EMIT rig.session->window().preferencesChanged({.language = u"en"_s, .keepRunning = true});
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    rig.session->window().close();
    QVERIFY(!rig.session->window().isVisible());
    QTRY_VERIFY(!QGuiApplication::focusWindow()); // the window manager has heard of it, and said so
}

} // namespace

void PanelTest::aTrayThatComesLateGetsTheIcon()
{
    ui::Tray tray(100ms);
    QSignalSpy lost(&tray, &ui::Tray::lost);
    QVERIFY(!tray.available());
    QTRY_COMPARE(lost.count(), 1);
    tray.setStatus(statusIn(worker::LinkState::Failing));
    const FakePanel panel;
    QTRY_COMPARE(panel.icons().size(), 1);
    QVERIFY(tray.available());
    QVERIFY2(panel.tooltip().contains(u"Some failed"_s), qPrintable(panel.tooltip()));
}

void PanelTest::everyStateHasAPictureOfItsOwn()
{
    const FakePanel panel;
    ui::Tray tray;
    QTRY_COMPARE(panel.icons().size(), 1);
    QList<QImage> pictures{panel.picture(usualSide)};
    QVERIFY(!pictures.front().isNull());
    for (const auto state : states) {
        tray.setStatus(statusIn(state));
        const QString word = ui::Looks::of(state).word;
        QTRY_VERIFY2(panel.tooltip().contains(word), qPrintable(word + u" / "_s + panel.tooltip()));
        QVERIFY2(panel.menu().front().startsWith(word), qPrintable(panel.menu().join(u", ")));
        const QImage picture = panel.picture(usualSide);
        QCOMPARE(picture.size(), QSize(usualSide, usualSide));
        QVERIFY2(!pictures.contains(picture), qPrintable(word));
        pictures << picture;
    }
}

void PanelTest::theMenuDoesWhatItSays()
{
    const FakePanel panel;
    ui::Tray tray;
    QTRY_COMPARE(panel.icons().size(), 1);
    QTRY_VERIFY(panel.menuHas(u"Sync now"_s, u"enabled"_s, false));
    tray.setStatus(statusIn(worker::LinkState::InSync));
    QTRY_VERIFY(panel.menuHas(u"Sync now"_s, u"enabled"_s, true));
    const QStringList entries = panel.menu();
    QCOMPARE(entries.mid(1),
        (QStringList{u"-"_s, u"Open BoardBridge"_s, u"-"_s, u"Sync now"_s, u"Pause"_s, u"-"_s, u"Quit"_s}));
    QSignalSpy opened(&tray, &ui::Tray::openRequested);
    QSignalSpy synced(&tray, &ui::Tray::syncRequested);
    QSignalSpy paused(&tray, &ui::Tray::pauseRequested);
    QSignalSpy quit(&tray, &ui::Tray::quitRequested);
    panel.choose(u"Open BoardBridge"_s);
    QTRY_COMPARE(opened.count(), 1);
    panel.choose(u"Sync now"_s);
    QTRY_COMPARE(synced.count(), 1);
    panel.choose(u"Pause"_s);
    QTRY_COMPARE(paused.count(), 1);
    QCOMPARE(paused[0][0].toBool(), true);
    tray.setStatus(statusIn(worker::LinkState::Paused));
    QTRY_VERIFY(panel.menuHas(u"Pause"_s, u"toggle-state"_s, 1));
    panel.choose(u"Pause"_s);
    QTRY_COMPARE(paused.count(), 2);
    QCOMPARE(paused[1][0].toBool(), false);
    panel.choose(u"Quit"_s);
    QTRY_COMPARE(quit.count(), 1);
}

void PanelTest::aClickShowsTheWindow()
{
    const FakePanel panel;
    const Rig rig;
    QVERIFY(rig.session->open());
    QTRY_COMPARE(panel.icons().size(), 1);
    hideWindow(rig);
    panel.click();
    QTRY_VERIFY(rig.session->window().isVisible());
    QTRY_VERIFY(rig.session->window().isActiveWindow());
}

void PanelTest::losingTheTrayShowsTheWindow()
{
    auto panel = std::make_unique<FakePanel>();
    const Rig rig;
    QVERIFY(rig.session->open());
    QTRY_COMPARE(panel->icons().size(), 1);
    hideWindow(rig);
    panel.reset();
    QTRY_VERIFY(!rig.session->tray().available());
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->window().isVisible(), longEnough);
    QVERIFY2(rig.session->window().isMinimized(), "it must not get in the way");
    QVERIFY(rig.session->showWindow());
    QVERIFY(!rig.session->window().isMinimized());
}

void PanelTest::aTrayThatIsBackSoonLeavesTheWindowHidden()
{
    auto panel = std::make_unique<FakePanel>();
    ui::Tray tray(500ms);
    QSignalSpy lost(&tray, &ui::Tray::lost);
    QTRY_COMPARE(panel->icons().size(), 1);
    panel.reset();
    QTRY_VERIFY(!tray.available());
    panel = std::make_unique<FakePanel>();
    QTRY_COMPARE(panel->icons().size(), 1); // it reports again by itself
    QVERIFY(!lost.wait(1000));
    panel.reset();
    QVERIFY(lost.wait(longEnough));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/classes.h"

#include "tests/tray/fake_service.h"
#include "tests/tray/states.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace bridge;
using namespace bridge::traytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longEnough = 10'000; ///< milliseconds

/// A real tray of its own process.
class OldTray
{
public:
    OldTray()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(u"trayer"_s,
            {u"--edge"_s, u"top"_s, u"--align"_s, u"left"_s, u"--widthtype"_s, u"request"_s, u"--height"_s, u"24"_s});
        if (!m_process.waitForStarted())
            qFatal("trayer is not installed");
    }
    ~OldTray()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    OldTray(const OldTray&) = delete;
    OldTray& operator=(const OldTray&) = delete;

private:
    QProcess m_process;
};

/// Where the tray has put the icon, on the screen.
QRect placeOf(const ui::Tray& tray)
{
    const auto* icon = tray.findChild<QSystemTrayIcon*>();
    return icon ? icon->geometry() : QRect();
}

bool isTaken(const ui::Tray& tray)
{
    return QTest::qWaitFor([&] { return placeOf(tray).width() >= 16; }, longEnough);
}

QImage seen(const QRect& place)
{
    return QGuiApplication::primaryScreen()
        ->grabWindow(0, place.x(), place.y(), place.width(), place.height())
        .toImage();
}

void clickAt(const QPoint& point)
{
    const int status = QProcess::execute(
        u"xdotool"_s, {u"mousemove"_s, QString::number(point.x()), QString::number(point.y()), u"click"_s, u"1"_s});
    QCOMPARE(status, 0);
}

QWidget* balloon()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (each->inherits("QBalloonTip") && each->isVisible())
            return each;
    }
    return nullptr;
}

ui::Attention decision()
{
    ui::Attention attention{.look = ui::Looks::of(worker::LinkState::NeedsYou), .title = u"Held"_s, .text = u"Text"_s};
    attention.step = ui::Attention::Step::Decide;
    attention.key = u"held"_s;
    return attention;
}

} // namespace

void XEmbedTest::itShowsEveryState()
{
    ui::Tray tray; // it was there before the tray, as at login
    QVERIFY(!tray.available());
    const OldTray old;
    QVERIFY(isTaken(tray));
    QTRY_VERIFY(seen(placeOf(tray)).pixelColor(3, 8).blue() > 0x80); // the mark, and not the bare panel
    QList<QImage> pictures{seen(placeOf(tray))};
    for (const auto state : states) {
        tray.setStatus(statusIn(state));
        QImage picture;
        QTRY_VERIFY2(
            (picture = seen(placeOf(tray)), !pictures.contains(picture)), qPrintable(ui::Looks::of(state).word));
        pictures << picture;
    }
}

void XEmbedTest::aClickOpens()
{
    const OldTray old;
    const ui::Tray tray;
    QVERIFY(isTaken(tray));
    QSignalSpy opened(&tray, &ui::Tray::openRequested);
    clickAt(placeOf(tray).center());
    QTRY_COMPARE(opened.count(), 1);
}

void XEmbedTest::theServiceShowsTheMessages()
{
    const FakeService service;
    const OldTray old;
    ui::Tray tray;
    QVERIFY(isTaken(tray));
    tray.notify({decision()});
    QTRY_COMPARE(service.notes().size(), 1);
    QVERIFY(!balloon());
    QSignalSpy wanted(&tray, &ui::Tray::attentionRequested);
    QTRY_COMPARE((service.open(service.notes()[0]), wanted.count()), 1);
    QCOMPARE(wanted[0][0].value<ui::Attention>(), decision());
}

void XEmbedTest::withoutAServiceTheIconShowsThem()
{
    const OldTray old;
    ui::Tray tray;
    QVERIFY(isTaken(tray));
    tray.notify({decision()});
    QTRY_VERIFY(balloon());
    QSignalSpy wanted(&tray, &ui::Tray::attentionRequested);
    clickAt(balloon()->geometry().center());
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<ui::Attention>(), decision());
}

void XEmbedTest::aTrayThatGoesIsNoticed()
{
    auto old = std::make_unique<OldTray>();
    ui::Tray tray(100ms);
    QVERIFY(isTaken(tray));
    QSignalSpy lost(&tray, &ui::Tray::lost);
    old.reset();
    QVERIFY(lost.wait(longEnough));
    QVERIFY(!tray.available());
    old = std::make_unique<OldTray>();
    QTRY_VERIFY_WITH_TIMEOUT(tray.available(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(seen(placeOf(tray)).pixelColor(3, 8).blue() > 0x80, longEnough);
}

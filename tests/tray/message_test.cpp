// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/tray/fake_service.h"
#include "tests/ui/rig.h"
#include "ui/desktop/desktop_picture.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>

using namespace bridge;
using namespace bridge::traytest;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using ui::Attention;

namespace {

Attention thing(const QString& key)
{
    Attention attention{.look = ui::Looks::of(worker::LinkState::NeedsYou), .title = key, .text = u"Text of "_s + key};
    attention.step = Attention::Step::Decide;
    attention.matter = Attention::Matter::Decision;
    attention.key = key;
    return attention;
}

QString currentPage(const Rig& rig)
{
    return rig.find<QStackedWidget>("pages")->currentWidget()->objectName();
}

/// As at login: nobody looks.
void openHidden(Rig& rig, ui::Preferences preferences = {})
{
    preferences.language = u"en"_s;
    preferences.startHidden = true;
    Q_EMIT rig.session->window().preferencesChanged(preferences);
    QVERIFY(rig.open());
    QVERIFY(!rig.session->window().isVisible());
}

/// Two passes have ended: whatever was to be told is told.
void passTwice(Rig& rig)
{
    for (int i = 0; i < 2; ++i) {
        const int passes = rig.world.passes;
        Q_EMIT rig.session->tray().syncRequested();
        QTRY_VERIFY(rig.world.passes > passes);
    }
    QTRY_VERIFY(rig.text("statusState") != u"Syncing"_s);
}

} // namespace

void MessageTest::aMessageLeadsToWhatItTellsOf()
{
    const FakeService service;
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    openHidden(rig);
    QTRY_COMPARE(service.notes().size(), 1);
    const Note note = service.notes().front();
    QCOMPARE(note.program, u"BoardBridge"_s);
    QVERIFY2(note.title.contains(u"wait for your decision"_s), qPrintable(note.title));
    QCOMPARE(note.text, u"Nothing is written until you say so."_s);
    QCOMPARE(note.actions, (QStringList{u"default"_s, u"Open BoardBridge"_s}));
    QCOMPARE(note.hints.value(u"urgency"_s), QVariant::fromValue(uchar(1)));
    QCOMPARE(note.hints.value(u"desktop-entry"_s).toString(), u"boardbridge"_s);
    QVERIFY2(note.lasts < 0, "how long it stays is the person's choice, not ours");
    const auto picture = qdbus_cast<ui::DesktopPicture>(note.hints.value(u"image-data"_s));
    QCOMPARE(picture.image.size(), QSize(64, 64));
    QVERIFY(picture.image.pixelColor(32, 4).alpha() == 255);

    rig.session->window().showPage(ui::PageId::Boards);
    // As often as it takes: that the service has taken the message may still be on its way to us.
    QTRY_COMPARE((service.open(note), currentPage(rig)), u"activityPage"_s);
    QCOMPARE(rig.find<QTabWidget>("activityTabs")->currentIndex(), int(ui::ActivityPage::Tab::Decisions));
    QVERIFY(rig.session->window().isVisible());
    QTRY_VERIFY(rig.session->window().isActiveWindow());
    QTRY_VERIFY(service.notes().front().isClosed);
}

void MessageTest::severalInOneLeadToTheOverview()
{
    const FakeService service;
    const Rig rig; // not opened: it has no news of its own
    rig.session->window().showPage(ui::PageId::Boards);
    rig.session->tray().notify({thing(u"a"_s), thing(u"b"_s)});
    QTRY_COMPARE(service.notes().size(), 1);
    QCOMPARE(service.notes()[0].title, u"2 things need you"_s);
    QCOMPARE(service.notes()[0].text, u"a\nb"_s);
    QTRY_COMPARE((service.open(service.notes()[0]), currentPage(rig)), u"overviewPage"_s);
    QVERIFY(rig.session->window().isVisible());
}

void MessageTest::nothingIsToldToWhoeverLooks()
{
    const FakeService service;
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    QSignalSpy told(&rig.session->tray(), &ui::Tray::notified);
    QVERIFY(rig.session->showWindow());
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"Needs you"_s);
    passTwice(rig);
    QCOMPARE(told.count(), 0);
    rig.session->window().hide();
    passTwice(rig);
    QCOMPARE(service.notes().size(), 0); // the window has said it
}

void MessageTest::quietHoursPutItOff()
{
    const FakeService service;
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    const QTime now = QTime::currentTime();
    ui::Preferences preferences{.language = u"en"_s, .startHidden = true};
    preferences.notices = {.quiet = true, .quietFrom = now.addSecs(-3600), .quietUntil = now.addSecs(3600)};
    openHidden(rig, preferences);
    QTRY_COMPARE(rig.text("statusState"), u"Needs you"_s);
    passTwice(rig);
    QCOMPARE(service.notes().size(), 0);
    preferences.notices.quiet = false;
    Q_EMIT rig.session->window().preferencesChanged(preferences);
    passTwice(rig);
    QTRY_COMPARE(service.notes().size(), 1);
}

void MessageTest::whatIsOverIsTakenBack()
{
    const FakeService service;
    {
        ui::Tray tray;
        tray.notify({thing(u"a"_s), thing(u"b"_s)});
        tray.notify({thing(u"c"_s)});
        QTRY_COMPARE(service.notes().size(), 2);
        tray.withdrawAllBut({u"b"_s, u"c"_s});
        tray.withdrawAllBut({u"c"_s});
        QTRY_VERIFY(service.notes()[0].isClosed);
        QVERIFY(!service.notes()[1].isClosed);
        tray.notify({thing(u"d"_s)});
        tray.withdrawAllBut({u"c"_s}); // before the service has heard of it, or while it answers
        QTRY_VERIFY(service.notes().size() == 2 || service.notes()[2].isClosed);
    }
    QTRY_VERIFY2(service.notes()[1].isClosed, "nobody would answer a click");
}

void MessageTest::aTextIsNeverReadAsMarkup()
{
    Attention attention = thing(u"Fish & <b>chips</b>"_s);
    attention.text = attention.title;
    for (const bool readsMarkup : {false, true}) {
        const FakeService service(readsMarkup ? QStringList{u"body-markup"_s} : QStringList());
        ui::Tray tray;
        tray.notify({attention});
        QTRY_COMPARE(service.notes().size(), 1);
        QCOMPARE(service.notes()[0].title, attention.title);
        QCOMPARE(service.notes()[0].text, readsMarkup ? u"Fish &amp; &lt;b&gt;chips&lt;/b&gt;"_s : attention.text);
    }
}

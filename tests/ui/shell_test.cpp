// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/overview/changes_chart.h"
#include "ui/overview/latency.h"
#include "ui/overview/sign_ins_card.h"
#include "ui/shell/notices.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/window_layout.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::Attention;

namespace {

const QTime noon(12, 0);

Attention thing(const QString& key, Attention::Matter matter = Attention::Matter::Decision)
{
    Attention attention{.title = key, .step = Attention::Step::Decide};
    attention.matter = matter;
    attention.key = key;
    return attention;
}

QString currentPage(const Rig& rig)
{
    return rig.find<QStackedWidget>("pages")->currentWidget()->objectName();
}

} // namespace

void ShellTest::aThingIsToldOnceAsLongAsItLasts()
{
    ui::Notices notices;
    const ui::NoticeWishes wishes;
    QCOMPARE(notices.due({thing(u"a"_s)}, wishes, noon, false).size(), size_t(1));
    QVERIFY(notices.due({thing(u"a"_s)}, wishes, noon, false).empty());
    const auto due = notices.due({thing(u"a"_s), thing(u"b"_s)}, wishes, noon, false);
    QCOMPARE(due.size(), size_t(1));
    QCOMPARE(due[0].key, u"b"_s);
    QVERIFY(notices.due({}, wishes, noon, false).empty());
    QCOMPARE(notices.due({thing(u"a"_s)}, wishes, noon, false).size(), size_t(1));
    QVERIFY2(notices.due({thing(u"c"_s)}, wishes, noon, true).empty(), "the window says it");
    QVERIFY(notices.due({thing(u"c"_s)}, wishes, noon, false).empty());
}

void ShellTest::quietHoursPutOffWhatIsTold()
{
    ui::NoticeWishes wishes{.quiet = true, .quietFrom = QTime(22, 0), .quietUntil = QTime(7, 0)};
    QVERIFY(ui::isQuiet(wishes, QTime(23, 30)));
    QVERIFY(ui::isQuiet(wishes, QTime(22, 0)));
    QVERIFY(ui::isQuiet(wishes, QTime(6, 59)));
    QVERIFY(!ui::isQuiet(wishes, QTime(7, 0)));
    ui::Notices notices;
    QVERIFY(notices.due({thing(u"a"_s), thing(u"b"_s)}, wishes, QTime(23, 0), false).empty());
    const auto due = notices.due({thing(u"a"_s)}, wishes, QTime(7, 1), false);
    QCOMPARE(due.size(), size_t(1));
    wishes.quietFrom = QTime(12, 0);
    wishes.quietUntil = QTime(13, 0);
    QVERIFY(ui::isQuiet(wishes, QTime(12, 30)));
    QVERIFY(!ui::isQuiet(wishes, QTime(23, 0)));
    wishes.quiet = false;
    QVERIFY(!ui::isQuiet(wishes, QTime(12, 30)));
}

void ShellTest::onlyWhatIsWantedIsTold()
{
    using Matter = Attention::Matter;
    const std::vector<Attention> all{thing(u"decision"_s), thing(u"sign-in"_s, Matter::SignIn),
        thing(u"trouble"_s, Matter::Trouble), thing(u"failure"_s, Matter::Failure),
        thing(u"passing"_s, Matter::Passing)};
    const auto told = [&](const ui::NoticeWishes& wishes) {
        QStringList keys;
        for (const Attention& each : ui::Notices().due(all, wishes, noon, false))
            keys << each.key;
        return keys;
    };
    QCOMPARE(told({}), (QStringList{u"decision"_s, u"sign-in"_s, u"trouble"_s}));
    QCOMPARE(
        told({.decisions = false, .signIns = false, .trouble = false, .failures = true}), QStringList{u"failure"_s});
}

void ShellTest::whatNeedsAPersonHasAKeyThatLasts()
{
    const auto links = ui::linkInfos(screens::sampleProfile());
    worker::WorkerStatus status = screens::busyStatus();
    const auto before = ui::attentionOf(status, links);
    status.links[0].failed += 5;
    const auto after = ui::attentionOf(status, links);
    QCOMPARE(before.size(), after.size());
    QSet<QString> keys;
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(before[i].key, after[i].key);
        keys << before[i].key;
    }
    QCOMPARE(keys.size(), qsizetype(before.size()));
    status = screens::healthyStatus();
    status.links[0].error = Error{ErrorKind::Offline, u"Miro can't be reached"_s};
    QCOMPARE(ui::attentionOf(status, links)[0].matter, Attention::Matter::Passing);
    status.links[0].error = Error{ErrorKind::Forbidden, u"Access denied"_s};
    QCOMPARE(ui::attentionOf(status, links)[0].matter, Attention::Matter::Trouble);
}

void ShellTest::theTrayShowsLargeWorkOnly()
{
    worker::WorkerStatus status = screens::healthyStatus();
    QCOMPARE(ui::trayState(status), worker::LinkState::InSync);
    status.links[1].state = worker::LinkState::Working;
    QVERIFY(!ui::trayState(status));
    status.links[1].progress = sync::Progress{.done = 1, .planned = 900};
    QCOMPARE(ui::trayState(status), worker::LinkState::Working);
    for (worker::LinkStatus& link : status.links)
        link.state = worker::LinkState::Paused;
    QCOMPARE(ui::trayState(status), worker::LinkState::Paused);
    // Nothing is told by colour alone: each state has a picture of its own.
    QSet<QString> icons;
    for (const auto state : {worker::LinkState::Working, worker::LinkState::Paused, worker::LinkState::NeedsYou,
             worker::LinkState::Failing, worker::LinkState::InSync, worker::LinkState::SignedOut})
        icons << ui::Looks::of(state).icon;
    QCOMPARE(icons.size(), 6);
}

void ShellTest::withoutATrayClosingAsks()
{
    Rig rig;
    QVERIFY2(!rig.session->tray().available(), "the offscreen platform has none");
    QVERIFY(rig.open());
    Q_EMIT rig.session->window().preferencesChanged({.language = u"en"_s, .keepRunning = true});
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    QSignalSpy finished(rig.session.get(), &gui::Session::finished);
    rig.session->window().close();
    QVERIFY(rig.session->window().isVisible());
    rig.find<QPushButton>("closeMinimise")->click();
    QVERIFY(rig.session->window().isMinimized());
    QTRY_VERIFY(!rig.find<QMessageBox>("closeBox"));
    QCOMPARE(finished.count(), 0);
    rig.session->window().close();
    rig.find<QPushButton>("closeQuit")->click();
    QTRY_COMPARE(finished.count(), 1);
}

void ShellTest::everyKeyOfTheListWorks()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    for (int i = 0; i < ui::pageCount; ++i) {
        QTest::keyClick(&rig.session->window(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(int(rig.session->window().page()), i);
    }
    rig.session->window().showPage(ui::PageId::Overview);
    QTest::keyClick(&rig.session->window(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(currentPage(rig), u"settingsPage"_s);
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        QTest::keyClick(&rig.session->window(), key);
        auto* dialog = rig.find<QDialog>("shortcutsDialog");
        QVERIFY2(dialog, qPrintable(QKeySequence(key).toString()));
        QCOMPARE(dialog->findChild<QTableWidget*>()->rowCount(), ui::allShortcuts().size());
        dialog->close();
        QTRY_VERIFY(!rig.find<QDialog>("shortcutsDialog"));
        rig.session->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    }
    const int passes = rig.world.passes;
    QTest::keyClick(&rig.session->window(), Qt::Key_F5);
    QTRY_VERIFY(rig.world.passes > passes);
}

void ShellTest::deleteSkipsWhatFailed()
{
    Rig rig;
    rig.fillJournal({screens::sampleOperations()[0]});
    QVERIFY(rig.open());
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    rig.click("activityButton");
    rig.find<QTabWidget>("activityTabs")->setCurrentIndex(int(ui::ActivityPage::Tab::Failed));
    auto* table = rig.find<QTableView>("failedPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(rig.world.skipped().size(), 1);
}

void ShellTest::theWindowComesBackAsItWas()
{
    const QTemporaryDir folder;
    QList<int> sizes;
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.session->window().resize(1100, 700);
        rig.session->window().showPage(ui::PageId::Mapping);
        rig.find<QSplitter>("mappingSplitter")->setSizes({300, 700});
        QTRY_VERIFY(rig.find<QSplitter>("mappingSplitter")->sizes()[0] < 400);
        sizes = rig.find<QSplitter>("mappingSplitter")->sizes();
        rig.session->quit();
        const gui::WindowPlace place = gui::WindowSettings(QDir(rig.folder.path())).place();
        QCOMPARE(place.page, int(ui::PageId::Mapping));
        QVERIFY(place.layout.contains(u"splitter mappingSplitter"_s));
        gui::WindowSettings(QDir(folder.path())).setPlace(place);
    }
    Rig rig;
    gui::WindowSettings(QDir(rig.folder.path())).setPlace(gui::WindowSettings(QDir(folder.path())).place());
    QVERIFY(rig.open());
    QCOMPARE(rig.session->window().size(), QSize(1100, 700));
    QCOMPARE(currentPage(rig), u"mappingPage"_s);
    QTRY_COMPARE(rig.find<QSplitter>("mappingSplitter")->sizes(), sizes);
}

void ShellTest::aWindowOffTheScreenIsMended()
{
    const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
    const QRect here(100, 100, 1280, 800);
    QCOMPARE(ui::mendedPlace(here, screens), here);
    const QRect second(2000, 50, 900, 600);
    QCOMPARE(ui::mendedPlace(second, screens), second);
    // The second screen is gone.
    const QRect mended = ui::mendedPlace(second, {screens.front()});
    QVERIFY(screens.front().contains(mended));
    QCOMPARE(mended.size(), second.size());
    // Its head is above the screen: there is nothing to take hold of.
    QVERIFY(screens.front().contains(ui::mendedPlace({200, -300, 900, 600}, screens)));
    // Larger than what is there.
    QCOMPARE(ui::mendedPlace({5000, 5000, 4000, 3000}, {screens.front()}), screens.front());
    QCOMPARE(ui::mendedPlace(second, {}), second);
}

void ShellTest::theChartTellsItsFigures()
{
    QCOMPARE(ui::scaleStep(1), 1);
    QCOMPARE(ui::scaleStep(4), 1);
    QCOMPARE(ui::scaleStep(5), 2);
    QCOMPARE(ui::scaleStep(21), 10);
    QCOMPARE(ui::scaleStep(1000), 500);
    QWidget parent;
    ui::ChangesChart chart(&parent);
    chart.setDay(screens::sampleDay());
    QVERIFY2(chart.accessibleName().contains(u"written to Bitrix24"_s), qPrintable(chart.accessibleName()));
    QVERIFY(chart.accessibleDescription().contains(chart.hourText(23)));
    QSignalSpy chosen(&chart, &ui::ChangesChart::hourChosen);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[1][0].toInt(), 22);
    QCOMPARE(chart.accessibleDescription(), chart.hourText(22));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chosen.back()[0].toInt(), 0);
}

void ShellTest::anEditsWayIsMeasured()
{
    const TimePoint now = screens::sampleNow();
    const LinkId link{u"sprint"_s};
    const auto edit = [&](std::chrono::milliseconds ago, std::chrono::milliseconds took, const LinkId& of) {
        sync::HistoryRow row{.at = now - ago, .link = of};
        row.cause = {{"side", "miro"}, {"at", isoTime(now - ago - took)}};
        return row;
    };
    QVERIFY(!ui::latencyOf({}, link, now));
    QVERIFY(!ui::latencyOf({sync::HistoryRow{.at = now, .link = link}}, link, now));
    const std::vector<sync::HistoryRow> rows{edit(1min, 4s, link), edit(2min, 90s, link), edit(3min, 6s, link),
        edit(4min, 1s, {u"backlog"_s}), edit(25h, 1h, link), edit(26h, 1h, link), edit(27h, 1h, link)};
    QCOMPARE(ui::latencyOf(rows, link, now), std::optional<std::chrono::milliseconds>(6s));
    QCOMPARE(ui::latencyOf({edit(1min, -2s, link)}, link, now), std::optional<std::chrono::milliseconds>(0s));
}

void ShellTest::theSignInsLifeIsTold()
{
    const ManualClock clock(screens::sampleNow());
    QWidget parent;
    ui::SignInsCard card(clock, &parent);
    const auto text = [&](const char* name) { return card.findChild<QLabel*>(QString::fromLatin1(name))->text(); };
    ui::AccountInfo info{.state = ui::AccountInfo::State::SignedIn, .accessUntil = clock.now() - 1h};
    card.setAccount(sync::Side::Miro, info);
    QVERIFY2(text("miroSignInText").startsWith(u"Ended on"_s), qPrintable(text("miroSignInText")));
    info.accessUntil = clock.now() + 1h;
    card.setAccount(sync::Side::Miro, info);
    QVERIFY(text("miroSignInText").contains(u"then sign in again"_s));
    info.renewable = true;
    card.setAccount(sync::Side::Miro, info);
    QVERIFY(text("miroSignInText").contains(u"renewed by itself"_s));
    card.setAccount(sync::Side::Bitrix24, {.state = ui::AccountInfo::State::SignedIn});
    QCOMPARE(text("bitrix24SignInText"), u"Valid until revoked"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/rig.h"
#include "ui/activity/history_model.h"
#include "ui/activity/queue_model.h"
#include "ui/mapping/mapping_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/app_menu.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

QString pageOf(const Rig& rig)
{
    return rig.find<QStackedWidget>("pages")->currentWidget()->objectName();
}

QAction* actionOf(const Rig& rig, const QString& name)
{
    return rig.session->window().findChild<QAction*>(name);
}

/// The action of a submenu that carries `word`.
QAction* choiceOf(const Rig& rig, const QString& word)
{
    for (QAction* action : rig.session->window().findChildren<QAction*>()) {
        if (action->isCheckable() && action->data().toString() == word)
            return action;
    }
    return nullptr;
}

} // namespace

void WindowTest::aFirstRunSaysWhatToDo()
{
    Rig rig(Rig::Profile::Missing);
    QVERIFY(rig.open());
    QCOMPARE(pageOf(rig), u"setupPage"_s);
    const auto labels = rig.find<QWidget>("setupPage")->findChildren<QLabel*>();
    QVERIFY(
        std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(rig.folder.path()); }));
    QVERIFY(rig.find<QPushButton>("setupStartButton")->isVisible());
    QVERIFY(!rig.find<QPushButton>("boardsButton")->isEnabled());
    QTest::keyClick(&rig.session->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pageOf(rig), u"setupPage"_s);

    rig.writeProfile();
    rig.click("setupTryAgainButton");
    QTRY_COMPARE(pageOf(rig), u"overviewPage"_s);
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
}

void WindowTest::nobodySignedInShowsTheStepsUntilSomebodyIs()
{
    Rig rig;
    rig.world.signedIn = false;
    QVERIFY(rig.open());
    QTRY_COMPARE(pageOf(rig), u"setupPage"_s);
    QCOMPARE(rig.text("setupTitle"), u"Connect Miro and Bitrix24"_s);

    rig.world.signedIn = true;
    rig.click("setupTryAgainButton");
    QTRY_COMPARE(pageOf(rig), u"overviewPage"_s);
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
}

void WindowTest::aSecondWindowOnAProfileIsRefused()
{
    Rig rig;
    const auto lock = storage::ProfileLock::acquire(QDir(rig.folder.path()));
    QVERIFY(lock);
    const auto opened = rig.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Conflict);
    QVERIFY(!rig.session->window().isVisible());
}

void WindowTest::aTypoInTheProfileIsNamed()
{
    Rig rig;
    QFile file(settings::profilePath(QDir(rig.folder.path())));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("\"name\"", "\"nmae\"");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    QVERIFY(rig.open());
    QCOMPARE(pageOf(rig), u"setupPage"_s);
    QVERIFY2(rig.text("setupText").contains(u"nmae"_s), qPrintable(rig.text("setupText")));
}

void WindowTest::pagesSwitchByMouseAndKey()
{
    Rig rig;
    QVERIFY(rig.open());
    QCOMPARE(pageOf(rig), u"overviewPage"_s);
    rig.click("boardsButton");
    QCOMPARE(pageOf(rig), u"boardsPage"_s);
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    QTest::keyClick(&rig.session->window(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(pageOf(rig), u"activityPage"_s);
    QVERIFY(rig.find<QPushButton>("activityButton")->isChecked());
    QTest::keyClick(&rig.session->window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(rig.session->window().focusWidget(), rig.find<QWidget>("activityFilter"));
}

void WindowTest::theStatusTellsWhatTheWorkerTells()
{
    Rig rig;
    rig.fillJournal({screens::sampleOperations()[0]});
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"Some failed"_s);
    QCOMPARE(rig.text("statusSentence"), u"1 operation failed and will be tried again."_s);
    QCOMPARE(rig.text("overviewState"), u"Some failed"_s);
    QVERIFY(rig.find<QWidget>("attention0")->isVisible());
    QCOMPARE(rig.find<QPushButton>("activityButton")->text(), u"Activity (1)"_s);
}

void WindowTest::whatHasANameIsCalledByIt()
{
    Rig rig;
    rig.fillJournal({screens::sampleOperations()[4]}); // on its way
    rig.fillHistory({screens::sampleHistory()[3]}); // into another frame
    QVERIFY(rig.open());
    ui::MainWindow& window = rig.session->window();
    const QString board = screens::sampleBoard().name;
    QTRY_COMPARE(rig.find<QLabel>("linkProject")->text(), u"Marketing site"_s);
    QTRY_COMPARE(rig.find<QComboBox>("mappingLink")->currentText(), board);
    QCOMPARE(rig.find<QComboBox>("selfTestLink")->currentText(), board);
    window.showPage(ui::PageId::Settings);
    window.settings().showSection(ui::SettingsSection::Sync);
    QCOMPARE(rig.find<QComboBox>("settingLink")->currentText(), board);

    window.showPage(ui::PageId::Activity);
    window.activity().showTab(ui::ActivityPage::Tab::Queue);
    const ui::QueueModel& queue = window.activity().queue();
    QTRY_COMPARE(queue.index(0, ui::QueueModel::LinkName).data().toString(), board);
    window.activity().showTab(ui::ActivityPage::Tab::History);
    const ui::HistoryModel& history = window.activity().history();
    const auto frame = [](const char* id) { return screens::sampleNames().frames.value({QString::fromLatin1(id)}); };
    QTRY_COMPARE(history.index(0, ui::HistoryModel::Change).data().toString(),
        u"Frame: %1 → %2"_s.arg(frame("f1"), frame("f2")));
}

void WindowTest::pauseStopsTheLooksUntilResumed()
{
    Rig rig;
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    actionOf(rig, u"actionPause"_s)->trigger();
    QTRY_COMPARE(rig.text("statusState"), u"Paused"_s);
    QVERIFY(actionOf(rig, u"actionPause"_s)->isChecked());
    QVERIFY(!rig.find<QPushButton>("syncNowButton")->isEnabled());
    actionOf(rig, u"actionPause"_s)->trigger();
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
}

void WindowTest::retryPostsTheCommandAndTheRowLeaves()
{
    Rig rig;
    const auto rows = screens::sampleOperations();
    rig.fillJournal({rows[0], rows[1]});
    QVERIFY(rig.open());
    rig.click("activityButton");
    rig.find<QTabWidget>("activityTabs")->setCurrentIndex(1);
    auto* table = rig.find<QTableView>("failedPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!rig.find<QPushButton>("retryButton")->isEnabled());

    QTest::keyClick(table, Qt::Key_Down);
    table->selectRow(0);
    const QString chosen = table->model()->index(0, 0).data(Qt::UserRole).toString();
    rig.click("retryButton");
    QTRY_COMPARE(rig.world.retried(), QStringList{chosen});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data(Qt::UserRole).toString() != chosen);

    table->selectRow(0);
    rig.click("skipButton");
    QTRY_COMPARE(rig.world.skipped().size(), 1);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void WindowTest::syncNowLooksAgain()
{
    Rig rig;
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    const int before = rig.world.passes;
    rig.click("syncNowButton");
    QTRY_VERIFY(rig.world.passes > before);
}

void WindowTest::theAppearanceSwitches()
{
    Rig rig;
    QVERIFY(rig.open());
    choiceOf(rig, u"dark"_s)->trigger();
    QTRY_COMPARE(ui::schemeOf(rig.session->window().palette()), ui::Scheme::Dark);
    choiceOf(rig, u"light"_s)->trigger();
    QTRY_COMPARE(ui::schemeOf(rig.session->window().palette()), ui::Scheme::Light);
    QCOMPARE(gui::WindowSettings(QDir(rig.folder.path())).preferences().appearance, u"light"_s);
}

void WindowTest::theLanguageSwitches()
{
    Rig rig;
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    rig.click("boardsButton");
    choiceOf(rig, u"ru"_s)->trigger();
    QTRY_COMPARE(rig.find<QPushButton>("overviewButton")->text(), u"Обзор"_s);
    QCOMPARE(rig.text("statusState"), u"Синхронно"_s);
    QCOMPARE(pageOf(rig), u"boardsPage"_s);
    QVERIFY(rig.session->window().isVisible());
}

void WindowTest::closingEndsTheWorkerFirst()
{
    Rig rig;
    QVERIFY(rig.open());
    QTRY_COMPARE(rig.text("statusState"), u"In sync"_s);
    QSignalSpy finished(rig.session.get(), &gui::Session::finished);
    rig.session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    const int passes = rig.world.passes;
    actionOf(rig, u"actionSync"_s)->trigger();
    QCOMPARE(rig.world.passes.load(), passes);
}

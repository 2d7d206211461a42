// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/ui/stage.h"
#include "ui/shell/app_menu.h"

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

QString pageOf(const Stage& stage)
{
    return stage.find<QStackedWidget>("pages")->currentWidget()->objectName();
}

QAction* actionOf(const Stage& stage, const QString& name)
{
    return stage.session->window().findChild<QAction*>(name);
}

/// The action of a submenu that carries `word`.
QAction* choiceOf(const Stage& stage, const QString& word)
{
    for (QAction* action : stage.session->window().findChildren<QAction*>()) {
        if (action->isCheckable() && action->data().toString() == word)
            return action;
    }
    return nullptr;
}

} // namespace

void WindowTest::aFirstRunSaysWhatToDo()
{
    Stage stage(Stage::Profile::Missing);
    QVERIFY(stage.open());
    QCOMPARE(pageOf(stage), u"setupPage"_s);
    QVERIFY(stage.text("setupText").contains(stage.folder.path()));
    QVERIFY(!stage.find<QPushButton>("boardsButton")->isEnabled());
    QTest::keyClick(&stage.session->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pageOf(stage), u"setupPage"_s);

    stage.writeProfile();
    stage.click("setupTryAgainButton");
    QTRY_COMPARE(pageOf(stage), u"overviewPage"_s);
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
}

void WindowTest::nobodySignedInShowsTheStepsUntilSomebodyIs()
{
    Stage stage;
    stage.world.signedIn = false;
    QVERIFY(stage.open());
    QTRY_COMPARE(pageOf(stage), u"setupPage"_s);
    QCOMPARE(stage.text("setupTitle"), u"Connect Miro and Bitrix24"_s);

    stage.world.signedIn = true;
    stage.click("setupTryAgainButton");
    QTRY_COMPARE(pageOf(stage), u"overviewPage"_s);
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
}

void WindowTest::aSecondWindowOnAProfileIsRefused()
{
    Stage stage;
    const auto lock = storage::ProfileLock::acquire(QDir(stage.folder.path()));
    QVERIFY(lock);
    const auto opened = stage.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Conflict);
    QVERIFY(!stage.session->window().isVisible());
}

void WindowTest::aTypoInTheProfileIsNamed()
{
    Stage stage;
    QFile file(settings::profilePath(QDir(stage.folder.path())));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("\"name\"", "\"nmae\"");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    QVERIFY(stage.open());
    QCOMPARE(pageOf(stage), u"setupPage"_s);
    QVERIFY2(stage.text("setupText").contains(u"nmae"_s), qPrintable(stage.text("setupText")));
}

void WindowTest::pagesSwitchByMouseAndKey()
{
    Stage stage;
    QVERIFY(stage.open());
    QCOMPARE(pageOf(stage), u"overviewPage"_s);
    stage.click("boardsButton");
    QCOMPARE(pageOf(stage), u"boardsPage"_s);
    QVERIFY(QTest::qWaitForWindowActive(&stage.session->window()));
    QTest::keyClick(&stage.session->window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(pageOf(stage), u"activityPage"_s);
    QVERIFY(stage.find<QPushButton>("activityButton")->isChecked());
    QTest::keyClick(&stage.session->window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(stage.session->window().focusWidget(), stage.find<QWidget>("activityFilter"));
}

void WindowTest::theStatusTellsWhatTheWorkerTells()
{
    Stage stage;
    stage.fillJournal({screens::sampleOperations()[0]});
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.text("statusState"), u"Some failed"_s);
    QCOMPARE(stage.text("statusSentence"), u"1 operation failed and will be tried again."_s);
    QCOMPARE(stage.text("overviewState"), u"Some failed"_s);
    QVERIFY(stage.find<QWidget>("attention0")->isVisible());
    QCOMPARE(stage.find<QPushButton>("activityButton")->text(), u"Activity (1)"_s);
}

void WindowTest::pauseStopsTheLooksUntilResumed()
{
    Stage stage;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
    actionOf(stage, u"actionPause"_s)->trigger();
    QTRY_COMPARE(stage.text("statusState"), u"Paused"_s);
    QVERIFY(actionOf(stage, u"actionPause"_s)->isChecked());
    QVERIFY(!stage.find<QPushButton>("syncNowButton")->isEnabled());
    actionOf(stage, u"actionPause"_s)->trigger();
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
}

void WindowTest::retryPostsTheCommandAndTheRowLeaves()
{
    Stage stage;
    const auto rows = screens::sampleOperations();
    stage.fillJournal({rows[0], rows[1]});
    QVERIFY(stage.open());
    stage.click("activityButton");
    stage.find<QTabWidget>("activityTabs")->setCurrentIndex(1);
    auto* table = stage.find<QTableView>("failedPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!stage.find<QPushButton>("retryButton")->isEnabled());

    QTest::keyClick(table, Qt::Key_Down);
    table->selectRow(0);
    const QString chosen = table->model()->index(0, 0).data(Qt::UserRole).toString();
    stage.click("retryButton");
    QTRY_COMPARE(stage.world.retried(), QStringList{chosen});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data(Qt::UserRole).toString() != chosen);

    table->selectRow(0);
    stage.click("skipButton");
    QTRY_COMPARE(stage.world.skipped().size(), 1);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void WindowTest::syncNowLooksAgain()
{
    Stage stage;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
    const int before = stage.world.passes;
    stage.click("syncNowButton");
    QTRY_VERIFY(stage.world.passes > before);
}

void WindowTest::theAppearanceSwitches()
{
    Stage stage;
    QVERIFY(stage.open());
    choiceOf(stage, u"dark"_s)->trigger();
    QCOMPARE(ui::schemeOf(stage.session->window().palette()), ui::Scheme::Dark);
    choiceOf(stage, u"light"_s)->trigger();
    QCOMPARE(ui::schemeOf(stage.session->window().palette()), ui::Scheme::Light);
    QCOMPARE(gui::WindowSettings(QDir(stage.folder.path())).preferences().appearance, u"light"_s);
}

void WindowTest::theLanguageSwitches()
{
    Stage stage;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
    stage.click("boardsButton");
    choiceOf(stage, u"ru"_s)->trigger();
    QTRY_COMPARE(stage.find<QPushButton>("overviewButton")->text(), u"Обзор"_s);
    QCOMPARE(stage.text("statusState"), u"Согласовано"_s);
    QCOMPARE(pageOf(stage), u"boardsPage"_s);
    QVERIFY(stage.session->window().isVisible());
}

void WindowTest::closingEndsTheWorkerFirst()
{
    Stage stage;
    QVERIFY(stage.open());
    QTRY_COMPARE(stage.text("statusState"), u"In sync"_s);
    QSignalSpy finished(stage.session.get(), &gui::Session::finished);
    stage.session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    const int passes = stage.world.passes;
    actionOf(stage, u"actionSync"_s)->trigger();
    QCOMPARE(stage.world.passes.load(), passes);
}

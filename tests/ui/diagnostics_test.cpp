// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_file.h"
#include "core/settings/profile_file.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"
#include "ui/diagnostics/self_test_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

/// Addresses at which nothing answers: no test reaches the network.
void closeTheNetwork(const Rig& rig)
{
    const QDir folder(rig.folder.path());
    settings::Profile profile = settings::loadProfile(folder).value();
    const QUrl nowhere(u"http://127.0.0.1:9"_s);
    profile.miro.apiUrl = profile.bitrix24.portalUrl = profile.bitrix24.oauthUrl = nowhere;
    QVERIFY(settings::saveProfile(profile, folder));
}

ui::DiagnosticsPage& pageOf(const Rig& rig)
{
    return rig.session->window().diagnostics();
}

/// Changes the link of the profile before the session opens it.
template <typename Change> void changeLink(const Rig& rig, Change change)
{
    const QDir folder(rig.folder.path());
    settings::Profile profile = settings::loadProfile(folder).value();
    change(profile.links.front());
    QVERIFY(settings::saveProfile(profile, folder));
}

QStringList rowsOf(const Rig& rig, const char* list = "checksList")
{
    QStringList names;
    for (const QWidget* row : rig.find<QWidget>(list)->findChildren<QWidget*>()) {
        if (row->objectName().startsWith("check_"_L1))
            names += row->accessibleName();
    }
    return names;
}

bool isRunning(const Rig& rig)
{
    return rig.text("checkButton").contains("Stop"_L1);
}

} // namespace

void DiagnosticsTest::theChecksRunAndShowWhatIsNotWell()
{
    Rig rig;
    closeTheNetwork(rig);
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    rig.click("checksFirst");
    QVERIFY(isRunning(rig));
    QVERIFY(!rig.find<QPushButton>("bundleButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(rig), 30000);

    const QStringList rows = rowsOf(rig);
    QVERIFY2(rows.contains(u"Failed: Address of Miro"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"OK: Keychain"_s));
    QVERIFY(rows.contains(u"Skipped: Board of the link “sprint”"_s));
    QVERIFY(rig.text("checksSummary").startsWith(u"%1 failed"_s.arg(rows.filter(u"Failed: "_s).size())));
    QVERIFY(!rig.find<QProgressBar>("checksProgress")->isVisible());
    // What needs a person stands above what does not.
    const auto* failed = rig.find<QWidget>("check_miro_address");
    const auto* well = rig.find<QWidget>("check_keychain");
    QTRY_VERIFY(failed->y() < well->y());
}

void DiagnosticsTest::theChecksCanBeStopped()
{
    Rig rig;
    closeTheNetwork(rig);
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    rig.click("checksFirst");
    rig.click("checkButton");
    QVERIFY(!isRunning(rig));
    QVERIFY(rig.text("checksSummary").contains("Stopped"_L1));
    rig.click("checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(rig), 30000);
    QStringList rows = rowsOf(rig);
    const auto count = rows.size();
    rows.removeDuplicates();
    QCOMPARE(rows.size(), count); // what the first run told late is not shown
}

void DiagnosticsTest::aButtonRepairs()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    QSignalSpy repairs(&pageOf(rig), &ui::DiagnosticsPage::repairRequested);
    pageOf(rig).beginChecks();
    pageOf(rig).addChecks(screens::sampleChecks(), 1, 1);
    pageOf(rig).endChecks();
    QVERIFY(!rig.find<QPushButton>("keychain_repair"));
    QTRY_VERIFY(rig.find<QPushButton>("miro_sign_in_repair")->isVisible());
    rig.click("miro_sign_in_repair");
    QCOMPARE(repairs.size(), 1);
    QCOMPARE(repairs.first().first().toString(), u"sign_in_miro"_s);
    QCOMPARE(rig.find<QStackedWidget>("pages")->currentWidget()->objectName(), u"accountsPage"_s);
    QTRY_VERIFY(rig.session->window().findChild<QDialog*>()); // the sign-in's
    rig.session->window().findChild<QDialog*>()->reject();
}

void DiagnosticsTest::theLogIsFiltered()
{
    Rig rig;
    {
        diagnostics::LogFile log(QDir(rig.folder.path()), rig.clock);
        log.write(QtWarningMsg, u"qt.network"_s, u"first line"_s);
        log.write(QtInfoMsg, u"boardbridge"_s, u"pass ended applied=3"_s);
    }
    QVERIFY(rig.open());
    QVERIFY(QTest::qWaitForWindowActive(&rig.session->window()));
    QTest::keyClick(&rig.session->window(), Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(&rig.session->window(), Qt::Key_F, Qt::ControlModifier);
    const auto* text = rig.find<QPlainTextEdit>("logText");
    QTRY_COMPARE(text->toPlainText().count(u'\n'), 1);
    QTest::keyClicks(rig.find<QLineEdit>("logFilter"), u"APPLIED info"_s);
    QVERIFY(text->toPlainText().endsWith("pass ended applied=3"_L1) && !text->toPlainText().contains(u'\n'));
    QTest::keyClicks(rig.find<QLineEdit>("logFilter"), u" nowhere"_s);
    QVERIFY(!text->isVisible());
}

void DiagnosticsTest::aBundleIsWrittenOnceToAPlace()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    const QString file = rig.folder.filePath(u"support.zip"_s);
    Q_EMIT pageOf(rig).bundleRequested(file);
    QTRY_VERIFY(rig.text("diagnosticsSaid").contains(file));
    QFile bundle(file);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    QVERIFY(bundle.readAll().startsWith("PK"));
    Q_EMIT pageOf(rig).bundleRequested(file);
    QTRY_VERIFY(rig.text("diagnosticsSaid").contains("there already"_L1));
}

void DiagnosticsTest::aMappingIsTried()
{
    Rig rig;
    changeLink(rig, [](Link& link) {
        link.rules = defaultRules();
        link.frames
            = {{.title = u"Now"_s, .status = TaskStatus::InProgress}, {.title = u"Shop"_s, .group = GroupId{9}}};
    });
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    pageOf(rig).showSelfTest();
    rig.find<QSpinBox>("selfTestBoards")->setValue(3);
    QTest::keyClick(rig.find<QPushButton>("selfTestButton"), Qt::Key_Space);
    QCOMPARE(rig.text("selfTestButton"), u"S&top"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.text("selfTestButton"), u"&Run self-test"_s, 60000);
    const QString summary = rig.text("selfTestSummary");
    QVERIFY2(
        summary.startsWith("Test boards: 3, "_L1) && summary.contains("Everything became"_L1), qPrintable(summary));
    const QStringList rows = rowsOf(rig, "selfTestList");
    QVERIFY2(rows.contains(u"OK: Rule: Yellow → Task"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"OK: Frame: Now"_s) && rows.contains(u"OK: Frame: Shop"_s));
    QVERIFY(rows.filter(u"Failed: "_s).isEmpty());
    QVERIFY(!rig.find<QProgressBar>("selfTestProgress")->isVisible());
}

void DiagnosticsTest::aContradictionIsTold()
{
    Rig rig;
    changeLink(rig, [](Link& link) {
        link.rules.push_back({.color = ColorFamily::Yellow, .tag = u"bug"_s});
        link.frames = {{.title = u"One"_s, .group = GroupId{71}, .stage = StageId{4501}},
            {.title = u"Two"_s, .group = GroupId{72}, .stage = StageId{4501}}};
    });
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    pageOf(rig).showSelfTest();
    rig.find<QSpinBox>("selfTestBoards")->setValue(1);
    rig.click("selfTestButton");
    QTRY_COMPARE_WITH_TIMEOUT(rig.text("selfTestButton"), u"&Run self-test"_s, 60000);
    QVERIFY(rig.text("selfTestSummary").contains("Not as it should be"_L1));
    const QStringList rows = rowsOf(rig, "selfTestList");
    QVERIFY2(rows.contains(u"Warning: Rule: Yellow, tag “bug”"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(!rows.filter(u"Failed: "_s).isEmpty(), qPrintable(rows.join(u'\n')));
}

void DiagnosticsTest::aTrialStops()
{
    Rig rig;
    QVERIFY(rig.open());
    rig.click("diagnosticsButton");
    pageOf(rig).showSelfTest();
    rig.find<QSpinBox>("selfTestBoards")->setValue(1000);
    rig.click("selfTestButton");
    QTRY_VERIFY_WITH_TIMEOUT(rig.text("selfTestSummary").contains(" boards tested"_L1), 30000);
    rig.click("selfTestButton");
    QCOMPARE(rig.text("selfTestButton"), u"&Run self-test"_s);
    const QString summary = rig.text("selfTestSummary");
    QVERIFY2(summary.startsWith("Stopped. "_L1) && !summary.contains("boards: 0,"_L1), qPrintable(summary));
    rig.find<QSpinBox>("selfTestBoards")->setValue(2);
    rig.click("selfTestButton");
    QTRY_COMPARE_WITH_TIMEOUT(rig.text("selfTestButton"), u"&Run self-test"_s, 60000);
    QVERIFY(rig.text("selfTestSummary").startsWith("Test boards: 2, "_L1)); // what is told late is not counted
}

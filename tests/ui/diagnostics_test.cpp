// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_file.h"
#include "core/settings/profile_file.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
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

QStringList rowsOf(const Rig& rig)
{
    QStringList names;
    for (const QWidget* row : rig.find<QWidget>("checksList")->findChildren<QWidget*>()) {
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
    QVERIFY(rows.contains(u"Well: Keychain"_s));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/run.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;

/// Scripts that once ended badly, shrunk, each with a line on what was wrong. BOARDBRIDGE_SCRIPT plays one more.
class ScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWell_data();
    void endsWell();
};

void ScriptsTest::endsWell_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(BRIDGE_SOURCE_DIR "/tests/world/scripts"));
    for (const QFileInfo& file : folder.entryInfoList({u"*.script"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    if (const QString path = qEnvironmentVariable("BOARDBRIDGE_SCRIPT"); !path.isEmpty())
        QTest::newRow(qPrintable(path)) << path;
}

void ScriptsTest::endsWell()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const auto script = parseScript(QString::fromUtf8(file.readAll()));
    QVERIFY2(script, script ? "" : qPrintable(script.error().detail));
    const Outcome outcome = runTwice(*script);
    QVERIFY2(outcome.isFine(), qPrintable(outcome.wrong));
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/run.h"
#include "tests/world/script_file.h"

#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;

/// Scripts that once ended badly, shrunk, each with a line on what was wrong; and every scenario as it stands.
/// BOARDBRIDGE_SCRIPT plays one more.
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
    for (const QString& folder : {u"scripts"_s, u"scenarios"_s}) {
        for (const QFileInfo& file : scriptsIn(folder))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    if (const QString path = qEnvironmentVariable("BOARDBRIDGE_SCRIPT"); !path.isEmpty())
        QTest::newRow(qPrintable(path)) << path;
}

void ScriptsTest::endsWell()
{
    QFETCH(QString, path);
    const Script script = scriptOf(path);
    const Outcome outcome = runTwice(script);
    if (!outcome.isFine())
        qWarning().noquote() << run(script, {.ending = true}).ending.join(u'\n');
    QVERIFY2(outcome.isFine(), qPrintable(outcome.wrong));
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/run.h"
#include "tests/world/script_file.h"

#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

/// BOARDBRIDGE_PART "1/3": the first of three parts of the scenarios, which run side by side.
bool isInPart(int number)
{
    const QString part = qEnvironmentVariable("BOARDBRIDGE_PART", u"1/1"_s);
    const int parts = part.section(u'/', 1, 1).toInt();
    return number % parts == part.section(u'/', 0, 0).toInt() % parts;
}

Script withMisfortune(Script script, StepKind kind, qint64 at)
{
    script.steps.insert(script.steps.end() - 1, Step{.kind = kind, .numbers = {at}});
    return script;
}

} // namespace

/// The last pass of each scenario is cut off at every place there is. However it ends, the next programs
/// bring the world to where it would have come without the misfortune: converged, and nothing there twice.
class ExhaustiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopAfterEachRequest_data() { scenarios(); }
    void stopAfterEachRequest() { cutOffEverywhere(StepKind::StopAfter, 1); }
    void failEachDatabaseAccess_data() { scenarios(); }
    void failEachDatabaseAccess() { cutOffEverywhere(StepKind::DatabaseFail, 1); }
    void fillTheDisk_data() { scenarios(); }
    void fillTheDisk() { cutOffEverywhere(StepKind::DiskFull, 0); }

private:
    static void scenarios();
    static void cutOffEverywhere(StepKind kind, qint64 least);
};

void ExhaustiveTest::scenarios()
{
    QTest::addColumn<QString>("path");
    int number = 0;
    for (const QFileInfo& file : scriptsIn(u"scenarios"_s)) {
        if (isInPart(number++))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
}

void ExhaustiveTest::cutOffEverywhere(StepKind kind, qint64 least)
{
    QFETCH(QString, path);
    const Script script = scriptOf(path);
    QCOMPARE(script.steps.back().kind, StepKind::Sync);
    const Outcome perfect = run(script, {.ending = true});
    QVERIFY2(perfect.isFine(), qPrintable(perfect.wrong));
    QVERIFY(!perfect.struck);
    qint64 at = 0;
    for (bool struck = true; struck; ++at) {
        const Script cut = withMisfortune(script, kind, at);
        const Outcome outcome = run(cut, {.ending = true});
        struck = outcome.struck;
        const QString where = printed(cut.steps.at(cut.steps.size() - 2)) + u": "_s;
        QVERIFY2(outcome.isFine(), qPrintable(where + outcome.wrong));
        if (outcome.ending != perfect.ending)
            qWarning().noquote() << outcome.ending.join(u'\n') << u"\nexpected\n" << perfect.ending.join(u'\n');
        QVERIFY2(outcome.ending == perfect.ending, qPrintable(where + u"it ends in another way"_s));
    }
    QVERIFY2(at > least, "no misfortune ever came");
}

QTEST_GUILESS_MAIN(ExhaustiveTest)
#include "tst_exhaustive.moc"

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
    void peopleActBetweenTwoPages_data();
    void peopleActBetweenTwoPages();

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

void ExhaustiveTest::peopleActBetweenTwoPages_data()
{
    QTest::addColumn<Step>("act");
    const auto row = [](StepKind kind, const std::vector<qint64>& numbers, const QStringList& texts) {
        const Step act{.kind = kind, .numbers = numbers, .texts = texts};
        QTest::newRow(qPrintable(printed(act))) << act;
    };
    // What moves the rest of a list up or down, or takes an entry from the page that is read next to this one.
    row(StepKind::DeleteSticky, {3}, {});
    row(StepKind::Copy, {3}, {});
    row(StepKind::Move, {54}, {u"Done"_s});
    row(StepKind::Text, {54}, {u"Rewritten w900"_s});
    row(StepKind::DeleteTask, {3}, {});
    row(StepKind::NewTask, {}, {u"World"_s, u"Another w901"_s, {}});
}

/// A board and a project of two pages each: a walk that a person disturbs brings no half of either.
void ExhaustiveTest::peopleActBetweenTwoPages()
{
    QFETCH(Step, act);
    Script script;
    script.frames.push_back({{"title", "Done"}});
    for (int i = 0; i < 55; ++i)
        script.items.push_back({{"text", u"Item %1 w%2"_s.arg(i).arg(100 + i)}, {"color", "yellow"}});
    script.steps = {{.kind = StepKind::Sync}, act, {.kind = StepKind::Sync}};
    for (int request = 0; request < 10; ++request) {
        script.steps[1].during = request;
        const Outcome outcome = run(script);
        QVERIFY2(outcome.isFine(), qPrintable(u"request %1: %2"_s.arg(request).arg(outcome.wrong)));
    }
}

QTEST_GUILESS_MAIN(ExhaustiveTest)
#include "tst_exhaustive.moc"

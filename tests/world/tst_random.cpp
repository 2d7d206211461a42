// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/generate.h"
#include "tests/world/run.h"

#include <QTest>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

/// BOARDBRIDGE_SEEDS: "FROM:COUNT".
std::pair<quint64, quint64> wantedSeeds()
{
    const QString text = qEnvironmentVariable("BOARDBRIDGE_SEEDS", u"1:250"_s);
    return {text.section(u':', 0, 0).toULongLong(), text.section(u':', 1, 1).toULongLong()};
}

} // namespace

/// Random worlds: what verdict() asks of each, and that a second run does the same.
class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptSurvivesBeingPrinted();
    void everySeedEndsWell();
};

void RandomTest::aScriptSurvivesBeingPrinted()
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        const QString text = printed(generated(seed));
        const auto read = parseScript(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(printed(*read), text);
    }
}

void RandomTest::everySeedEndsWell()
{
    const auto [from, count] = wantedSeeds();
    QVERIFY(count > 0);
    for (quint64 seed = from; seed < from + count; ++seed) {
        const Script script = generated(seed);
        const Outcome outcome = runTwice(script);
        if (outcome.isFine())
            continue;
        const Script small = shrunk(script, [](const Script& candidate) { return runTwice(candidate).wrong; });
        QFAIL(qPrintable(failureReport(seed, small, runTwice(small).wrong)));
    }
}

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"

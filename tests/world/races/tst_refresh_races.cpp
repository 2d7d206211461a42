// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/races/race.h"

#include <QTest>

using namespace bridge::test;
using namespace Qt::StringLiterals;

class RefreshRacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Never two refreshes with one token, and no usable sign-in is lost, unless a program ended between
    /// the server's answer and the save (or the network lost that answer), and then the next start says so.
    void everySeedEndsWell()
    {
        constexpr quint32 seeds = 2000;
        int signedOut = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            Race race(seed);
            const QString wrong = race.run();
            if (!wrong.isEmpty())
                QFAIL(qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(wrong, race.trace().join(u'\n'))));
            signedOut += race.endedSignedOut() ? 1 : 0;
        }
        qInfo("%d of %u ended with a sign-in that only a person can renew", signedOut, seeds);
        // The race must be hard enough to hit the one bad moment, and kind enough to be worth running.
        QVERIFY(signedOut > 20 && signedOut < 1000);
    }

    void oneSeedHasOneTrace()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            Race first(seed);
            Race second(seed);
            QCOMPARE(first.run(), second.run());
            QCOMPARE(first.trace(), second.trace());
            QVERIFY(!first.trace().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RefreshRacesTest)
#include "tst_refresh_races.moc"

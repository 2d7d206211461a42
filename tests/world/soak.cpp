// SPDX-License-Identifier: GPL-3.0-or-later
// Random worlds for as long as one likes: `./dev soak`.
#include "tests/world/generate.h"
#include "tests/world/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace bridge::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

struct Wish {
    double minutes = 1;
    quint64 from = 0;
    quint64 step = 1; ///< several programs take turns
    quint64 most = 0; ///< 0 = no limit
    bool goesOn = false; ///< after a failure
};

int soak(const Wish& wish)
{
    QElapsedTimer timer;
    timer.start();
    quint64 count = 0;
    int failures = 0;
    qint64 saidAt = 0;
    const auto pace = [&] { return double(count) * 1000.0 / double(std::max<qint64>(timer.elapsed(), 1)); };
    for (quint64 seed = wish.from; double(timer.elapsed()) < wish.minutes * 60'000; seed += wish.step) {
        if (wish.most && count >= wish.most)
            break;
        const Script script = generated(seed);
        const Outcome outcome = runTwice(script);
        ++count;
        if (!outcome.isFine()) {
            ++failures;
            const Script small = shrunk(script, [](const Script& candidate) { return runTwice(candidate).wrong; });
            say(failureReport(seed, small, runTwice(small).wrong));
            if (!wish.goesOn)
                break;
        }
        if (timer.elapsed() - saidAt > 10'000) {
            saidAt = timer.elapsed();
            say(u"%1 seeds up to %2, %3 a second"_s.arg(count).arg(seed).arg(pace(), 0, 'f', 1));
        }
    }
    say(u"%1 seeds, %2 failed, %3 seeds a second"_s.arg(count).arg(failures).arg(pace(), 0, 'f', 1));
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"minutes"_s, u"How long."_s, u"N"_s, u"1"_s});
    parser.addOption({u"from"_s, u"The first seed (default: by the time of day)."_s, u"SEED"_s});
    parser.addOption({u"step"_s, u"Take every N-th seed."_s, u"N"_s, u"1"_s});
    parser.addOption({u"count"_s, u"So many seeds at most."_s, u"N"_s, u"0"_s});
    parser.addOption({u"go-on"_s, u"Look for more failures after the first."_s});
    parser.addOption({u"print"_s, u"Only print the script of the first seed."_s});
    parser.process(application);

    Wish wish;
    wish.minutes = parser.value(u"minutes"_s).toDouble();
    wish.from = parser.isSet(u"from"_s) ? parser.value(u"from"_s).toULongLong()
                                        : quint64(QDateTime::currentSecsSinceEpoch()) * 1000;
    wish.step = std::max<quint64>(parser.value(u"step"_s).toULongLong(), 1);
    wish.most = parser.value(u"count"_s).toULongLong();
    wish.goesOn = parser.isSet(u"go-on"_s);
    if (parser.isSet(u"print"_s)) {
        say(printed(generated(wish.from)));
        return 0;
    }
    return soak(wish);
}

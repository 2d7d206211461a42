// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"
#include "tests/bench/bench.h"
#include "tests/bench/many_pairs.h"
#include "tests/support/memory_ports.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

namespace bridge::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyOfThem = 10'000;
constexpr double kibPerMib = 1024;

/// A figure of this process in MiB, as Linux counts it; 0 elsewhere.
double memoryOfThisProcess(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / kibPerMib;
    }
    return 0;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(-1) ? process.readAll() : QByteArray();
}

} // namespace

void holdManyPairs()
{
    ManualClock clock(TimePoint{1'760'000'000s});
    test::WriteFaults faults;
    test::MemoryBoard board(clock, faults);
    test::MemoryPortal portal(clock, faults);
    const QTemporaryDir folder;
    const auto journal = storage::SqliteJournal::open(folder.filePath(u"journal.sqlite"_s));
    if (!journal)
        return;
    Link link;
    {
        ManyPairs many = manyPairs(manyOfThem, 100);
        link = many.link;
        (void)(*journal)->apply({.pairs = many.pairs});
        board.board = std::move(many.board);
        for (Task& task : many.portal.tasks)
            portal.tasks.insert_or_assign(task.id, std::move(task));
    }
    const double before = memoryOfThisProcess("VmRSS:");
    sync::Engine engine({board, portal, **journal, clock}, link);
    const sync::PassReport first = engine.pass(0s, {});
    const sync::PassReport second = engine.pass(0s, {});
    QTextStream(stdout) << figure(memoryOfThisProcess("VmRSS:")) << " MiB resident, peak "
                        << figure(memoryOfThisProcess("VmHWM:")) << " MiB; " << figure(before)
                        << " MiB of it before the pass, the services' own copies included; " << first.applied
                        << " writes, then " << second.applied;
}

void memory(const QString& program)
{
    print(u"memory of a process that syncs 10,000 pairs"_s, QString::fromUtf8(outputOf(program, {u"--memory"_s})),
        u"goal 80 MiB"_s);
}

void window(const QString& folder)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto printAll = [&folder](const QString& program, const QString& test, const QString& name,
                              const QString& pattern, const QString& goal) {
        const QString path = folder + u'/' + program;
        if (!QFileInfo(path).isExecutable())
            return print(name, u"not measured"_s, u"build %1 beside this program"_s.arg(program));
        const QString output = QString::fromUtf8(outputOf(path, {test}));
        for (auto found = QRegularExpression(pattern).globalMatch(output); found.hasNext();) {
            const auto match = found.next();
            print(name + match.captured(1), match.captured(2), goal);
        }
    };
    const QString ui = u"tst_ui"_s;
    printAll(ui, u"aThousandItemsDoNotHoldUpTheWindow"_s, u"longest stall of the window over 1,000 items, page "_s,
        u"\\((\\w+)\\) longest work at one go: (\\d+ ms)"_s, u"goal 50 ms"_s);
    printAll(ui, u"fiveThousandStickiesMoveSmoothly"_s, u"frames of a map of 5,000 stickies, "_s,
        u"\\(([\\w ]+)\\) frames of a map of \\d+: (.+)"_s, u"goal 16 ms"_s);
    printAll(ui, u"aPassOverFiveThousandDoesNotHoldUpTheWindow"_s, u"longest stall over a map of 5,000 stickies"_s,
        u"longest work at one go while a map()[^:]+: (.+)"_s, u"goal 50 ms"_s);
    printAll(u"tst_latency"_s, u"aFirstSyncKeepsNobodyWaiting"_s,
        u"an event's wait during a first sync of 1,000 stickies, page "_s, u"\\((\\w+)\\) \\d+ events [^:]+: (.+)"_s,
        u"goal 99 % within 16 ms, none over 50 ms"_s);
}

} // namespace bridge::bench

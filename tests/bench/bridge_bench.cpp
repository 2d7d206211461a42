// SPDX-License-Identifier: GPL-3.0-or-later
// Prints figures beside their bounds. Nothing here passes or fails.

#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bridge::bench {

void print(const QString& name, const QString& measured, const QString& bound)
{
    QTextStream(stdout) << name << ": " << measured << " (" << bound << ")\n";
}

QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

double medianOf(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock(); // what else the machine does doesn't count
        work();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

sandbox::BoardFile boardOf(int stickies)
{
    sandbox::BoardFile file;
    file.name = u"Bench"_s;
    file.frames
        = {{.title = u"To Do"_s, .row = 0}, {.title = u"In Progress"_s, .row = 0}, {.title = u"Done"_s, .row = 0}};
    for (int i = 0; i < stickies; ++i) {
        sandbox::BoardFile::Item item;
        item.text = u"Sticky number %1\nwith a second line"_s.arg(i);
        item.color = i % 10 == 0 ? StickyColor::Red : StickyColor::LightYellow;
        item.frame = size_t(i % 3);
        file.items.push_back(item);
    }
    return file;
}

} // namespace bridge::bench

int main(int argc, char** argv)
{
    using namespace bridge::bench;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--memory"_s)) {
        holdManyPairs();
        return 0;
    }
    const std::vector<std::pair<QString, std::function<void()>>> benches{
        {u"first-sync"_s, firstSync},
        {u"one-change"_s, oneChange},
        {u"idle"_s, idleLinks},
        {u"plan"_s, planning},
        {u"parse"_s, parsing},
        {u"memory"_s, [] { memory(QCoreApplication::applicationFilePath()); }},
        {u"first-window"_s, [] { firstWindow(QCoreApplication::applicationDirPath()); }},
        {u"window"_s, [] { window(QCoreApplication::applicationDirPath()); }},
    };
    for (const auto& [name, run] : benches) {
        if (arguments.size() == 1 || arguments.contains(name))
            run();
    }
    return 0;
}

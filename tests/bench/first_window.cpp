// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile_file.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <optional>

namespace bridge::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 7;
constexpr qint64 longestWait = 30'000;

struct Start {
    double fromMain = 0;
    double fromProcess = 0;
};

/// A link on services that can't be reached: a start looks for its sign-ins, the journal and the proxy as any other.
bool writeProfile(const QDir& folder)
{
    settings::Profile profile;
    profile.id = u"bench"_s;
    profile.miro.apiUrl = QUrl(u"http://127.0.0.1:9"_s);
    profile.bitrix24.portalUrl = QUrl(u"http://127.0.0.1:9"_s);
    profile.links.push_back({.id = {u"first"_s}, .board = {u"uXjVBench="_s}, .defaultGroup = {1}});
    return settings::saveProfile(profile, folder).has_value();
}

std::optional<double> loggedTime(const QString& log)
{
    static const QRegularExpression shown(u"window painted milliseconds=(\\d+)"_s);
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto match = shown.match(QString::fromUtf8(file.readAll()));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<Start> startOnce(const QString& program)
{
    const QTemporaryDir folder;
    if (!writeProfile(QDir(folder.path())))
        return std::nullopt;
    const QString log = folder.filePath(u"log/boardbridge.log"_s);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer watch;
    watch.start();
    process.start(program, {u"--profile"_s, folder.path()});
    std::optional<Start> start;
    while (!start && watch.elapsed() < longestWait && process.state() != QProcess::NotRunning) {
        QThread::msleep(2);
        if (const auto logged = loggedTime(log))
            start = Start{*logged, double(watch.elapsed())};
        process.waitForStarted(0);
    }
    process.terminate();
    if (!process.waitForFinished())
        process.kill();
    return start;
}

template <typename Part> QString spread(std::vector<Start> all, Part part)
{
    std::ranges::sort(all, {}, part);
    return u"%1 ms, %2 … %3 ms over %4 starts"_s
        .arg(figure(std::invoke(part, all[all.size() / 2]), 0), figure(std::invoke(part, all.front()), 0),
            figure(std::invoke(part, all.back()), 0))
        .arg(all.size());
}

} // namespace

void firstWindow(const QString& folder)
{
    const QString program = QDir(folder).absoluteFilePath(u"../bin/boardbridge"_s);
    if (!QFileInfo(program).isExecutable())
        return print(u"first window"_s, u"not measured"_s, u"build boardbridge as well"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    std::vector<Start> all;
    for (int i = 0; i < starts; ++i) {
        if (const auto start = startOnce(program))
            all.push_back(*start);
    }
    if (all.empty())
        return print(u"first window"_s, u"not measured"_s, u"no window came"_s);
    print(u"first window, from main() to its first paint"_s, spread(all, &Start::fromMain), u"goal 500 ms"_s);
    print(u"first window, from the start of the process"_s, spread(all, &Start::fromProcess), u"for comparison"_s);
}

} // namespace bridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/program.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace {

using namespace std::chrono_literals;
using namespace bridge;

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

void print(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

int refuse(const Error& error)
{
    print(stderr, "boardbridge-sandbox: " + error.detail.toUtf8() + '\n');
    return 2;
}

int serve(QCoreApplication& app, sandbox::Program& program)
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    // A signal handler may do next to nothing, so a timer looks at what it left.
    QTimer stopTimer;
    QObject::connect(&stopTimer, &QTimer::timeout, &app, [] {
        if (stopAsked)
            QCoreApplication::quit();
    });
    stopTimer.start(100ms);
    QTimer saveTimer;
    QObject::connect(&saveTimer, &QTimer::timeout, &app, [&program] {
        if (const Result<> saved = program.save(); !saved)
            QCoreApplication::exit(refuse(saved.error()));
    });
    saveTimer.start(1s);
    const int status = QCoreApplication::exec();
    const Result<> saved = program.save();
    return saved ? status : refuse(saved.error());
}

} // namespace

int main(int count, char** words)
{
    QCoreApplication app(count, words);
    const Result<sandbox::Arguments> arguments = sandbox::parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments)
        return refuse(arguments.error());
    if (arguments->help) {
        print(stdout, sandbox::usage().toUtf8());
        return 0;
    }
    sandbox::Program program;
    const Result<Json> line = program.start(*arguments);
    if (!line)
        return refuse(line.error());
    print(stdout, toBytes(*line) + '\n');
    return serve(app, program);
}

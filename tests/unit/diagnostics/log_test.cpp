// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/log_file.h"
#include "tests/unit/diagnostics/tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace bridge;
using namespace bridge::diagnostics;
using namespace Qt::StringLiterals;

namespace {

/// A profile folder and the log in it.
struct LogWorld {
    QTemporaryDir folder;
    ManualClock clock{toTimePoint(QDateTime::fromString(u"2026-11-21T14:12:35.123Z"_s, Qt::ISODateWithMs))};
    QStringList troubles{};

    [[nodiscard]] QDir profile() const { return QDir(folder.path()); }
    [[nodiscard]] std::function<void(const Error&)> onTrouble()
    {
        return [this](const Error& error) { troubles.append(error.detail); };
    }
    [[nodiscard]] QString text(int age = 0) const
    {
        QFile file(LogFile::filesIn(profile()).value(age));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

void LogTest::aLineIsTimeLevelCategoryAndText()
{
    LogWorld world;
    LogFile file(world.profile(), world.clock);
    file.write(QtWarningMsg, u"qt.network"_s, u"one\ntwo\r\nthree"_s);
    world.clock.advance(std::chrono::seconds{1});
    file.write(QtInfoMsg, u"boardbridge"_s, u"program ended"_s);
    QCOMPARE(world.text(),
        u"2026-11-21T14:12:35.123Z warning qt.network one⏎two⏎three\n"
        u"2026-11-21T14:12:36.123Z info boardbridge program ended\n"_s);
    QCOMPARE(QFile::permissions(LogFile::filesIn(world.profile()).first()) & 0x0077, QFile::Permissions());
}

void LogTest::ownLinesTellFiguresAndNoWords()
{
    const Error refused{ErrorKind::Forbidden, u"tasks.task.add: Anna may not do this (ACCESS_DENIED)"_s};
    const LogLine line = LogLine(Event::PassFailed)
                             .with(LinkId{u"sprint-14"_s})
                             .with("applied"_L1, 3)
                             .with("service"_L1, u"miro"_s)
                             .with("version"_L1, u"Buy milk"_s)
                             .with(refused);
    QCOMPARE(line.text(),
        u"pass failed link=sprint-14 applied=3 service=miro version=other error=forbidden code=ACCESS_DENIED"_s);
    QVERIFY(isLogLine(line.text()));
    QCOMPARE(linkIn(line.text()), LinkId{u"sprint-14"_s});
    QVERIFY(isLogLine(u"program started version=0.1.0"_s));
    const Error down{ErrorKind::ServerFault, u"Miro has a problem (HTTP 503)"_s};
    QVERIFY(LogLine(Event::PassFailed).with(down).text().endsWith(u"code=http503"_s));

    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const QString word = errorWord(ErrorKind(kind));
        QVERIFY(LogLine(Event::PassFailed).with(Error{ErrorKind(kind), {}}).text().endsWith(u"error="_s + word));
    }

    for (const QString& foreign : {u"pass ended with Anna"_s, u"pass ended title=Buy milk"_s, u"Buy milk"_s,
             u"pass ended phone=+4930123456"_s, u"pass ended phone=4930123456789012345"_s, u"pass endedlink=x"_s,
             u"pass ended mail=a@b.de"_s, u"pass ended title=milk"_s, u"pass ended error=milk"_s,
             u"pass ended code=milk"_s, u"pass ended key=9f86d081884c7d659a2feaa0c55ad015"_s})
        QVERIFY2(!isLogLine(foreign), qPrintable(foreign));
}

void LogTest::whatOthersSayIsRedacted()
{
    LogWorld world;
    LogFile file(world.profile(), world.clock);
    const MessageLog log(file);
    QTest::ignoreMessage(QtWarningMsg, "sent token=hunter2 to anna@example.de");
    qWarning("sent token=hunter2 to anna@example.de");
    record(LogLine(Event::ChecksEnded).with("failed"_L1, 2));
    QVERIFY2(world.text().contains(u"token=… to …@…"_s), qPrintable(world.text()));
    QVERIFY(world.text().contains(" info boardbridge checks ended failed=2\n"_L1));
}

void LogTest::itStaysSmall()
{
    LogWorld world;
    LogFile file(world.profile(), world.clock, {}, {.fileBytes = 1000, .files = 3});
    for (int i = 0; i < 200; ++i)
        file.write(QtInfoMsg, u"test"_s, u"line %1"_s.arg(i));
    QCOMPARE(LogFile::filesIn(world.profile()).size(), 3);
    for (const QString& name : LogFile::filesIn(world.profile()))
        QVERIFY(QFile(name).size() <= 1000);
    QVERIFY(world.text(0).contains("line 199\n"_L1)); // the newest first
    QVERIFY(world.text(1).endsWith(
        u"line %1\n"_s.arg(world.text(0).section(u"line "_s, 1, 1).section(u'\n', 0, 0).toInt() - 1)));
}

void LogTest::anUnwritableFolderIsSaidOnce()
{
    LogWorld world;
    QFile inTheWay(world.profile().filePath(u"log"_s)); // a file where the folder should be: not even root can write
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogFile file(world.profile(), world.clock, world.onTrouble());
    for (int i = 0; i < 5; ++i)
        file.write(QtInfoMsg, u"test"_s, u"line"_s);
    QCOMPARE(world.troubles.size(), 1);
    QVERIFY(world.troubles.first().contains(world.folder.path()));
}

void LogTest::aFullDiskIsSaidOnce()
{
    LogWorld world;
    QVERIFY(world.profile().mkpath(u"log"_s));
    // A device that is always full.
    if (!QFile::link(u"/dev/full"_s, world.profile().filePath(u"log/boardbridge.log"_s))
        || !QFile::exists(u"/dev/full"_s))
        QFAIL("this test needs /dev/full");
    LogFile file(world.profile(), world.clock, world.onTrouble());
    for (int i = 0; i < 5; ++i)
        file.write(QtInfoMsg, u"test"_s, u"line"_s);
    QCOMPARE(world.troubles.size(), 1);
}

void LogTest::severalThreadsWriteWholeLines()
{
    LogWorld world;
    LogFile file(world.profile(), world.clock, {}, {.fileBytes = 4000, .files = 50});
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&file, t] {
            for (int i = 0; i < 100; ++i)
                file.write(QtInfoMsg, u"test"_s, u"thread %1 line %2 end"_s.arg(t).arg(i));
        });
    }
    threads.clear();
    QStringList lines;
    for (int age = 0; age < LogFile::filesIn(world.profile()).size(); ++age)
        lines += world.text(age).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 400);
    lines.removeDuplicates();
    QCOMPARE(lines.size(), 400);
    for (const QString& line : lines)
        QVERIFY2(line.startsWith(u"2026-"_s) && line.endsWith(u" end"_s), qPrintable(line));
}

void LogTest::nothingIsRecordedWithoutALog()
{
    LogWorld world;
    LogFile file(world.profile(), world.clock);
    {
        const MessageLog log(file);
        record(LogLine(Event::ProgramStarted));
    }
    const QString before = world.text();
    QVERIFY(before.contains("program started"_L1));
    record(LogLine(Event::ProgramEnded));
    QCOMPARE(world.text(), before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"

#include <QEventLoop>
#include <QFile>

#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 64 * 1024;

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(0) != 0;
#else
    return ::isatty(STDIN_FILENO) == 1;
#endif
}

/// Keeps a terminal from showing what is typed, as long as it lives.
class Unseen
{
public:
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
#ifdef Q_OS_WIN
    Unseen()
        : m_console(GetStdHandle(STD_INPUT_HANDLE))
        , m_isTerminal(GetConsoleMode(m_console, &m_before) != 0)
    {
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen()
    {
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before);
    }

private:
    DWORD m_before = 0;
    HANDLE m_console;
    bool m_isTerminal;
#else
    Unseen()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_isTerminal;
#endif
};

QString withoutLineEnd(QString text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

/// One byte, past every buffer: what is behind the line is not ours to take. False at the end of the input.
bool readByte(char& byte)
{
#ifdef Q_OS_WIN
    return _read(0, &byte, 1) == 1;
#else
    return ::read(STDIN_FILENO, &byte, 1) == 1;
#endif
}

QByteArray readLineNow()
{
    QByteArray line;
    for (char byte = 0; line.size() < longestLine && readByte(byte) && byte != '\n';)
        line += byte;
    return line;
}

/// What the reading thread and the waiting one share; it outlives a wait that was ended.
struct Waiting {
    std::mutex mutex;
    QEventLoop* loop = nullptr; ///< null once nobody waits any more
    std::optional<QByteArray> line{};
};

} // namespace

Secret readStandardInput(Space space)
{
    if (isTerminal())
        std::fputs("Paste it here, press Enter and then Ctrl+D (on Windows Ctrl+Z and Enter):\n", stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(input.readAll());
    return Secret(space == Space::Kept ? withoutLineEnd(text) : text.trimmed());
}

Result<Secret> readLine(Echo echo, const std::stop_token& stop)
{
    const std::optional<Unseen> unseen = echo == Echo::Off ? std::optional<Unseen>(std::in_place) : std::nullopt;
    QEventLoop loop;
    const auto waiting = std::make_shared<Waiting>();
    waiting->loop = &loop;
    const auto quit = [waiting] {
        const std::scoped_lock lock(waiting->mutex);
        if (waiting->loop)
            QMetaObject::invokeMethod(waiting->loop, &QEventLoop::quit, Qt::QueuedConnection);
    };
    // Nothing ends a read from a terminal, so the thread is left to itself when nobody waits any more.
    std::thread([waiting, quit] {
        QByteArray line = readLineNow();
        {
            const std::scoped_lock lock(waiting->mutex);
            waiting->line = std::move(line);
        }
        quit();
    }).detach();
    {
        const std::stop_callback onStop(stop, quit);
        loop.exec();
    }
    const std::scoped_lock lock(waiting->mutex);
    waiting->loop = nullptr;
    if (!waiting->line)
        return fail(ErrorKind::Cancelled, u"Ended while it waited for input."_s);
    return Secret(QString::fromUtf8(*waiting->line).trimmed());
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bridge::cli {

namespace {

void put(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // a person or a pipe reads along while --watch runs
}

bool aPersonReadsErrors()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

} // namespace

void Printer::print(const Outcome& outcome) const
{
    ticker({});
    if (m_form == Form::Json) {
        put(stdout, toBytes(outcome.json));
        return;
    }
    for (const QString& line : outcome.lines)
        put(stdout, line.toUtf8());
    for (const Error& error : outcome.errors)
        trouble(error);
}

void Printer::progress(const QString& line) const
{
    ticker({});
    if (m_form == Form::Text)
        put(stdout, line.toUtf8());
}

void Printer::say(const QString& line) const
{
    ticker({});
    put(stderr, line.toUtf8());
}

void Printer::ticker(const QString& line) const
{
    if ((line.isEmpty() && !m_tickerShown) || !aPersonReadsErrors())
        return;
    m_tickerShown = !line.isEmpty();
    const QByteArray text = "\r\033[K" + line.toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

void Printer::trouble(const Error& error) const
{
    ticker({});
    put(stderr, "boardbridge-cli: " + errorLine(error).toUtf8());
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include <cstdio>

namespace bridge::cli {

namespace {

void put(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // a person or a pipe reads along while --watch runs
}

} // namespace

void Printer::print(const Outcome& outcome) const
{
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
    if (m_form == Form::Text)
        put(stdout, line.toUtf8());
}

void Printer::trouble(const Error& error) const
{
    put(stderr, "boardbridge-cli: " + errorLine(error).toUtf8());
}

} // namespace bridge::cli

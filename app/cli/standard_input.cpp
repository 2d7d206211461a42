// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bridge::cli {

namespace {

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(0) != 0;
#else
    return ::isatty(STDIN_FILENO) == 1;
#endif
}

} // namespace

Secret readStandardInput()
{
    if (isTerminal())
        std::fputs("Paste it here, press Enter and then Ctrl+D (on Windows Ctrl+Z and Enter):\n", stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return Secret(QString::fromUtf8(input.readAll()).trimmed());
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/arguments.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool takePort(const QString& text, quint16& port)
{
    bool number = false;
    port = text.toUShort(&number);
    return number;
}

bool takeText(const QString& text, QString& place)
{
    place = text;
    return !text.isEmpty();
}

bool takeLimits(const QString& text, bool& real)
{
    real = text == "real"_L1;
    return real || text == "off"_L1;
}

/// False for a value that does not fit; empty for an option that does not exist.
std::optional<bool> take(const QString& option, const QString& value, Arguments& arguments)
{
    if (option == "--miro-port"_L1)
        return takePort(value, arguments.miroPort);
    if (option == "--bitrix24-port"_L1)
        return takePort(value, arguments.bitrix24Port);
    if (option == "--redirect-port"_L1)
        return takePort(value, arguments.redirectPort) && arguments.redirectPort > 0;
    if (option == "--state"_L1)
        return takeText(value, arguments.stateFile);
    if (option == "--faults"_L1)
        return takeText(value, arguments.faultFile);
    if (option == "--board"_L1)
        return takeText(value, arguments.boardFile);
    if (option == "--limits"_L1)
        return takeLimits(value, arguments.realLimits);
    return std::nullopt;
}

} // namespace

QString usage()
{
    return uR"(boardbridge-sandbox [options]

A simulated Miro and a simulated Bitrix24 on two loopback ports. Prints one JSON line when it listens, with the
addresses, the credentials and a profile that fits; runs until it is stopped.

  --miro-port N       where Miro listens (0, the default: any free port)
  --bitrix24-port N   where the Bitrix24 portal listens (the same)
  --redirect-port N   where a browser that signed in is sent back to, on this machine (8788)
  --board FILE        start with the board of this file (docs/sandbox.md)
  --state FILE        go on from this file if it exists, and keep everything in it
  --limits real|off   refuse by the services' rate limits (real, the default), or only count
  --faults FILE       what goes wrong (docs/sandbox.md)
  --help              this text
)"_s;
}

Result<Arguments> parseArguments(const QStringList& words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString option = words.at(i);
        if (option == "--help"_L1 || option == "-h"_L1) {
            arguments.help = true;
            continue;
        }
        const qsizetype equals = option.indexOf(u'=');
        const bool joined = option.startsWith("--"_L1) && equals > 0;
        const QString value = joined ? option.mid(equals + 1) : words.value(++i);
        option.truncate(joined ? equals : option.size());
        const std::optional<bool> fits = take(option, value, arguments);
        if (!fits)
            return fail(ErrorKind::Configuration, u"unknown argument \"%1\"; --help lists what there is"_s.arg(option));
        if (!*fits && value.isEmpty())
            return fail(ErrorKind::Configuration, u"%1 needs a value; --help lists what there is"_s.arg(option));
        if (!*fits)
            return fail(
                ErrorKind::Configuration, u"%1 can't be \"%2\"; --help lists what there is"_s.arg(option, value));
    }
    return arguments;
}

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connect_syntax.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;
using sync::Side;

namespace {

constexpr auto proxy = "proxy"_L1;

/// The ways to connect that were named; the secret itself is never one of the arguments.
QStringList waysOf(const Words& words)
{
    QStringList ways;
    for (const QString& way :
        {u"--token-stdin"_s, u"--webhook-stdin"_s, u"--browser"_s, u"--code-stdin"_s, u"--password-stdin"_s}) {
        if (words.has(way))
            ways += way;
    }
    return ways;
}

Result<Command> readConnect(const Words& words)
{
    const QString& whom = words.operands.first();
    const QStringList ways = waysOf(words);
    const QString way = ways.size() == 1 ? ways.first() : QString();
    const auto service = sync::sideFromWord(whom);
    if (service && (way == "--browser"_L1 || way == "--code-stdin"_L1))
        return ConnectInBrowser{*service, way == "--code-stdin"_L1};
    if (service == Side::Miro && way == "--token-stdin"_L1)
        return ConnectMiro{};
    if (service == Side::Bitrix24 && way == "--webhook-stdin"_L1)
        return ConnectBitrix24{};
    if (whom == proxy && way == "--password-stdin"_L1)
        return ConnectProxy{};
    return fail(ErrorKind::Configuration,
        u"Use boardbridge-cli connect miro with --browser, --code-stdin or --token-stdin, boardbridge-cli connect "
        "bitrix24 with --browser, --code-stdin or --webhook-stdin, or boardbridge-cli connect proxy "
        "--password-stdin."_s);
}

Result<Command> readDisconnect(const Words& words)
{
    const QString& whom = words.operands.first();
    const auto service = sync::sideFromWord(whom);
    if (!service && whom != proxy)
        return fail(ErrorKind::Configuration, u"Use boardbridge-cli disconnect with miro, bitrix24 or proxy."_s);
    return DisconnectCommand{service};
}

} // namespace

Syntax connectSyntax()
{
    return {u"connect"_s, u"miro | bitrix24 --browser | …, proxy --password-stdin"_s,
        u"sign in; a secret comes on standard input"_s,
        u"Tries the sign-in, and stores it in the system's keychain if it works.\n\n"
        "  connect miro --browser               on Miro's page, as the app named by \"client_id\" in the profile\n"
        "  connect bitrix24 --browser           on the portal's page, as the local application\n"
        "  connect miro | bitrix24 --code-stdin the same where the answer can't come back by itself: paste the\n"
        "                                       address that the browser ends at, or the code in it\n"
        "  connect miro --token-stdin           an access token of an app that is installed in the team\n"
        "  connect bitrix24 --webhook-stdin     the address of an inbound webhook\n"
        "  connect proxy --password-stdin       what the proxy named by \"network\" in the profile asks for\n\n"
        "With a browser, the first line of standard input is the app's client secret, unless the keychain has it\n"
        "from an earlier sign-in.\n"
        "Else standard input may also hold the JSON that the keychain keeps: {\"access_token\":…,\"refresh_token\":…}."_s,
        {u"--token-stdin"_s, u"--webhook-stdin"_s, u"--browser"_s, u"--code-stdin"_s, u"--password-stdin"_s}, 1, 1,
        readConnect};
}

Syntax disconnectSyntax()
{
    return {u"disconnect"_s, u"miro | bitrix24 | proxy"_s, u"sign out"_s,
        u"Revokes the sign-in as far as the service lets us, removes it from the keychain, and says what is left\n"
        "for you to do. With proxy, forgets its password."_s,
        {}, 1, 1, readDisconnect};
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syntax.h"

#include <algorithm>
#include <limits>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<LinkId> linkOf(const Words& words)
{
    const auto given = words.values.find(u"--link"_s);
    return given == words.values.end() ? std::nullopt : std::optional(LinkId{*given});
}

Result<Command> readPlan(const Words& words)
{
    return PlanCommand{linkOf(words)};
}

Result<Command> readSync(const Words& words)
{
    SyncCommand sync{.link = linkOf(words), .watch = words.has(u"--watch"_s)};
    if (const auto given = words.values.find(u"--settle"_s); given != words.values.end()) {
        bool isNumber = false;
        const int seconds = given->toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > 3600)
            return fail(
                ErrorKind::Configuration, u"--settle takes whole seconds from 0 to 3600, not “%1”."_s.arg(*given));
        sync.settle = std::chrono::seconds{seconds};
    }
    return sync;
}

Result<Command> readStatus(const Words&)
{
    return StatusCommand{};
}

Result<Command> readFailed(const Words&)
{
    return FailedCommand{};
}

Result<Command> readRetry(const Words& words)
{
    if (words.operands.isEmpty() != words.has(u"--all"_s))
        return fail(ErrorKind::Configuration,
            u"retry takes either ids, which boardbridge-cli failed shows, or --all for everything."_s);
    return RetryCommand{{words.operands.begin(), words.operands.end()}};
}

Result<Command> readSkip(const Words& words)
{
    return SkipCommand{words.operands.first()};
}

Result<Command> readConnect(const Words& words)
{
    const bool token = words.has(u"--token-stdin"_s);
    const bool webhook = words.has(u"--webhook-stdin"_s);
    if (words.operands.first() == "miro"_L1 && token && !webhook)
        return ConnectMiro{};
    if (words.operands.first() == "bitrix24"_L1 && webhook && !token)
        return ConnectBitrix24{};
    return fail(ErrorKind::Configuration,
        u"Use boardbridge-cli connect miro --token-stdin, or boardbridge-cli connect bitrix24 --webhook-stdin."_s);
}

constexpr int any = std::numeric_limits<int>::max();

std::vector<Syntax> makeSyntaxes()
{
    return {
        {u"plan"_s, u"[--link ID]"_s, u"show what a sync would do; changes nothing on either side"_s,
            u"  --link ID   only this link of the profile"_s, {u"--link"_s}, 0, 0, readPlan},
        {u"sync"_s, u"[--link ID] [--watch] [--settle N]"_s, u"bring both sides in step"_s,
            u"Works pass after pass until nothing is left to do. Ctrl+C ends it between two writes; the next sync\n"
            "goes on from there.\n\n"
            "  --link ID    only this link of the profile\n"
            "  --watch      go on looking for changes until Ctrl+C\n"
            "  --settle N   take a sticky's edit once it was left alone for N seconds (default: 0; with --watch\n"
            "               what the link says)"_s,
            {u"--link"_s, u"--watch"_s, u"--settle"_s}, 0, 0, readSync},
        {u"status"_s, {}, u"show connections, queue and limits"_s, {}, {}, 0, 0, readStatus},
        {u"failed"_s, {}, u"list what failed, why, what repairs it, and when it is tried again"_s, {}, {}, 0, 0,
            readFailed},
        {u"retry"_s, u"ID… | --all"_s, u"make failed, held or skipped operations due now"_s,
            u"The next sync tries them.\n\n  --all   every one of them"_s, {u"--all"_s}, 0, any, readRetry},
        {u"skip"_s, u"ID"_s, u"leave a failed operation alone until its item changes"_s, {}, {}, 1, 1, readSkip},
        {u"connect"_s, u"miro --token-stdin | bitrix24 --webhook-stdin"_s,
            u"sign in; the secret comes on standard input"_s,
            u"Tries the token or webhook address, and stores it in the system's keychain if it works.\n\n"
            "  connect miro --token-stdin           an access token of an app that is installed in the team\n"
            "  connect bitrix24 --webhook-stdin     the address of an inbound webhook\n\n"
            "Standard input may also hold the JSON that the keychain keeps: {\"access_token\":…,\"refresh_token\":…}."_s,
            {u"--token-stdin"_s, u"--webhook-stdin"_s}, 1, 1, readConnect},
    };
}

} // namespace

std::span<const Syntax> syntaxes()
{
    static const std::vector<Syntax> all = makeSyntaxes();
    return all;
}

const Syntax* findSyntax(const QString& command)
{
    const auto found = std::ranges::find(syntaxes(), command, &Syntax::name);
    return found == syntaxes().end() ? nullptr : &*found;
}

QString overviewHelp()
{
    QString text = u"boardbridge-cli [--profile DIR] [--json] COMMAND\n\n"
                   "Keeps Miro boards and Bitrix24 in step, in both directions.\n\n"_s;
    for (const Syntax& syntax : syntaxes())
        text += u"  "_s + u"%1 %2"_s.arg(syntax.name, syntax.form).trimmed() + u"\n      %1\n"_s.arg(syntax.does);
    return text
        + u"\n"
          "  --profile DIR   the profile's folder (default: the platform's folder for application data)\n"
          "  --json          one JSON object on standard output, nothing else there\n"
          "  --help          this text; after a command, more about it\n"
          "  --version       the program's version\n\n"
          "Exit status: 0 done; 1 done, but some items failed or are held; 2 wrong use or configuration;\n"
          "3 not signed in or no access; 4 a service could not be reached."_s;
}

QString helpOf(const Syntax& syntax)
{
    const QString first = u"boardbridge-cli [--profile DIR] [--json] %1 %2"_s.arg(syntax.name, syntax.form).trimmed();
    QString does = syntax.does + u'.';
    does[0] = does[0].toUpper();
    return syntax.details.isEmpty() ? first + u"\n\n"_s + does : first + u"\n\n"_s + does + u"\n\n"_s + syntax.details;
}

} // namespace bridge::cli

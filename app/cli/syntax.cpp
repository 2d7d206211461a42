// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syntax.h"

#include "app/cli/connect_syntax.h"
#include "app/cli/profiles_syntax.h"

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
    if (const auto given = words.values.find(u"--confirm"_s); given != words.values.end()) {
        bool isNumber = false;
        sync.confirm = given->toLongLong(&isNumber);
        if (!isNumber || *sync.confirm <= 0)
            return fail(ErrorKind::Configuration,
                u"--confirm takes the number of a held run, which sync shows, not “%1”."_s.arg(*given));
    }
    if (const auto given = words.values.find(u"--plan"_s); given != words.values.end()) {
        sync.planFile = *given;
        if (given->isEmpty())
            return fail(
                ErrorKind::Configuration, u"--plan takes a file that plan --json wrote, or - for standard input."_s);
        if (sync.link || sync.watch || sync.settle || sync.confirm)
            return fail(ErrorKind::Configuration,
                u"--plan says all there is to do: it goes with neither --link, --watch, --settle nor --confirm."_s);
    }
    return sync;
}

Result<Command> readStatus(const Words&)
{
    return StatusCommand{};
}

Result<Command> readDoctor(const Words&)
{
    return DoctorCommand{};
}

Result<Command> readBundle(const Words& words)
{
    return BundleCommand{words.operands.first()};
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

Result<Command> readConflicts(const Words&)
{
    return ConflictsCommand{};
}

Result<Command> readResolve(const Words& words)
{
    const QString given = words.values.value(u"--take"_s);
    const auto take = sync::takeFromWord(given);
    if (!take)
        return fail(ErrorKind::Configuration,
            given.isEmpty() ? u"Say what to take: --take miro, --take bitrix24 or --take both."_s
                            : u"--take takes miro, bitrix24 or both, not “%1”."_s.arg(given));
    return ResolveCommand{words.operands.first(), *take};
}

Result<std::optional<qint64>> runOf(const std::optional<QString>& text)
{
    if (!text)
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 run = text->toLongLong(&isNumber);
    if (!isNumber || run <= 0)
        return fail(ErrorKind::Configuration,
            u"A run has a number, which boardbridge-cli history --runs shows, not “%1”."_s.arg(*text));
    return std::optional(run);
}

Result<Command> readUndo(const Words& words)
{
    return runOf(words.operands.first()).map([&](std::optional<qint64> run) {
        return Command(UndoCommand{*run, words.has(u"--dry-run"_s), words.has(u"--yes"_s)});
    });
}

/// "2026-11-21" is the beginning of that day here.
Result<std::optional<TimePoint>> timeOf(const std::optional<QString>& text)
{
    if (!text)
        return std::optional<TimePoint>();
    constexpr qsizetype dateLength = 10; // Qt reads the date of a whole time, too
    const QDate day = text->size() == dateLength ? QDate::fromString(*text, Qt::ISODate) : QDate();
    const QDateTime time = day.isValid() ? day.startOfDay() : QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(ErrorKind::Configuration,
            u"--since takes a date or time like 2026-11-21 or 2026-11-21T09:30:00Z, not “%1”."_s.arg(*text));
    return std::optional(toTimePoint(time));
}

Result<Command> readHistory(const Words& words)
{
    const auto value = [&words](const QString& option) {
        const auto given = words.values.find(option);
        return given == words.values.end() ? std::nullopt : std::optional(*given);
    };
    const auto run = runOf(value(u"--run"_s));
    if (!run)
        return tl::unexpected(run.error());
    const auto since = timeOf(value(u"--since"_s));
    if (!since)
        return tl::unexpected(since.error());
    HistoryCommand history{.link = linkOf(words), .run = *run, .since = *since};
    if (const auto item = value(u"--item"_s))
        history.item = ItemId{*item};
    history.runs = words.has(u"--runs"_s);
    history.csv = words.has(u"--csv"_s);
    if (history.csv && (history.runs || words.has(u"--json"_s)))
        return fail(ErrorKind::Configuration, u"--csv stands alone: it goes neither with --json nor with --runs."_s);
    if (history.runs && (history.item || history.run || history.since))
        return fail(ErrorKind::Configuration, u"--runs goes with --link only."_s);
    return history;
}

constexpr int any = std::numeric_limits<int>::max();

std::vector<Syntax> makeSyntaxes()
{
    return {
        {u"plan"_s, u"[--link ID]"_s, u"show what a sync would do; changes nothing on either side"_s,
            u"With --json it prints a plan that sync --plan executes, whole or with operations taken out.\n\n"
            "  --link ID   only this link of the profile"_s,
            {u"--link"_s}, 0, 0, readPlan},
        {u"sync"_s, u"[--link ID] [--watch] [--settle N] [--confirm RUN] | --plan FILE"_s,
            u"bring both sides in step"_s,
            u"Works pass after pass until nothing is left to do. Ctrl+C ends it between two writes; the next sync\n"
            "goes on from there.\n\n"
            "  --link ID      only this link of the profile\n"
            "  --watch        go on looking for changes until Ctrl+C\n"
            "  --settle N     take a sticky's edit once it was left alone for N seconds (default: 0; with --watch\n"
            "                 what the link says)\n"
            "  --confirm RUN  let a held run through; what changed since it was held is dropped, with the reason\n"
            "  --plan FILE    do nothing but what stands in this plan (- for standard input) and is still the same;\n"
            "                 the rest is dropped, with the reason"_s,
            {u"--link"_s, u"--watch"_s, u"--settle"_s, u"--confirm"_s, u"--plan"_s}, 0, 0, readSync},
        {u"status"_s, {}, u"show connections, queue and limits"_s, {}, {}, 0, 0, readStatus},
        {u"doctor"_s, {}, u"look at everything a sync needs, and say what is not well and what repairs it"_s,
            u"Changes nothing, but for a sign-in that is due to be renewed."_s, {}, 0, 0, readDoctor},
        {u"bundle"_s, u"FILE.zip"_s,
            u"write what support needs to know into a file, without secrets and people's words"_s,
            u"Versions, settings, counts, the log and what doctor finds. Names, texts, e-mails, telephone numbers,\n"
            "tokens and addresses of boards and portals are left out. Look into it before you send it."_s,
            {}, 1, 1, readBundle},
        {u"failed"_s, {}, u"list what failed, why, what repairs it, and when it is tried again"_s, {}, {}, 0, 0,
            readFailed},
        {u"retry"_s, u"ID… | --all"_s, u"make failed, held or skipped operations due now"_s,
            u"The next sync tries them.\n\n  --all   every one of them"_s, {u"--all"_s}, 0, any, readRetry},
        {u"skip"_s, u"ID"_s, u"leave a failed operation alone until its item changes"_s, {}, {}, 1, 1, readSkip},
        {u"conflicts"_s, {}, u"list what was edited on both sides, and what the policy decided"_s, {}, {}, 0, 0,
            readConflicts},
        {u"resolve"_s, u"ID --take miro|bitrix24|both"_s, u"decide a conflict"_s,
            u"The next sync applies it.\n\n"
            "  --take SIDE   whose value stands: miro or bitrix24; both keeps the other text as a comment on the task"_s,
            {u"--take"_s}, 1, 1, readResolve},
        {u"undo"_s, u"RUN [--dry-run] [--yes]"_s, u"take back what a run wrote"_s,
            u"Values go back where nobody changed them since; what was created goes. What can't be taken back is\n"
            "said. The undo is a run of its own and can be undone. boardbridge-cli history --runs lists the runs.\n\n"
            "  --dry-run   show it only\n"
            "  --yes       also when it is more than the limit of the link"_s,
            {u"--dry-run"_s, u"--yes"_s}, 1, 1, readUndo},
        {u"history"_s, u"[--item ID] [--link ID] [--run N] [--since DATE] [--csv] | --runs"_s,
            u"tell what was written, when, and whose edit led to it"_s,
            u"  --item ID      the life of one item\n"
            "  --link ID      only this link\n"
            "  --run N        only this run\n"
            "  --since DATE   from that day or time on\n"
            "  --csv          a line per changed field, all texts whole\n"
            "  --runs         the runs themselves"_s,
            {u"--item"_s, u"--link"_s, u"--run"_s, u"--since"_s, u"--csv"_s, u"--runs"_s}, 0, 0, readHistory},
        connectSyntax(),
        disconnectSyntax(),
        profilesSyntax(),
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
          "  --profile DIR   the profile's folder, or the id of one that “profiles” lists (default: the platform's\n"
          "                  folder for application data)\n"
          "  --json          one JSON object on standard output, nothing else there\n"
          "  --sign-in-stdin the sign-ins come on standard input, as JSON: {\"miro\":…,\"bitrix24\":…}, each a token "
          "or\n"
          "                  webhook address or what the keychain keeps; nothing of it is stored\n"
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

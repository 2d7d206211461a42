// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/syntax.h"

#include <QRegularExpression>

#include <algorithm>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList& valueOptions()
{
    static const QStringList options{u"--profile"_s, u"--link"_s, u"--settle"_s, u"--confirm"_s, u"--plan"_s,
        u"--take"_s, u"--item"_s, u"--run"_s, u"--since"_s, u"--name"_s, u"--id"_s};
    return options;
}

const QStringList& commonOptions()
{
    static const QStringList options{u"--profile"_s, u"--json"_s, u"--sign-in-stdin"_s, u"--help"_s, u"--version"_s};
    return options;
}

tl::unexpected<Error> wrongUse(const QString& what)
{
    return fail(ErrorKind::Configuration, what + u" See boardbridge-cli --help."_s);
}

/// A word that does not belong there, as a message may show it; else `otherwise`. What may be a secret is never
/// repeated: not what looks like more than a word, nor what stands beside an option that takes it elsewhere.
QString shown(const QString& word, const Words& words, const QString& otherwise)
{
    static const QRegularExpression plain(u"^[a-z-]{1,16}\\z"_s);
    const bool besideOption = std::ranges::any_of(words.flags, [](const QString& flag) { return flag != "--json"_L1; });
    return plain.match(word).hasMatch() && !besideOption ? u"“%1”"_s.arg(word) : otherwise;
}

/// Takes one option at the front of `rest`, with its value if it has one.
Result<> takeOption(const QString& word, QStringList& rest, Words& words)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.first(equals < 0 ? word.size() : equals);
    if (!valueOptions().contains(name)) {
        words.flags.append(word == u"-h"_s ? u"--help"_s : word);
        return {};
    }
    if (equals < 0 && rest.isEmpty())
        return wrongUse(u"%1 needs a value."_s.arg(name));
    words.values[name] = equals < 0 ? rest.takeFirst() : word.sliced(equals + 1);
    return {};
}

Result<Words> sortWords(QStringList rest)
{
    Words words;
    bool onlyOperands = false;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == "--"_L1 && !onlyOperands) {
            onlyOperands = true;
        } else if (word.startsWith(u'-') && word.size() > 1 && !onlyOperands) {
            if (const auto taken = takeOption(word, rest, words); !taken)
                return tl::unexpected(taken.error());
        } else if (words.command.isEmpty()) {
            words.command = word;
        } else {
            words.operands.append(word);
        }
    }
    return words;
}

/// The first option that the command does not take; empty when all fit.
QString strangeOption(const Words& words, const Syntax& syntax)
{
    QStringList given = words.flags;
    for (auto value = words.values.keyBegin(); value != words.values.keyEnd(); ++value)
        given += *value;
    const auto strange = std::ranges::find_if(given, [&syntax](const QString& option) {
        return !commonOptions().contains(option) && !syntax.options.contains(option);
    });
    return strange == given.end() ? QString() : *strange;
}

Result<Command> readCommand(const Words& words)
{
    const Syntax* syntax = findSyntax(words.command);
    if (words.has(u"--help"_s))
        return ShowText{syntax ? helpOf(*syntax) : overviewHelp()};
    if (words.has(u"--version"_s))
        return ShowText{u"boardbridge-cli "_s + QStringLiteral(BRIDGE_VERSION)};
    if (words.command.isEmpty())
        return wrongUse(u"Say what to do: a command is missing."_s);
    if (!syntax)
        return wrongUse(u"There is no command %1."_s.arg(shown(words.command, words, u"of that name"_s)));
    if (const QString strange = strangeOption(words, *syntax); !strange.isEmpty())
        return wrongUse(u"The command %1 has no option %2."_s.arg(syntax->name, strange.section(u'=', 0, 0)));
    if (words.operands.size() > syntax->mostOperands)
        return wrongUse(u"The command %1 does not take %2."_s.arg(syntax->name,
            shown(
                words.operands.at(syntax->mostOperands), words, u"so many words; a secret comes on standard input"_s)));
    if (words.operands.size() < syntax->fewestOperands)
        return wrongUse(u"Something is missing: boardbridge-cli %1 %2."_s.arg(syntax->name, syntax->form));
    return syntax->read(words);
}

/// Whether the sign-ins of one start are of use to it, and standard input is free for them.
bool takesSignIns(const Command& command)
{
    if (const auto* sync = std::get_if<SyncCommand>(&command))
        return sync->planFile != "-"_L1;
    const auto isAnyOf = [&command]<typename... Kept>(
                             std::variant<Kept...>) { return (std::holds_alternative<Kept>(command) || ...); };
    using Keeping = std::variant<ConnectMiro, ConnectBitrix24, ConnectInBrowser, ConnectProxy, DisconnectCommand,
        ProfilesCommand>;
    return !isAnyOf(Keeping());
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    const Result<Words> words = sortWords(arguments);
    if (!words)
        return tl::unexpected(words.error());
    const auto profile = words->values.find(u"--profile"_s);
    if (profile != words->values.end() && profile->isEmpty())
        return wrongUse(u"--profile needs a folder or a profile's id."_s);
    return readCommand(*words).and_then([&](Command command) -> Result<Options> {
        if (words->has(u"--sign-in-stdin"_s) && !takesSignIns(command))
            return wrongUse(u"--sign-in-stdin goes with no other use of standard input, nor with a command that keeps "
                            "a sign-in."_s);
        return Options{words->values.value(u"--profile"_s), words->has(u"--json"_s), words->has(u"--sign-in-stdin"_s),
            std::move(command)};
    });
}

} // namespace bridge::cli

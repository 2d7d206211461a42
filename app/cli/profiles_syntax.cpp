// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profiles_syntax.h"

#include "core/base/words.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ProfilesAction, 7> actionWords{{
    {ProfilesAction::List, "list"_L1},
    {ProfilesAction::Create, "create"_L1},
    {ProfilesAction::Rename, "rename"_L1},
    {ProfilesAction::Duplicate, "duplicate"_L1},
    {ProfilesAction::Remove, "remove"_L1},
    {ProfilesAction::Export, "export"_L1},
    {ProfilesAction::Import, "import"_L1},
}};

/// What follows the action's word.
struct Shape {
    qsizetype operands;
    QString form;
    QStringList options{};
};

Shape shapeOf(ProfilesAction action)
{
    switch (action) {
    case ProfilesAction::List:
        return {0, u"list"_s};
    case ProfilesAction::Create:
        return {1, u"create ID --name NAME"_s, {u"--name"_s}};
    case ProfilesAction::Rename:
        return {1, u"rename ID --name NAME"_s, {u"--name"_s}};
    case ProfilesAction::Duplicate:
        return {2, u"duplicate ID NEWID"_s};
    case ProfilesAction::Remove:
        return {1, u"remove ID --yes"_s, {u"--yes"_s}};
    case ProfilesAction::Export:
        return {2, u"export ID FILE"_s};
    case ProfilesAction::Import:
        return {1, u"import FILE [--id ID]"_s, {u"--id"_s}};
    }
    Q_UNREACHABLE();
}

/// Whether the options are those that `shape` has; --id alone may be left out.
bool fits(const Words& words, const Shape& shape)
{
    for (const QString& option : {u"--name"_s, u"--id"_s, u"--yes"_s}) {
        const bool given = words.has(option) || words.values.contains(option);
        const bool known = shape.options.contains(option);
        if (given != known && !(known && option == "--id"_L1))
            return false;
    }
    return true;
}

Result<Command> readProfiles(const Words& words)
{
    const QString word = words.operands.value(0, u"list"_s);
    const QStringList rest = words.operands.mid(1);
    const auto action = valueOf(actionWords, word);
    if (!action)
        return fail(ErrorKind::Configuration,
            u"profiles has no “%1”, only list, create, rename, duplicate, remove, export and import."_s.arg(word));
    const Shape shape = shapeOf(*action);
    if (rest.size() != shape.operands || !fits(words, shape))
        return fail(ErrorKind::Configuration, u"Use boardbridge-cli profiles %1."_s.arg(shape.form));
    ProfilesCommand command{.action = *action, .name = words.values.value(u"--name"_s)};
    if (*action == ProfilesAction::Import) {
        command.file = rest.first();
        command.id = words.values.value(u"--id"_s);
    } else {
        command.id = rest.value(0);
        (*action == ProfilesAction::Export ? command.file : command.newId) = rest.value(1);
    }
    return command;
}

} // namespace

Syntax profilesSyntax()
{
    return {u"profiles"_s, u"[list | create | rename | duplicate | remove | export | import] …"_s,
        u"several portals and teams: a profile each"_s,
        u"  profiles [list]\n"
        "  profiles create ID --name NAME     the first becomes the default; the others lie in “profiles” below it\n"
        "  profiles rename ID --name NAME     the name only: the keychain's entries are found by the id\n"
        "  profiles duplicate ID NEWID        the settings, without sign-ins and journal\n"
        "  profiles remove ID --yes           with its journal and its sign-ins; what it made stays at the services\n"
        "  profiles export ID FILE            the settings without secrets; overwrites nothing\n"
        "  profiles import FILE [--id ID]     under another id where the file's is taken\n\n"
        "--profile takes the id of each."_s,
        {u"--name"_s, u"--id"_s, u"--yes"_s}, 0, 3, readProfiles};
}

} // namespace bridge::cli

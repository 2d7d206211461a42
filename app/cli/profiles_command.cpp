// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/composition/profile_removal.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

using settings::ProfileShelf;
using settings::ShelfEntry;

OrderedJson entryJson(const ShelfEntry& entry)
{
    OrderedJson json{
        {"id", entry.id}, {"name", entry.name}, {"folder", entry.folder.absolutePath()}, {"default", entry.isDefault}};
    if (entry.problem)
        json["problem"] = entry.problem->detail;
    return json;
}

QString entryLine(const ShelfEntry& entry)
{
    const QString what = entry.problem ? entry.problem->detail : entry.name;
    return u"%1%2: %3 (%4)"_s.arg(
        entry.id, entry.isDefault ? u" (default)"_s : QString(), what, entry.folder.absolutePath());
}

Outcome listed(const ProfileShelf& shelf)
{
    Outcome outcome{.json = {{"profiles", OrderedJson::array()}}};
    for (const ShelfEntry& entry : shelf.list()) {
        outcome.json["profiles"].push_back(entryJson(entry));
        outcome.lines += entryLine(entry);
    }
    if (outcome.lines.isEmpty())
        outcome.lines += u"There is no profile yet: boardbridge-cli profiles create ID --name NAME makes one."_s;
    return outcome;
}

/// What a change came to, with a hint on how to go on.
Outcome changed(const Result<ShelfEntry>& entry, const QString& hint = {})
{
    if (!entry)
        return failure(entry.error());
    Outcome outcome{.json = {{"profile", entryJson(*entry)}}, .lines = {entryLine(*entry)}};
    if (!hint.isEmpty())
        outcome.lines += hint;
    return outcome;
}

Outcome removed(ProfileShelf& shelf, const QString& id, auth::SecretStore& secrets)
{
    if (const auto gone = shelf.remove(id, composition::removalSteps(secrets)); !gone)
        return failure(gone.error());
    return {.json = {{"removed", id}}, .lines = {u"Removed the profile %1 and its sign-ins."_s.arg(id)}};
}

Outcome exported(const ProfileShelf& shelf, const QString& id, const QString& file)
{
    if (const auto written = shelf.exportTo(id, file); !written)
        return failure(written.error());
    return {.json = {{"exported", id}, {"file", file}},
        .lines = {u"Wrote the settings of %1, without secrets, to %2."_s.arg(id, file)}};
}

} // namespace

Outcome perform(const ProfilesCommand& command, const Setting& setting)
{
    ProfileShelf shelf;
    switch (command.action) {
    case ProfilesAction::List:
        return listed(shelf);
    case ProfilesAction::Create:
        return changed(shelf.create(command.id, command.name));
    case ProfilesAction::Rename:
        return changed(shelf.rename(command.id, command.name));
    case ProfilesAction::Duplicate:
        return changed(shelf.duplicate(command.id, command.newId),
            u"It has the same links: let one of both sync a board, not both."_s);
    case ProfilesAction::Remove:
        return removed(shelf, command.id, setting.secrets);
    case ProfilesAction::Export:
        return exported(shelf, command.id, command.file);
    case ProfilesAction::Import:
        return changed(
            shelf.importFrom(command.file, command.id.isEmpty() ? std::nullopt : std::optional<QString>(command.id)));
    }
    Q_UNREACHABLE();
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/history_report.h"
#include "app/composition/opened_profile.h"

#include <algorithm>

namespace bridge::cli {

namespace {

constexpr int mostShown = 200; ///< to a person at a terminal
constexpr storage::Page everything{.limit = -1};

Outcome tellRuns(storage::JournalReader& journal, const HistoryCommand& command)
{
    const auto runs = journal.runs(command.link, everything);
    return runs ? runsOutcome(*runs) : failure(runs.error());
}

Outcome tellRows(storage::JournalReader& journal, const HistoryCommand& command, bool all)
{
    const storage::HistoryFilter filter{
        .link = command.link, .item = command.item, .run = command.run, .since = command.since};
    auto rows = journal.history(filter, all ? everything : storage::Page{.limit = mostShown});
    if (!rows)
        return failure(rows.error());
    const auto size = journal.historySize(filter);
    if (!size)
        return failure(size.error());
    std::ranges::reverse(*rows); // a life is told from its beginning
    if (command.csv)
        return {.lines = csvLines(*rows)};
    return historyOutcome(*rows, *size - qint64(rows->size()));
}

} // namespace

Outcome perform(const HistoryCommand& command, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    if (command.link) {
        if (const auto known = composition::linksOf(opened->profile, command.link); !known)
            return failure(known.error());
    }
    storage::JournalReader journal(opened->journalPath());
    if (command.runs)
        return tellRuns(journal, command);
    return tellRows(journal, command, command.csv || setting.printer.form() == Form::Json);
}

} // namespace bridge::cli

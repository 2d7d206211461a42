// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

DayOfChanges dayOfChanges(const std::vector<sync::HistoryRow>& history, TimePoint now)
{
    DayOfChanges day{};
    for (const sync::HistoryRow& row : history) {
        const auto hoursAgo = std::chrono::floor<std::chrono::hours>(now - row.at).count();
        if (hoursAgo < 0 || hoursAgo >= qint64(day.size()))
            continue;
        HourOfChanges& hour = day[day.size() - 1 - size_t(hoursAgo)];
        ++(row.side == "miro"_L1 ? hour.toMiro : hour.toBitrix24);
    }
    return day;
}

} // namespace bridge::ui

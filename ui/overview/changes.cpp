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

HourOfChanges sumOf(const DayOfChanges& day)
{
    HourOfChanges sum;
    for (const HourOfChanges& hour : day) {
        sum.toMiro += hour.toMiro;
        sum.toBitrix24 += hour.toBitrix24;
    }
    return sum;
}

int scaleStep(int most)
{
    constexpr int lines = 4;
    for (int ten = 1;; ten *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (most <= lines * factor * ten)
                return factor * ten;
        }
    }
}

} // namespace bridge::ui

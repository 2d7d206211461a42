// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace bridge::settings {

namespace {

/// The optimal string alignment distance, row by row.
int distance(const QString& a, const QString& b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(width, int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last.back();
}

} // namespace

std::optional<QString> nearestWord(const QString& word, const QStringList& candidates)
{
    std::optional<QString> nearest;
    int nearestDistance = std::max(1, int(word.size()) / 3) + 1;
    for (const QString& candidate : candidates) {
        const int away = distance(word.toLower(), candidate.toLower());
        if (away < nearestDistance) {
            nearest = candidate;
            nearestDistance = away;
        }
    }
    return nearest;
}

} // namespace bridge::settings

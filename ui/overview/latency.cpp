// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/latency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr size_t enough = 50; ///< of the latest writes: what it is now, not what it was

std::optional<TimePoint> editedAt(const sync::HistoryRow& row)
{
    const auto at = row.cause.find("at");
    if (at == row.cause.end() || !at->is_string())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(at->get<QString>(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(toTimePoint(time)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> latencyOf(
    const std::vector<sync::HistoryRow>& newestFirst, const LinkId& link, TimePoint now)
{
    using namespace std::chrono;
    std::vector<milliseconds> taken;
    for (const sync::HistoryRow& row : newestFirst) {
        if (taken.size() == enough || row.at < now - hours(24))
            break;
        if (row.link != link)
            continue;
        // The services' clocks are not ours: what seems to have come before the edit came at once.
        if (const auto edited = editedAt(row))
            taken.push_back(std::max(duration_cast<milliseconds>(row.at - *edited), milliseconds(0)));
    }
    if (taken.empty())
        return std::nullopt;
    const auto middle = taken.begin() + std::ssize(taken) / 2;
    std::ranges::nth_element(taken, middle);
    return *middle;
}

} // namespace bridge::ui

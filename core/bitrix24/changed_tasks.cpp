// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/changed_tasks.h"

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Change dates have whole seconds, and a change shows only after it was made (§13.7).
constexpr auto overlap = 10s;

} // namespace

Result<sync::NewsBatch> ChangedTasks::read(const std::stop_token& stop)
{
    if (m_since == TimePoint{})
        m_since = m_client.portalTime() - overlap;
    sync::NewsBatch batch;
    auto toldBefore = m_told;
    const auto began = readAll(batch, stop);
    if (!began) {
        m_told = std::move(toldBefore); // the first pages reach nobody
        return tl::unexpected(began.error());
    }
    m_since = std::max(m_since, *began - overlap);
    std::erase_if(m_told, [this](const auto& told) { return told.second < m_since; });
    return batch;
}

/// Answers when it began, on the portal's clock.
Result<TimePoint> ChangedTasks::readAll(sync::NewsBatch& batch, const std::stop_token& stop)
{
    OrderedJson params{{"filter", {{">=CHANGED_DATE", isoTime(m_since)}}}, {"order", {{"CHANGED_DATE", "asc"}}},
        {"select", {"ID", "CREATED_DATE", "CHANGED_DATE"}}};
    std::optional<TimePoint> began;
    for (std::optional<qint64> start = 0; start;) {
        params["start"] = *start;
        const Result<Envelope> page = m_client.call(u"tasks.task.list"_s, params, CallKind::Read, stop);
        if (!page)
            return tl::unexpected(page.error());
        began = began.value_or(page->time.start);
        const Json& rows = page->result.is_array() ? page->result : member(page->result, "tasks");
        for (const auto& [key, row] : entriesOf(rows))
            take(*row, batch);
        const bool goesOn = page->next && *page->next > *start;
        start = goesOn ? page->next : std::nullopt;
    }
    return began.value_or(TimePoint{});
}

void ChangedTasks::take(const Json& row, sync::NewsBatch& batch)
{
    const TaskId task{idOf(member(row, "id", "ID"))};
    TimePoint changedAt = timeOf(member(row, "changedDate"));
    if (changedAt == TimePoint{})
        changedAt = timeOf(member(row, "createdDate")); // null until the first change
    const auto told = m_told.find(task);
    if (task.isNone() || (told != m_told.end() && told->second >= changedAt))
        return;
    m_told[task] = changedAt;
    batch.news.push_back(
        {.id = task.toString(), .receivedAt = m_clock.now(), .event = u"changed"_s, .task = task, .body = row});
}

} // namespace bridge::bitrix24

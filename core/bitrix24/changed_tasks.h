// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/client.h"
#include "core/sync/change_feed.h"

#include <map>

namespace bridge::bitrix24 {

/// The tasks that changed, by their change date (Bitrix24 core fact sheet §13.7): for accounts that may not
/// read events. One request for all projects together, while no more than a page of tasks changes at once.
/// It can't tell that a task was deleted, and tells our own writes as well.
class ChangedTasks
{
public:
    ChangedTasks(Client& client, const Clock& clock)
        : m_client(client)
        , m_clock(clock)
    {
    }

    /// The tasks that changed since the last call; on the first one those of the last seconds.
    [[nodiscard]] Result<sync::NewsBatch> read(const std::stop_token& stop);

private:
    [[nodiscard]] Result<TimePoint> readAll(sync::NewsBatch& batch, const std::stop_token& stop);
    void take(const Json& row, sync::NewsBatch& batch);

    Client& m_client;
    const Clock& m_clock;
    TimePoint m_since{}; ///< everything from before was told, on the portal's clock
    std::map<TaskId, TimePoint> m_told{}; ///< so that what is asked for twice is told once
};

} // namespace bridge::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/directory.h"
#include "core/bitrix24/task_walk.h"
#include "core/sync/ports.h"

namespace bridge::bitrix24 {

/// Tasks, stages and names in one look: one request, and one more for every thousand tasks. Groups
/// whose names the account may not read are left without one; everything else that can't be read fails
/// the scan.
[[nodiscard]] Result<PortalSnapshot> scanPortal(Client& client, Directory& directory, const sync::PortalQuery& query,
    const BatchSizes& sizes, const std::stop_token& stop);

/// The portal's documents don't name the filter by mark, and a filter that a portal doesn't know matches
/// everything. Where that happens, the tasks the signed-in user created are gone through instead.
[[nodiscard]] Result<std::vector<Task>> findMarkedTasks(Client& client, Directory& directory, const QStringList& marks,
    const BatchSizes& sizes, const std::stop_token& stop);

} // namespace bridge::bitrix24

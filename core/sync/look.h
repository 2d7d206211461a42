// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "core/sync/observed.h"

namespace bridge::sync {

/// Both sides as one look found them.
struct Sight {
    Observed observed;
    std::set<ItemId> missingItems{}; ///< pairs whose item the board says is gone
    std::set<TaskId> missingTasks{}; ///< pairs whose task is gone or hidden
};

/// Scans both sides and asks after each linked item or task that neither scan brought: missing from a scan
/// is not deleted. `held`: items of pairs whose end waits for a person; they are not asked after
/// again and again. Reads only.
[[nodiscard]] Result<Sight> look(const EnginePorts& ports, const Link& link, const std::vector<Pair>& pairs,
    const std::set<ItemId>& held, const std::stop_token& stop);

/// What a scan of the board has to bring for this link.
[[nodiscard]] BoardNeeds needsOf(const Link& link, bool withMarks);

/// The link's projects, and the tasks that have to be seen wherever they are.
[[nodiscard]] PortalQuery queryOf(const Link& link, const std::vector<Pair>& pairs);

} // namespace bridge::sync

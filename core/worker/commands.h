// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/undo.h"

#include <optional>
#include <variant>
#include <vector>

namespace bridge::worker {

/// Look now, whatever the schedule says; without a link at all of them.
struct SyncNow {
    std::optional<LinkId> link{};
};
/// Try failed, held or skipped operations at once; without ids all of them.
struct Retry {
    std::vector<QString> ids{};
};
/// Leave failed operations alone until their items change.
struct Skip {
    std::vector<QString> ids{};
};
/// What a person says about conflicts.
struct Resolve {
    std::vector<QString> ids{};
    sync::Take take = sync::Take::Miro;
};
/// Let through what a run of this link holds.
struct Confirm {
    LinkId link{};
    qint64 run = 0;
};
struct Pause {
};
struct Resume {
};

// A person looks at what would be written. From ShowPlan or ShowUndo until LeavePlan nothing is written but what
// they ask for. Each carries the number that its answer repeats, and ends early when its token is stopped.

/// What would be written, over all links.
struct ShowPlan {
    int request = 0;
    sync::PlanWish wish{};
    std::stop_token stop{};
};
/// Write what is chosen of a plan that was shown, if it is still as it was; also while paused.
struct ApplyPlan {
    int request = 0;
    sync::PlanFile plan{}; ///< of its links those that nothing is chosen of, too
    std::vector<QString> leaveOut{}; ///< left alone from now on, until their items change
    std::vector<sync::Direction> directions{};
    std::stop_token stop{};
};
/// What would be written to take a run back.
struct ShowUndo {
    int request = 0;
    qint64 run = 0;
    std::stop_token stop{};
};
/// Take a run back, if that is still what was shown.
struct TakeBack {
    int request = 0;
    qint64 run = 0;
    std::vector<sync::PlannedOperation> seen{};
    std::stop_token stop{};
};
/// The person looks no longer.
struct LeavePlan {
};

using Command = std::variant<SyncNow, Retry, Skip, Resolve, Confirm, Pause, Resume, ShowPlan, ApplyPlan, ShowUndo,
    TakeBack, LeavePlan>;

} // namespace bridge::worker

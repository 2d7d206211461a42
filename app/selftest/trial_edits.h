// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selftest/mapping_trial.h"
#include "app/selftest/trial_world.h"

namespace bridge::selftest {

/// What a person did to one sticky or its task, and what of it both sides must show when all is quiet again.
struct Edit {
    Deviation::What what = Deviation::What::Title; ///< Title, Colour, Frame or Status
    ItemId item{};
    TaskId task{};
    QString value{}; ///< as in Deviation
};

/// About a dozen edits, each of another sticky that is a task or subtask: texts on both sides, colours, moves from
/// frame to frame, and statuses in the portal.
[[nodiscard]] Result<std::vector<Edit>> editBothSides(TrialWorld& world, const BoardSnapshot& board, Dice& dice);

} // namespace bridge::selftest

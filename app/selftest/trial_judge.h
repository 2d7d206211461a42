// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selftest/trial_edits.h"
#include "core/sync/simulation.h"

namespace bridge::selftest {

/// Both sides at rest, seen past the engine.
struct Outcome {
    BoardSnapshot board{};
    std::map<TaskId, Json> tasks{}; ///< as the portal's view has them
    std::vector<sync::Pair> pairs{};
};

/// What does not agree with `expected`, which the link alone says of the board, and with what people did since. After
/// edits a sticky may stand in a frame that does not fit its task, where no frame does.
[[nodiscard]] std::vector<Deviation> judge(
    const TrialWorld& world, const Outcome& outcome, const sync::Simulation& expected, const std::vector<Edit>& edits);

} // namespace bridge::selftest

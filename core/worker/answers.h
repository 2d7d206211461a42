// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/undo.h"
#include "core/worker/commands.h"

#include <QMetaType>

#include <optional>
#include <variant>

namespace bridge::worker {

// What comes back to a person who looks at a plan. Each repeats the number of the command it answers.

/// To ShowPlan: the plans of all links together.
struct PlanShown {
    int request = 0;
    Result<sync::PlanReport> plan{};
};
/// While ApplyPlan or TakeBack is at work: these are written.
struct PlanProgress {
    int request = 0;
    std::vector<QString> written{};
};
/// To ApplyPlan: it is over.
struct PlanApplied {
    int request = 0;
    int applied = 0;
    std::vector<sync::Dropped> dropped{}; ///< what was chosen and not written
    bool outdated = false; ///< something had changed since: nothing was written
    std::optional<Error> error{}; ///< why it ended early; Cancelled when the person wanted it so
};
/// To ShowUndo and TakeBack.
struct UndoTold {
    int request = 0;
    Result<sync::UndoReport> undo{};
};

using Answer = std::variant<PlanShown, PlanProgress, PlanApplied, UndoTold>;

/// The answer of a worker that has nothing to work with; nothing for a command that has no answer.
[[nodiscard]] std::optional<Answer> refusal(const Command& command, const Error& error);

} // namespace bridge::worker

Q_DECLARE_METATYPE(bridge::worker::Answer)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "core/sync/plan.h"

namespace bridge::sync {

/// What a run did and an undo leaves as it is.
struct Kept {
    ItemId item{};
    TaskId task{};
    QString reason{}; ///< one sentence

    friend bool operator==(const Kept&, const Kept&) = default;
};

/// The inverse of a run, as far as there is one.
struct UndoPlan {
    std::vector<Operation> operations{}; ///< in the order they are applied
    std::vector<Kept> kept{}; ///< what can't be taken back, or only with a difference
};

/// Walks the run's history back, newest first. A value is put back only where its object still shows what the
/// run wrote: what somebody changed since is theirs. Marks are not put back, they follow the tasks.
[[nodiscard]] UndoPlan planUndo(
    const std::vector<HistoryRow>& rows, const Observed& observed, const Link& link, const Addresses& addresses);

enum class UndoMode : quint8 {
    Show, ///< writes nothing anywhere
    Apply, ///< unless the link's guard holds it
    Force, ///< also when the guard would hold it: a person said so
};

struct UndoReport {
    LinkId link{};
    qint64 run = 0; ///< the undo's own; 0 when it wrote nothing
    std::vector<PlannedOperation> operations{}; ///< what is or was to be written
    std::vector<Kept> kept{};
    Names names{}; ///< of what its changes name by their ids
    int undone = 0; ///< writes done
    int failed = 0;
    bool outdated = false; ///< it is not what was seen: nothing was written
    QString held{}; ///< why nothing was written: more than the link's guard allows at once
    std::optional<Error> error{}; ///< why it ended early
};

/// Beside the mode, for whoever shows the undo first.
struct UndoWish {
    UndoMode mode = UndoMode::Show;
    /// What a person saw and said yes to. If it would be something else by now, nothing is written
    /// (UndoReport::outdated).
    std::optional<std::vector<PlannedOperation>> seen{};
    Written written{}; ///< told of what is done, as it is
};

/// Takes a run of the link back, as a run of its own. Afterwards the two sides may differ on purpose: what they
/// show is agreed on, so that nothing is written until somebody edits one of them. The caller is the journal's
/// only writer and runs no pass meanwhile.
/// NotFound when nothing is known of the run, Configuration when the link's board or portal is another by now.
[[nodiscard]] Result<UndoReport> undoRun(
    const EnginePorts& ports, const Link& link, qint64 run, const UndoWish& wish, const std::stop_token& stop);
[[nodiscard]] inline Result<UndoReport> undoRun(
    const EnginePorts& ports, const Link& link, qint64 run, UndoMode mode, const std::stop_token& stop)
{
    return undoRun(ports, link, run, UndoWish{.mode = mode}, stop);
}

} // namespace bridge::sync

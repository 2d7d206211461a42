// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/domain/board.h"
#include "core/domain/names.h"
#include "core/sync/conflict.h"
#include "core/sync/forecast.h"
#include "core/sync/journal.h"

#include <QString>

#include <optional>
#include <vector>

namespace bridge::sync {

struct FieldChange {
    QString
        field{}; ///< "title", "description", "status", "priority", "group", "stage", "color", "frame", "text", "tag"
    QString from{};
    QString to{};

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// One write of a plan as it is shown.
struct PlannedOperation {
    QString id{}; ///< as OperationRow::id
    LinkId link{};
    QString kind{}; ///< "create_task", "update_task", "add_comment", "edit_comment", "create_sticky", "update_sticky",
                    ///< "write_mark", …
    Side side = Side::Bitrix24; ///< the side that is written
    ItemId item{};
    TaskId task{};
    QString summary{};
    std::vector<FieldChange> changes{};
    QString reason{}; ///< for a held or waiting one: why
    std::optional<Conflict> conflict{}; ///< for a held one of kind "conflict"
    std::vector<Direction> directions{}; ///< the fields of it that could go the other way
    QString fingerprint{}; ///< of what both sides showed when it was planned (recheck.h)

    friend bool operator==(const PlannedOperation&, const PlannedOperation&) = default;
};

enum class ItemState : quint8 { InSync, Waiting, Failed, Held, Ignored, Detached };

/// What an item of the board is right now, for the board map and the inspector.
struct ItemView {
    ItemId item{};
    ItemState state = ItemState::Ignored;
    QString reason{}; ///< why it waits, failed or is ignored; or why it stays where it is
    QString rule{}; ///< the rule that fired, as a person reads it: "yellow → task"
    std::optional<PairKind> kind{};
    TaskId task{};
    QUrl taskUrl{};

    friend bool operator==(const ItemView&, const ItemView&) = default;
};

/// Operations that are too much to do without asking. A person confirms them together (confirmRun) or one by one.
struct HeldRun {
    qint64 run = 0; ///< the same over passes while it is open; 0 in a preview of what no pass has held yet
    LinkId link{};
    QString reason{}; ///< why they are held
    QString cause{}; ///< the likeliest, as a question to the person; empty when nothing suggests one
    std::vector<QString> otherCauses{}; ///< less likely ones, the best first
    std::vector<PlannedOperation> operations{};

    friend bool operator==(const HeldRun&, const HeldRun&) = default;
};

/// An operation that was asked for or confirmed and is not the same any more: it was not applied.
struct Dropped {
    QString id{};
    QString reason{};

    friend bool operator==(const Dropped&, const Dropped&) = default;
};

/// What `plan` shows.
struct PlanReport {
    std::vector<PlannedOperation> operations{};
    std::vector<PlannedOperation> held{}; ///< those of heldRuns included
    std::vector<HeldRun> heldRuns{};
    std::vector<PlannedOperation> waiting{};
    Names names{}; ///< of what the changes name by their ids
    Workload work{}; ///< of the operations and the marks that follow from them, for forecast()
    Budgets budgets{};

    /// The plan of another link beside it.
    PlanReport& operator+=(const PlanReport& other);
};

/// The work that is left of a plan when only these of its operations are done.
[[nodiscard]] Workload workOf(const PlanReport& plan, const std::vector<PlannedOperation>& chosen);

/// What one pass over one link did. A pass scans once, then plans and applies until nothing is left.
struct PassReport {
    LinkId link{};
    TimePoint startedAt{};
    TimePoint finishedAt{};
    int applied = 0; ///< writes done
    int failed = 0; ///< operations that failed and wait for their next try, older ones included
    int held = 0; ///< operations that wait for a person
    int waiting = 0; ///< operations that wait for something else (a target, the settle time)
    std::optional<Error> error{}; ///< why the pass could not be finished: link or account scope
    bool unfinished = false; ///< it had to yield (PassWish::until, leave): more can be written at once
    std::optional<Progress> progress{}; ///< of work that is not finished
    BoardSnapshot board{}; ///< as it is after the pass
    Names names{}; ///< as of then
    std::vector<ItemView> items{};
    std::vector<PlannedOperation> waitingFor{}; ///< the waiting ones, with their reasons
    std::vector<HeldRun> heldRuns{}; ///< of the held ones those that the guard held
    std::vector<Dropped> dropped{}; ///< what was confirmed, or stood in PassWish::only, and was not applied
    bool outdated = false; ///< the plan was not as it was seen (PassWish::asSeen): nothing was written
    std::optional<TimePoint> lookAgainAt{}; ///< when something that waits for a time is due (settle time, back-off)
};

} // namespace bridge::sync

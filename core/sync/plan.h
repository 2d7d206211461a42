// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/base.h"
#include "core/sync/confirmed_pairs.h"
#include "core/sync/observed.h"
#include "core/sync/ports.h"
#include "core/sync/report.h"
#include "core/sync/sent_create.h"

#include <variant>

namespace bridge::sync {

// What an operation writes. Each carries what both sides showed when it was planned, so that the base
// can move on once the answer is there.

struct CreateTask {
    TaskDraft draft{};
    PairKind kind = PairKind::Task;
    BoardBase board{};
};

struct UpdateTask {
    TaskPatch patch{};
    BoardBase board{};
    Fields fields{};
    Fields merged{}; ///< of these only the board's base moves on: the board has yet to get what is written here
    PairKind kind = PairKind::Task;
};

struct AddComment {
    CommentDraft draft{};
    BoardBase board{};
};

struct EditComment {
    CommentPatch patch{};
    BoardBase board{};
};

/// A comment that keeps the text which lost a conflict. It makes no pair.
struct KeepText {
    CommentDraft draft{}; ///< its link has a fragment of its own, by which it is found again
};

struct CreateSticky {
    StickyDraft draft{};
    PairKind kind = PairKind::Task;
    PortalBase portal{};
    std::optional<Frame> grown{};
    ItemId replaces{}; ///< the item whose place in the pair it takes
};

struct UpdateSticky {
    StickyPatch patch{};
    std::optional<PortalBase> portal{}; ///< empty = the portal's side of the base stays as it is
    Fields fields{};
    QString markAfter{}; ///< BoardBase::mark once it is written; read when fields has Mark
    std::optional<Frame> grown{};
};

struct WriteTag {
    TagChange change{};
    std::optional<QString> markAfter{}; ///< BoardBase::mark once it is written; empty = as before
};

/// Their pair goes with them. Left out when they were changed since they were seen: an edit beats a delete.
struct DeleteSticky {
    Sticky seen{};
};
struct DeleteTask {
    Task seen{};
};

// These send nothing: they move the journal on.

/// Both sides already say the same: the base follows.
struct Agree {
    BoardBase board{};
    PortalBase portal{};
    Fields fields{};
    PairKind kind = PairKind::Task;
};

/// An item and a task that belong together without being a pair yet.
struct Adopt {
    Pair pair{};
    ItemId replaces{}; ///< the item whose place in the pair it takes
};

/// A pair that lost a side. It stays as detached, so that nothing is made of what is left.
struct Release {
    QString note{};
    bool forget = false; ///< nothing is left: the pair goes altogether
};

// In the order they are applied: the journal first, then the portal, for a sticky's mark and a comment need
// the task they name; what goes away goes last.
using Write = std::variant<Agree, Adopt, Release, CreateTask, UpdateTask, AddComment, EditComment, KeepText,
    CreateSticky, UpdateSticky, WriteTag, DeleteSticky, DeleteTask>;

struct Operation {
    PlannedOperation shown{};
    Write write{};
    QString fingerprint{}; ///< of what it acts on; a failed operation is tried at once when it changes

    [[nodiscard]] bool isRequest() const
    {
        return !std::holds_alternative<Agree>(write) && !std::holds_alternative<Adopt>(write)
            && !std::holds_alternative<Release>(write);
    }
    /// Why its pair ends with it; empty when it does not. The guard counts these.
    QString endsPair{};
    std::vector<Conflict> settles{}; ///< what the link's policy decided with this write
    QString answers{}; ///< the row of the conflict that a person decided so; it goes once this is done
};

/// What planning needs to know beside the two sides.
struct PlanContext {
    std::set<ItemId> settling{}; ///< items somebody may still be typing on
    std::set<ItemId> missingItems{}; ///< pairs whose item is confirmed gone
    std::set<TaskId> missingTasks{}; ///< pairs whose task is confirmed gone
    std::set<ItemId> tagRefused{}; ///< items the board took no tag for: their mark goes into the text
    std::set<ItemId> inFlight{}; ///< items a create of unknown outcome is being looked up for
    std::map<ItemId, SentCreate> recovered{}; ///< items whose create of unknown outcome was found
    std::set<TaskId> inFlightTasks{}; ///< tasks a create of a sticky is being looked up for
    std::set<QString> approved{}; ///< held operations that a person let through
    ConfirmedPairs confirmed{}; ///< old items and the tasks that a person says they are
    std::map<QString, Conflict> conflicts{}; ///< the conflicts on record, by row id
};

struct Plan {
    std::vector<Operation> operations{}; ///< in the order they are applied
    std::vector<PlannedOperation> waiting{};
    std::vector<PlannedOperation> held{};
    std::vector<ItemView> items{}; ///< every item of the board, by id
};

/// Addresses the plan writes into texts; pure, given by the ports.
struct Addresses {
    std::function<QUrl(const ItemId&)> item{};
    std::function<QUrl(TaskId)> task{};
};

/// What has to be written so that both sides agree. Pure: the same observations give the same plan.
[[nodiscard]] Plan makePlan(
    const Observed& observed, const Link& link, const Addresses& addresses, const PlanContext& context);

} // namespace bridge::sync

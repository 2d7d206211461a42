// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/domain/link.h"

#include <optional>
#include <vector>

namespace bridge::sync {

enum class PairKind : quint8 { Task, Subtask, Comment };
[[nodiscard]] QString pairKindWord(PairKind kind); ///< "task", "subtask", "comment"
[[nodiscard]] std::optional<PairKind> pairKindFromWord(const QString& word);

/// What the board showed after the last agreement, in the board's own normal form.
struct BoardBase {
    QString text{}; ///< without mark line and prefix
    StickyColor color = StickyColor::LightYellow;
    ItemId frame{}; ///< the frame it was in, empty = none
    std::optional<Priority> priority{}; ///< what its rule said
    QString mark{}; ///< how the sticky carries the task's id since our last write: "tag", "line" or empty
    TaskId parent{}; ///< the task of the item its connector leads to, none = no such connector

    friend bool operator==(const BoardBase&, const BoardBase&) = default;
};

/// What the portal showed after the last agreement, in the portal's own normal form.
struct PortalBase {
    QString title{};
    QString description{};
    Priority priority = Priority::Normal;
    TaskStatus status = TaskStatus::Pending;
    GroupId group{};
    StageId stage{};
    TaskId parent{}; ///< none = not a subtask

    friend bool operator==(const PortalBase&, const PortalBase&) = default;
};

/// An item and its task, comment or subtask, with what was last agreed.
struct Pair {
    LinkId link{};
    ItemId item{}; ///< unique in the journal: an item belongs to the first link that claims it
    TaskId task{}; ///< a comment's task; unique among task and subtask pairs
    CommentId comment{}; ///< none unless kind is Comment
    TaskId former{}; ///< the task this item was before: a rule made something else of it, or that task is gone
    PairKind kind = PairKind::Task;
    BoardBase board{};
    PortalBase portal{};
    TimePoint createdAt{};
    TimePoint agreedAt{};
    bool detached = false; ///< one side was deleted and the policy left the other alone
    QString note{}; ///< why it is detached or waits, for the inspector

    friend bool operator==(const Pair&, const Pair&) = default;
};

enum class OperationState : quint8 {
    Sent, ///< on its way, or of unknown outcome: looked up before anything is sent again
    Failed, ///< backs off until nextTry
    Skipped, ///< a person said so; stays until the item changes
    Held, ///< waits for a person
    Settled, ///< a conflict the policy decided; the losing text is still offered
};
[[nodiscard]] QString operationStateWord(OperationState state);
[[nodiscard]] std::optional<OperationState> operationStateFromWord(const QString& word);

/// A write that can't be recomputed from observations alone: in flight, failed, skipped or held.
struct OperationRow {
    QString id{}; ///< "<link>/<kind>/<item or task>": the same work has the same id in every pass
    LinkId link{};
    QString kind{}; ///< "create_task", …
    ItemId item{};
    TaskId task{};
    qint64 run = 0; ///< the held run it belongs to, 0 = none
    OperationState state = OperationState::Sent;
    QString summary{};
    Json body{}; ///< what is needed to finish it after a crash
    QString fingerprint{}; ///< of what it acts on: a change of it means "try at once"
    int attempts = 0;
    TimePoint createdAt{};
    TimePoint sentAt{};
    TimePoint nextTry{};
    QString error{}; ///< one sentence
    QString errorKind{}; ///< errorWord()
    QString advice{}; ///< what repairs it

    friend bool operator==(const OperationRow&, const OperationRow&) = default;
};

/// One write that happened, for the activity list and for undo. Or a "conflict" that was found: its losing
/// value is `before`, its winning one `after`.
struct HistoryRow {
    qint64 id = 0; ///< given by the journal
    qint64 run = 0;
    TimePoint at{};
    LinkId link{};
    ItemId item{};
    TaskId task{};
    QString kind{};
    QString side{}; ///< the side that was written: "miro" or "bitrix24"
    QString summary{};
    /// The written fields as machine values, complete: as they were, and as the service showed them after.
    /// A task's are "title", "description", "status", "priority", "group", "stage", "parent"; a sticky's "text",
    /// "color", "frame", "x", "y".
    Json before{};
    Json after{};
    /// The person's edit that led to the write, empty when there was none: {"side":"miro"|"bitrix24",
    /// "by":"<user id>","at":"<ISO time>","edit":{field:[from,to]}}. Of an undo: {"undo":<run>}.
    Json cause = Json::object();

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

/// What one chunk of writes changed, stored in one transaction or not at all.
struct JournalChange {
    std::vector<Pair> pairs{}; ///< inserted or replaced, by item
    std::vector<ItemId> removedPairs{};
    std::vector<OperationRow> operations{}; ///< inserted or replaced, by id
    std::vector<QString> removedOperations{};
    std::vector<HistoryRow> history{};
};

/// What must survive a crash. One writer, on the sync thread. Every call is its own transaction, on
/// disk when it returns.
class Journal
{
public:
    virtual ~Journal() = default;

    virtual Result<std::vector<Pair>> pairs(const LinkId& link) = 0;
    virtual Result<std::optional<Pair>> pairOfItem(const ItemId& item) = 0; ///< of any link
    virtual Result<std::optional<Pair>> pairOfTask(TaskId task) = 0; ///< task and subtask pairs of any link
    virtual Result<std::vector<OperationRow>> operations(const std::optional<LinkId>& link) = 0;
    virtual Result<> apply(const JournalChange& change) = 0;

    virtual Result<qint64> beginRun(const LinkId& link, TimePoint at) = 0;
    virtual Result<> endRun(qint64 run, TimePoint at, int applied, int failed) = 0;
    virtual Result<std::vector<HistoryRow>> historyOf(qint64 run) = 0; ///< oldest first
    /// Forgets the history from before `until`, and runs that nothing is left of; never that of an item whose
    /// conflict waits. Returns how many rows went.
    virtual Result<qint64> pruneHistory(TimePoint until) = 0;

    /// Small facts about a link: "board_name", "started_at", …
    virtual Result<std::optional<QString>> fact(const LinkId& link, const QString& key) = 0;
    virtual Result<> setFact(const LinkId& link, const QString& key, const QString& value) = 0;
};

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "core/sync/history.h"
#include "core/sync/ledger.h"
#include "core/sync/observed.h"

#include <span>

namespace bridge::sync {

/// Writes what was planned and keeps three things in step with each answer: the journal, the ledger and
/// what was observed. A create stands in the journal as sent before it is sent.
class Executor
{
public:
    Executor(const EnginePorts& ports, const Link& link, Observed& observed, Ledger& ledger, TimePoint scannedAt,
        std::stop_token stop)
        : m_ports(ports)
        , m_link(link)
        , m_observed(observed)
        , m_ledger(ledger)
        , m_scannedAt(scannedAt)
        , m_tasksSeenAt(scannedAt)
        , m_stop(std::move(stop))
        , m_isFirst(observed.pairs().empty())
    {
    }

    /// Begins the pass, or a further part of it.
    void goOn(const PassWish& wish, std::stop_token stop);
    /// In their order; stops at the first failure that ends the pass, and when it has to yield.
    void apply(const std::vector<Operation>& operations);
    /// Stores a change and follows it. A failure ends the pass.
    bool commit(const JournalChange& change);
    /// Closes the run, if anything was applied.
    void finish();
    /// From now on everything is done to take that run back; the history says so.
    void undoes(qint64 run) { m_undoes = run; }
    void tells(Written written) { m_wish.written = std::move(written); }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Its time is over, or its part of the budget is used.
    [[nodiscard]] bool mustYield() const { return m_budgetIsUsed || timeIsOver(); }
    [[nodiscard]] int applied() const { return m_applied; }
    [[nodiscard]] qint64 runId() const { return m_run; } ///< 0 until something is applied
    [[nodiscard]] const std::set<ItemId>& tagRefused() const { return m_tagRefused; }
    /// Items whose sticky was written: nobody is typing there.
    [[nodiscard]] const std::set<ItemId>& written() const { return m_written; }

private:
    using Chunk = std::span<const Operation>;

    [[nodiscard]] bool timeIsOver() const;
    void tellWritten();
    [[nodiscard]] bool budgetIsUsed(Chunk chunk) const;
    void applyChunk(Chunk chunk);
    [[nodiscard]] std::vector<Operation> failExhausted(const std::vector<Operation>& operations);

    // executor_journal.cpp: no request
    void applyAgree(Chunk chunk);
    void applyAdopt(Chunk chunk);
    void applyRelease(Chunk chunk);
    [[nodiscard]] HistoryRow adopted(const Operation& operation, const Pair& pair) const;
    [[nodiscard]] HistoryRow created(const OperationRow& sent, const Pair& pair) const;

    // executor_portal.cpp
    void createTasks(Chunk chunk);
    void updateTasks(Chunk chunk);
    void addComments(Chunk chunk);
    [[nodiscard]] Pair commentPair(const Operation& operation, CommentId comment);
    void followItem(Pair& pair);
    void editComments(Chunk chunk);
    void keepTexts(Chunk chunk);

    // executor_board.cpp
    void createStickies(Chunk chunk);
    void updateStickies(Chunk chunk);
    void changeTags(Chunk chunk);
    template <typename Write> std::vector<Operation> withGrownFrames(Chunk chunk);

    // executor_looks.cpp: what happened since the scan
    [[nodiscard]] std::vector<Operation> withoutEditedStickies(const std::vector<Operation>& operations);
    [[nodiscard]] std::vector<Operation> withoutEditedTasks(Chunk chunk);
    [[nodiscard]] std::vector<Operation> withoutMadeTasks(Chunk chunk);
    [[nodiscard]] std::vector<Operation> withoutPostedComments(Chunk chunk);
    [[nodiscard]] std::set<ItemId> editedSinceScan();
    [[nodiscard]] std::set<ItemId> editedAmong(const std::vector<Operation>& operations);
    [[nodiscard]] std::vector<Operation> without(const std::set<ItemId>& items, Chunk operations);

    // executor_deletions.cpp
    void deleteStickies(Chunk chunk);
    void deleteTasks(Chunk chunk);
    void partWith(const Operation& operation, JournalChange& change);

    bool beginRun();
    bool markSent(Chunk chunk);
    void succeed(const Operation& operation, JournalChange& change, const ItemId& item, TaskId task);
    void fail(const Operation& operation, const Error& error, JournalChange& change);
    bool keepLosers(Chunk chunk);
    [[nodiscard]] HistoryRow lossOf(const Operation& operation, const Conflict& conflict) const;
    void closeConflicts(const Operation& operation, JournalChange& change) const;
    void readAgain(const Operation& operation, JournalChange& change);

    void note(Chunk chunk);
    [[nodiscard]] HistoryRow historyRow(const Operation& operation, const ItemId& item, TaskId task) const;
    void recordPart(const Operation& operation, JournalChange& change, const ItemId& item, TaskId task);

    const EnginePorts& m_ports;
    const Link& m_link;
    Observed& m_observed;
    Ledger& m_ledger;
    TimePoint m_scannedAt; ///< the board
    TimePoint m_tasksSeenAt;
    std::stop_token m_stop;
    PassWish m_wish{};
    std::vector<QString> m_justWritten; ///< not told of yet
    bool m_budgetIsUsed = false;

    std::optional<Error> m_error;
    qint64 m_run = 0;
    int m_applied = 0;
    int m_failed = 0;
    qint64 m_undoes = 0;
    std::map<QString, WriteNote> m_notes; ///< by operation, from right before it was sent
    std::map<QString, int> m_tries; ///< how often an operation was sent in this pass
    std::set<QString> m_kept; ///< conflicts whose losers stand in the journal
    std::set<ItemId> m_tagRefused;
    std::set<ItemId> m_written;
    std::set<TaskId> m_firstLinked; ///< tasks that this pass made or linked: no earlier one commented on them
    bool m_askedAfterTasks = false;
    bool m_isFirst; ///< nothing is linked yet and nothing on the board tells of an earlier journal
};

} // namespace bridge::sync

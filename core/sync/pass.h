// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/cause.h"
#include "core/sync/executor.h"
#include "core/sync/guard.h"
#include "core/sync/look.h"
#include "core/sync/selection.h"
#include "core/sync/settling.h"

namespace bridge::sync {

/// One look at both sides and everything that follows from it.
class Pass
{
public:
    Pass(const EnginePorts& ports, const Link& link, Settling& settling)
        : m_ports(ports)
        , m_link(link)
        , m_settling(settling)
    {
    }

    /// A pass that was left unfinished goes on with what it saw: only the journal is read again, where a
    /// person may have decided something meanwhile. The report counts what this call did.
    [[nodiscard]] PassReport run(const PassWish& wish, const std::stop_token& stop);
    /// Asked again, it goes on with what it saw.
    [[nodiscard]] Result<PlanReport> preview(std::vector<Direction> directions, const std::stop_token& stop);

private:
    Result<> prepare();
    Result<> readLedger();
    Result<> followFrames();
    Result<> rememberFrames();
    Result<> rememberConfirmed();
    Result<> checkIdentity(bool mayWrite);
    [[nodiscard]] Workload workIn(const Plan& foreseen, const Guard& held) const;
    [[nodiscard]] Budgets budgets() const;
    [[nodiscard]] Progress progress() const;
    Result<> work(const PassWish& wish);
    [[nodiscard]] Plan makeNextPlan(const Observed& observed) const;
    [[nodiscard]] Plan lookAhead() const;
    [[nodiscard]] std::vector<Operation> due(const Plan& plan, const Guard& held) const;
    Result<> checkSelection(const PassWish& wish);
    Result<> keepWords(const PassWish& wish, const Plan& fresh);
    Result<> rememberMeanings();
    void report(PassReport& report, const Plan& plan) const;

    // pass_books.cpp: what waits for a person, in the journal
    Result<> checkFact(const QString& key, const QString& value, const QString& question, bool mayWrite);
    Result<> recheckConfirmed();
    Result<> keepBooks(const Guard& held);
    Result<qint64> runForHeld();
    [[nodiscard]] HeldRun heldRunOf(const Plan& plan, const Guard& held, qint64 run) const;
    void keepHeld(JournalChange& change, const PlannedOperation& what, const HeldRun& why) const;
    [[nodiscard]] bool isNeeded(const OperationRow& row) const;
    std::chrono::milliseconds m_answerTime{100}; ///< of one request, as the look showed

    const EnginePorts& m_ports;
    Link m_link; ///< with the frames that were renamed
    QString m_newFrameNames; ///< to be remembered; empty = as before
    Settling& m_settling;
    std::chrono::seconds m_settle{0};
    std::stop_token m_stop;

    std::optional<Ledger> m_ledger;
    std::optional<Sight> m_sight;
    std::optional<Executor> m_executor;
    std::map<ItemId, SentCreate> m_recovered;
    TimePoint m_scannedAt{};
    Plan m_plan; ///< the last one made
    bool m_unfinished = false;

    ConfirmedPairs m_confirmed; ///< of which some may be pairs by now
    FrameMemory m_knownFrames; ///< as they were when nothing was held
    std::optional<Selection> m_selection; ///< of PassWish::only
    std::vector<Direction> m_directions; ///< that a person said and no row tells of
    bool m_outdated = false; ///< PassWish::asSeen, and it is not
    std::set<QString> m_rechecked; ///< confirmed operations that were compared with what is seen now
    std::vector<Dropped> m_dropped;
};

} // namespace bridge::sync

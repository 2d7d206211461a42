// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/executor.h"
#include "core/sync/guard.h"
#include "core/sync/look.h"
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
    [[nodiscard]] Result<PlanReport> preview(const std::stop_token& stop);

private:
    Result<> prepare();
    Result<> readLedger();
    Result<> checkIdentity(bool mayWrite);
    Result<> checkFact(const QString& key, const QString& value, const QString& question, bool mayWrite);
    Result<> work();
    [[nodiscard]] Plan makeNextPlan(const Observed& observed) const;
    [[nodiscard]] std::vector<Operation> due(const Plan& plan, const Guard& held) const;
    [[nodiscard]] Workload workIn(const Plan& foreseen, const Guard& held) const;
    [[nodiscard]] Budgets budgets() const;
    [[nodiscard]] Progress progress() const;
    bool keepBooks(const Plan& plan, const Guard& held);
    void report(PassReport& report, const Plan& plan) const;

    const EnginePorts& m_ports;
    const Link& m_link;
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
    std::chrono::milliseconds m_answerTime{100}; ///< of one request, as the look showed
};

} // namespace bridge::sync

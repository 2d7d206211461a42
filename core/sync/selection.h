// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/guard.h"
#include "core/sync/plan_file.h"

namespace bridge::sync {

/// The part of a plan file that is about one link: what of it may be applied, and what dropped out and why.
class Selection
{
public:
    /// Before the pass writes anything: pairs that come later follow from what the file asks for.
    Selection(const PlanFile& file, const LinkId& link, const std::map<ItemId, Pair>& pairs);

    /// What may be applied now, by operation id.
    using DueNow = std::function<bool(const Operation&)>;

    /// Compares the file with a fresh plan that was looked ahead like the one it came from. Once, at the start.
    void check(const Plan& fresh, const Observed& observed, const Guard& held, const DueNow& isDue);
    /// Those of the due operations that the file asks for, and what follows from them: the marks of what was
    /// created, and the journal's own notes. `written`: items whose sticky this pass has written.
    [[nodiscard]] std::vector<Operation> of(
        const std::vector<Operation>& due, const Observed& observed, const std::set<ItemId>& written);
    /// The pass is over: what was allowed and never came up drops out.
    void close(const Plan& last, const Observed& observed);

    [[nodiscard]] const std::vector<Dropped>& dropped() const { return m_dropped; }

private:
    [[nodiscard]] bool mayApply(const Operation& operation, const Observed& observed);
    [[nodiscard]] bool follows(const Operation& operation, const Observed& observed) const;
    void drop(const QString& id, const QString& reason);

    std::map<QString, PlannedOperation> m_wanted; ///< what is left of the file
    std::set<QString> m_cameUp;
    std::set<ItemId> m_written;
    std::set<ItemId> m_pairsBefore;
    std::vector<Dropped> m_dropped;
};

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/plan.h"

#include <map>

namespace bridge::sync {

/// The journal's operation rows of one link, and what they say about what is planned.
class Ledger
{
public:
    explicit Ledger(std::vector<OperationRow> rows);

    [[nodiscard]] const std::map<QString, OperationRow>& rows() const { return m_rows; }
    [[nodiscard]] std::vector<OperationRow> sent() const;
    /// Ids of `sent` rows that were for this item or this task.
    [[nodiscard]] std::vector<QString> sentFor(const ItemId& item, TaskId task) const;
    [[nodiscard]] int count(OperationState state) const; ///< held ones that were let through do not count
    [[nodiscard]] std::set<QString> approved() const;
    [[nodiscard]] std::optional<TimePoint> nextTry() const;

    /// False while it backs off or a person said to skip it, as long as what it acts on is the same.
    [[nodiscard]] bool isDue(const Operation& operation, TimePoint now) const;

    [[nodiscard]] OperationRow sentRow(const Operation& operation, TimePoint now) const;
    [[nodiscard]] OperationRow failedRow(const Operation& operation, const Error& error, TimePoint now) const;
    [[nodiscard]] OperationRow heldRow(const PlannedOperation& what, const QString& reason, TimePoint now) const;

    /// Follows what was stored.
    void fold(const JournalChange& change);

private:
    [[nodiscard]] OperationRow rowFor(const PlannedOperation& what, TimePoint now) const;

    std::map<QString, OperationRow> m_rows;
};

/// Whether a person let a held operation through.
[[nodiscard]] bool isApproved(const OperationRow& row);

} // namespace bridge::sync

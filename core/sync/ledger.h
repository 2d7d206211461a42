// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/guard.h"

#include <map>

namespace bridge::sync {

/// The journal's operation rows of one link, and what they say about what is planned.
class Ledger
{
public:
    explicit Ledger(std::vector<OperationRow> rows);

    [[nodiscard]] const std::map<QString, OperationRow>& rows() const { return m_rows; }
    /// Sent and never answered; those that went out several times in vain only when their back-off is over.
    [[nodiscard]] std::vector<OperationRow> toLookUp(TimePoint now) const;
    /// Ids of rows of unknown outcome that were for this item or this task.
    [[nodiscard]] std::vector<QString> sentFor(const ItemId& item, TaskId task) const;
    [[nodiscard]] int count(OperationState state) const; ///< held ones that were let through do not count
    [[nodiscard]] Decisions decisions() const;
    [[nodiscard]] std::optional<TimePoint> nextTry() const;

    /// False while it backs off or a person said to skip it, as long as what it acts on is the same.
    [[nodiscard]] bool isDue(const Operation& operation, TimePoint now) const;

    [[nodiscard]] OperationRow sentRow(const Operation& operation, TimePoint now) const;
    [[nodiscard]] OperationRow failedRow(const Operation& operation, const Error& error, TimePoint now) const;
    /// Failed for now, and looked up before it is ever sent again.
    [[nodiscard]] OperationRow unknownRow(const Operation& operation, const Error& error, TimePoint now) const;
    [[nodiscard]] OperationRow heldRow(const PlannedOperation& what, const QString& reason, TimePoint now) const;

    /// Left alone, as a person said of it.
    [[nodiscard]] OperationRow skippedRow(const Operation& operation, TimePoint now) const;
    /// What a person said about a field that could go either way, until it is done.
    [[nodiscard]] OperationRow decidedRow(const Direction& direction, TimePoint now) const;

    /// What the policy decided, its losing text on offer.
    [[nodiscard]] OperationRow settledRow(const PlannedOperation& what, const Conflict& conflict, TimePoint now) const;

    /// Follows what was stored.
    void fold(const JournalChange& change);

private:
    [[nodiscard]] OperationRow rowFor(const PlannedOperation& what, TimePoint now) const;

    std::map<QString, OperationRow> m_rows;
};

/// "<link>/conflict/<item>/<field>"
[[nodiscard]] QString conflictRowId(const PlannedOperation& what, const Conflict& conflict);

/// Whether a failed create may have arrived all the same.
[[nodiscard]] bool isUnknown(const OperationRow& row);
/// Whether a person let a held operation through.
[[nodiscard]] bool isApproved(const OperationRow& row);
/// Whether a person let an operation of a held run through that is not done yet: it may have failed since.
[[nodiscard]] bool isConfirmed(const OperationRow& row);

} // namespace bridge::sync

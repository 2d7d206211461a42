// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"
#include "core/sync/report.h"
#include "ui/activity/in_memory_list.h"
#include "ui/activity/paged_model.h"

namespace bridge::ui {

/// An operation that is still to be written.
struct WaitingOperation {
    QString id{}; ///< as sync::OperationRow::id
    QString kind{};
    QString summary{};
    QString reason{}; ///< what it waits for
    QString link{}; ///< as people know it

    friend bool operator==(const WaitingOperation&, const WaitingOperation&) = default;
};

/// What is still to be written, with what it waits for: one row per operation.
class QueueModel final : public PagedModel<QString, WaitingOperation>
{
    Q_OBJECT

public:
    enum Column { Operation, Subject, WaitsFor, LinkName, ColumnCount };
    enum Role { OperationIdRole = Qt::UserRole, DetailRole };

    using PagedModel::PagedModel;

    [[nodiscard]] static WaitingOperation waiting(const sync::PlannedOperation& operation, const QString& link);
    /// One that was sent: it waits, too.
    [[nodiscard]] static WaitingOperation onItsWay(const sync::OperationRow& row, const QString& link);
    /// All of them, for whoever looks for words in them or sorts them.
    [[nodiscard]] static InMemoryList listOf(const std::vector<WaitingOperation>& operations);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const WaitingOperation& row, int column);
};

} // namespace bridge::ui

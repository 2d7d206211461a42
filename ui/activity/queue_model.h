// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"
#include "core/sync/report.h"
#include "ui/activity/in_memory_list.h"
#include "ui/activity/paged_model.h"

namespace bridge::ui {

/// What is still to be written, with what it waits for: one row per operation.
class QueueModel final : public PagedModel<QString, sync::PlannedOperation>
{
    Q_OBJECT

public:
    enum Column { Operation, Subject, WaitsFor, LinkName, ColumnCount };
    enum Role { OperationIdRole = Qt::UserRole, DetailRole };

    using PagedModel::PagedModel;

    /// One that was sent: it waits, too.
    [[nodiscard]] static sync::PlannedOperation onItsWay(const sync::OperationRow& row);
    /// All of them, for whoever looks for words in them or sorts them.
    [[nodiscard]] static InMemoryList listOf(const std::vector<sync::PlannedOperation>& operations);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const sync::PlannedOperation& row, int column);
};

} // namespace bridge::ui

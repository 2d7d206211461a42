// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <QAbstractTableModel>

#include <array>

namespace bridge::ui {

/// What is still to be written, with what it waits for: one row per operation.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Operation, Subject, WaitsFor, LinkName, ColumnCount };
    enum Role { OperationIdRole = Qt::UserRole, DetailRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The waiting operations of every link, and those on their way.
    void setRows(std::vector<sync::PlannedOperation> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const sync::PlannedOperation& row, int column);

    std::vector<sync::PlannedOperation> m_rows;
    std::vector<std::array<QString, ColumnCount>> m_texts; ///< of m_rows; sorting reads each many times
};

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"

#include <QAbstractTableModel>

namespace bridge::ui {

/// The writes that happened, newest first: one row per write, one line per field that changed.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Operation, WrittenSide, Subject, Change, ColumnCount };
    enum Role { HistoryIdRole = Qt::UserRole, SortRole, DetailRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` newest first.
    void setRows(std::vector<sync::HistoryRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const sync::HistoryRow& row, int column);

    std::vector<sync::HistoryRow> m_rows;
};

/// "Status: Pending → Completed", one line per field of `before` and `after`.
[[nodiscard]] QString describeChange(const Json& before, const Json& after);

} // namespace bridge::ui

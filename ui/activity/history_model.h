// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/sync/journal.h"
#include "ui/activity/paged_model.h"

namespace bridge::ui {

/// The writes that happened: one row per write, one line per field that changed.
class HistoryModel final : public PagedModel<qint64, sync::HistoryRow>
{
    Q_OBJECT

public:
    enum Column { Time, Run, Operation, WrittenSide, Subject, Change, ColumnCount };
    enum Role { HistoryIdRole = Qt::UserRole, DetailRole, RunRole };

    using PagedModel::PagedModel;

    void setNames(const NamesOfLinks& names); ///< of what the rows name by ids

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool rowsChange() const override { return false; }
    [[nodiscard]] QString text(const sync::HistoryRow& row, int column) const;

    NamesOfLinks m_names;
};

/// "Status: Pending → Completed", one line per field that the row tells of.
[[nodiscard]] QString describeChange(const sync::HistoryRow& row, const Names& names);

} // namespace bridge::ui

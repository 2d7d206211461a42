// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/history_query.h"
#include "core/sync/journal.h"

#include <QAbstractTableModel>

#include <set>
#include <unordered_map>

namespace bridge::ui {

/// The writes that happened: one row per write, one line per field that changed. It knows the ids of all of them
/// and asks for the rows page by page, as a view comes to them; filter and order are the journal's work.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Run, Operation, WrittenSide, Subject, Change, ColumnCount };
    enum Role { HistoryIdRole = Qt::UserRole, DetailRole, RunRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Looks for what a person typed.
    void setFilter(const QString& typed);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The journal may have grown: asks for the ids again.
    void refresh();

    [[nodiscard]] const sync::HistoryFilter& filter() const { return m_filter; }
    [[nodiscard]] const sync::HistoryOrder& order() const { return m_order; }

    /// The answer to idsWanted(); one to an older question is ignored.
    void setIds(const sync::HistoryFilter& filter, const sync::HistoryOrder& order, std::vector<qint64> ids);
    /// The answer to rowsWanted(). What is not among `rows` has gone meanwhile.
    void setRows(const std::vector<qint64>& asked, std::vector<sync::HistoryRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void idsWanted(const bridge::sync::HistoryFilter& filter, const bridge::sync::HistoryOrder& order);
    void rowsWanted(const std::vector<qint64>& ids) const;

private:
    [[nodiscard]] static QString text(const sync::HistoryRow& row, int column);
    /// Null until it has come; asks for its page then.
    [[nodiscard]] const sync::HistoryRow* find(int row) const;
    void askFor(int page) const;
    void tellAllChanged();

    sync::HistoryFilter m_filter{};
    sync::HistoryOrder m_order{};
    std::vector<qint64> m_ids;
    std::unordered_map<qint64, sync::HistoryRow> m_rows; ///< rows are never rewritten, so they are good for any list
    mutable std::set<qint64> m_asked; ///< the first ids of the pages that have not come yet
};

/// "Status: Pending → Completed", one line per field of `before` and `after`.
[[nodiscard]] QString describeChange(const Json& before, const Json& after);

} // namespace bridge::ui

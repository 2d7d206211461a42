// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/sync/history_query.h"
#include "core/sync/journal.h"

#include <QAbstractListModel>

namespace bridge::ui {

/// All that was written of one item, on either side, newest first: what it became, each edit and the one that led
/// to it, conflicts, what was undone. Asks for its rows page by page, as a view comes to them.
class LifeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void showItem(const LinkId& link, const ItemId& item); ///< an empty item = nothing
    void setNames(std::shared_ptr<const Names> names); ///< of what the rows name by ids
    void refresh(); ///< the journal may have grown
    /// The answer to rowsWanted(); one about another item is ignored.
    void setRows(const sync::HistoryFilter& asked, int limit, int offset, std::vector<sync::HistoryRow> rows);
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< the first rows have come, if there are any
    /// What of the item failed or waits for a person: comes with the first rows; one of another item is ignored.
    void setFailure(const sync::HistoryFilter& asked, const std::optional<sync::OperationRow>& failure);
    [[nodiscard]] const std::optional<sync::OperationRow>& failure() const { return m_failure; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Newest first.
    void rowsWanted(const bridge::sync::HistoryFilter& filter, int limit, int offset);
    void known(); ///< rows have come
    void failureChanged();

private:
    [[nodiscard]] QString textOf(const sync::HistoryRow& row) const;
    [[nodiscard]] static QString causeOf(const sync::HistoryRow& row);

    sync::HistoryFilter m_filter{};
    std::shared_ptr<const Names> m_names; ///< null before a look
    std::vector<sync::HistoryRow> m_rows;
    std::optional<sync::OperationRow> m_failure;
    bool m_hasMore = false;
    bool m_isKnown = false;
};

} // namespace bridge::ui

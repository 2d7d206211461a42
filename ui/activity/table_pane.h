// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedLayout;
class QTableView;

namespace bridge::ui {

class EmptyState;
class FilterProxy;

/// One sortable, filterable table with the chosen row's whole text below it, or a word of why it is empty.
class TablePane final : public QWidget
{
    Q_OBJECT

public:
    struct Look {
        QString name{}; ///< object name; the table's is this + "Table"
        QString title{}; ///< for screen readers
        int sortRole = 0;
        bool filtersItself = false; ///< the model does, and sorts: such a list may be too long to go through here
        int detailRole = 0;
        QList<int> stretched{}; ///< columns that share the room which the others leave
    };

    TablePane(QAbstractItemModel* model, const Look& look, QWidget* parent);

    void setFilter(const QString& typed);
    void setEmptyTexts(const QString& title, const QString& text);
    void sortBy(int column, Qt::SortOrder order);
    /// Values of `role` in the chosen rows, top to bottom.
    [[nodiscard]] QVariantList chosen(int role) const;
    [[nodiscard]] int shownRows() const;

Q_SIGNALS:
    void chosenChanged();
    void filterChanged(const QString& typed); ///< for a model that filters itself

private:
    [[nodiscard]] QAbstractItemModel* makeShown(const Look& look);
    void setUpTable(const Look& look);
    void updateDetail();
    void updateEmpty();

    QAbstractItemModel* m_model;
    FilterProxy* m_proxy = nullptr; ///< of a model that does not filter itself
    QAbstractItemModel* m_shown; ///< the proxy or the model
    QTableView* m_table;
    QLabel* m_detail;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    int m_detailRole;
    QString m_filter;
    QString m_emptyTitle;
    QString m_emptyText;
};

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedLayout;
class QTableView;

namespace bridge::ui {

class EmptyState;
class LongList;

/// One sortable, filterable table with the chosen row's whole text below it, or a word of why it is empty.
class TablePane final : public QWidget
{
    Q_OBJECT

public:
    struct Look {
        QString name{}; ///< object name; the table's is this + "Table"
        QString title{}; ///< for screen readers
        int detailRole = 0;
        bool oneAtATime = false; ///< only one row can be chosen
        QList<int> stretched{}; ///< columns that share the room which the others leave
    };

    TablePane(LongList* model, const Look& look, QWidget* parent);

    void setFilter(const QString& typed);
    void setEmptyTexts(const QString& title, const QString& text);
    void sortBy(int column, Qt::SortOrder order);
    /// Values of `role` in the chosen rows, top to bottom.
    [[nodiscard]] QVariantList chosen(int role) const;
    /// Nothing unless one alone is chosen.
    [[nodiscard]] std::optional<int> chosenRow() const;
    /// Asks of the chosen rows only until one fits: a hundred thousand may be chosen.
    [[nodiscard]] bool anyChosen(const std::function<bool(int row)>& fits) const;

Q_SIGNALS:
    void chosenChanged();

private:
    void setUpTable(const Look& look);
    void updateDetail();
    void updateEmpty();

    LongList* m_model;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>

namespace bridge::ui {

/// What a person wants to see of a list, and in which order.
struct ListQuestion {
    QStringList words{}; ///< as typed: a row shows all of them somewhere, whatever the case of their letters
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ListQuestion&, const ListQuestion&) = default;
};

/// A list of any length. It neither filters nor sorts, nor does it hold all of its rows: it asks for both, and
/// whoever answers does so at his leisure.
class LongList : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFilter(const QString& typed);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// What is listed may be other than it was: asks again.
    void refresh();
    [[nodiscard]] const ListQuestion& question() const { return m_question; }
    [[nodiscard]] bool isKnown() const { return m_total.has_value(); } ///< there was an answer
    [[nodiscard]] int total() const { return m_total.value_or(0); } ///< of what the filter hides, too

Q_SIGNALS:
    void listWanted(const bridge::ui::ListQuestion& question);
    void pageWanted(int first, int count) const; ///< of the list as it is now
    void totalChanged();

protected:
    void setTotal(int total);

private:
    ListQuestion m_question{};
    std::optional<int> m_total;
};

} // namespace bridge::ui

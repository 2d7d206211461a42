// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace bridge::ui {

/// One thing of many to choose, with a field that narrows the list.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString key{};
        QString text{};
        bool canBeChosen = true;
    };

    /// `name` + "List" and `name` + "Search" are the object names. `missing`: what to do when there is nothing.
    ChoiceList(
        const QString& name, const QString& heading, const QString& search, const QString& missing, QWidget* parent);

    /// Keeps what is chosen, where it is still there; the only one there is is chosen at once.
    void show(const std::vector<Entry>& entries);
    using QWidget::show;

    [[nodiscard]] QString chosen() const; ///< its key; empty when none is
    void focusFirst();

Q_SIGNALS:
    void changed();
    void doubleClicked();

private:
    void narrow(const QString& typed);

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_missing;
};

} // namespace bridge::ui

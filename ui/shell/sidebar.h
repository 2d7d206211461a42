// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QFrame>

#include <array>

class QLabel;
class QMenu;
class QPushButton;

namespace bridge::ui {

/// The column of pages at the window's left, with the profile's name above and the menu below.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QMenu* menu, QWidget* parent = nullptr);

    void setProfileName(const QString& name);
    void setCurrent(PageId page);
    /// How many things on a page wait for a person; 0 shows nothing.
    void setCount(PageId page, int count);
    /// Of those that need a sync; the others always are.
    void setPagesEnabled(bool enabled);

Q_SIGNALS:
    void pageRequested(bridge::ui::PageId page);

private:
    QPushButton* makePageButton(PageId page);
    QLayout* makeHead();
    QPushButton* makeMenuButton(QMenu* menu);
    void updateText(PageId page);

    std::array<QPushButton*, pageCount> m_buttons{};
    std::array<int, pageCount> m_counts{};
    QLabel* m_profile;
};

} // namespace bridge::ui

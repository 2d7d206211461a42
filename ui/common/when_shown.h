// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace bridge::ui {

/// Work that makes a widget show something: done at once while it can be seen, else once when it next is. What a
/// page shows of each pass grows with the board, and only one page is looked at.
class WhenShown final : public QObject
{
public:
    WhenShown(QWidget& widget, std::function<void()> work);

    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_widget; ///< that owns this
    std::function<void()> m_work;
    bool m_asked = false;
};

} // namespace bridge::ui

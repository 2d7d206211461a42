// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/when_shown.h"

#include <QEvent>

#include <utility>

namespace bridge::ui {

WhenShown::WhenShown(QWidget& widget, std::function<void()> work)
    : m_widget(widget)
    , m_work(std::move(work))
{
    widget.installEventFilter(this);
}

void WhenShown::ask()
{
    if (m_widget.isVisible())
        m_work();
    else
        m_asked = true;
}

bool WhenShown::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_asked, false))
        m_work();
    return QObject::eventFilter(watched, event);
}

} // namespace bridge::ui

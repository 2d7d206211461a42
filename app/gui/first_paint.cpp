// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/first_paint.h"

#include <QEvent>
#include <QWidget>

namespace bridge::gui {

FirstPaint::FirstPaint(QWidget& window, std::function<void()> painted)
    : QObject(&window)
    , m_painted(std::move(painted))
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // What is in the window paints after it, in the same go.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_painted();
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bridge::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/bring_to_front.h"

#include <QWidget>

namespace bridge::ui {

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace bridge::ui

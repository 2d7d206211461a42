// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_tray.h"

#include <QSystemTrayIcon>

namespace bridge::ui {

// The tray is a part of these systems: it is there, and an icon that was lost is put back by Qt.
DesktopTray::DesktopTray(QObject* parent)
    : QObject(parent)
    , m_told(isThere())
{
}

bool DesktopTray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void DesktopTray::askHost() { }

void DesktopTray::look() { }

} // namespace bridge::ui

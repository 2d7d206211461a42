// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace bridge::ui {

/// Whether our windows are on the desktop that this session's bus speaks for. Not those that Qt only paints
/// ("offscreen"): nobody would look there for a message.
[[nodiscard]] inline bool isOnDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

} // namespace bridge::ui

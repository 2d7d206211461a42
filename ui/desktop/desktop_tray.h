// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace bridge::ui {

/// Whether the desktop has a tray for an icon, which may come and go: at login a panel often starts after us, and
/// one that crashes takes every icon along.
///
/// Qt 6.4 asks once in a program's life whether there is a tray on the bus, when its first tray icon is made or
/// QSystemTrayIcon::isSystemTrayAvailable() is called, and holds on to the answer. So whoever wants to know asks
/// here, and makes an icon only when there is a place for it.
class DesktopTray final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTray(QObject* parent = nullptr);

    /// Now. Asks the session bus and the X server, each of which answers at once.
    [[nodiscard]] static bool isThere();

Q_SIGNALS:
    void changed(bool isThere);

private Q_SLOTS:
    void askHost();

private:
    void look();

    bool m_hasHost = false; ///< a tray on the bus, as it was last told
    bool m_told = false;
    QTimer m_looks; ///< the X server tells only who asks
};

} // namespace bridge::ui

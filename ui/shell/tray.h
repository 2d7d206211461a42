// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace bridge::ui {

/// The icon in the system's tray: the worst state at a glance, and the few commands that need no window.
/// Speaks up only when something begins to need a person.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool available() const; ///< the desktop has a tray
    void setStatus(const worker::WorkerStatus& status);
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void pauseRequested(bool paused);
    void quitRequested();

private:
    void fillMenu();
    void announce(worker::LinkState state, const QString& sentence);

    std::unique_ptr<QMenu> m_menu; ///< a menu's parent must be a widget, so it has none
    QSystemTrayIcon* m_icon;
    QAction* m_pause = nullptr;
    worker::LinkState m_shown = worker::LinkState::Starting;
};

/// Whether a state waits for a person rather than for a service or a time.
[[nodiscard]] bool needsPerson(worker::LinkState state);

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/overview/attention.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace bridge::ui {

/// The icon in the system's tray: how the sync is at a glance, and the few commands that need no window.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool available() const; ///< the desktop has a tray
    void setStatus(const worker::WorkerStatus& status);
    /// Says that these need a person, all of them in one message; a click leads to them.
    void notify(const std::vector<Attention>& all);
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void pauseRequested(bool paused);
    void quitRequested();
    void notified(const QString& title, const QString& text); ///< whether or not the desktop shows it
    void attentionRequested(const bridge::ui::Attention& attention); ///< what a message told of

private:
    void fillMenu();
    void followMessage();

    std::unique_ptr<QMenu> m_menu; ///< a menu's parent must be a widget, so it has none
    QSystemTrayIcon* m_icon;
    QAction* m_pause = nullptr;
    worker::LinkState m_shown = worker::LinkState::Starting;
    std::vector<Attention> m_told; ///< by the latest message
};

/// What the icon shows. Every look passes through Working, and an icon that flickers every few seconds tells
/// nothing: only work that is large enough to have a progress is shown. Empty = as before. Pure.
[[nodiscard]] std::optional<worker::LinkState> trayState(const worker::WorkerStatus& status);

} // namespace bridge::ui

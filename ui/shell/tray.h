// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/desktop/desktop_messages.h"
#include "ui/desktop/desktop_tray.h"
#include "ui/overview/attention.h"

#include <QIcon>
#include <QSet>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace bridge::ui {

/// The icon in the system's tray: how the sync is at a glance, and the few commands that need no window. It comes
/// and goes with the desktop's tray.
class Tray final : public QObject
{
    Q_OBJECT

public:
    /// How long a desktop may be without a tray, as while its panel starts again, before the icon counts as lost.
    static constexpr std::chrono::milliseconds usualPatience{5000};

    explicit Tray(std::chrono::milliseconds patience = usualPatience, QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool available() const { return m_desktop.isThere(); } ///< the desktop has a tray
    void setStatus(const worker::WorkerStatus& status);
    /// Says that these need a person, all of them in one message; a click leads to them. Needs no tray.
    void notify(const std::vector<Attention>& all);
    /// Takes back each message that tells of nothing that lasts, by Attention::key.
    void withdrawAllBut(const QSet<QString>& lasting);
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void pauseRequested(bool paused);
    void quitRequested();
    void notified(const QString& title, const QString& text); ///< whether or not the desktop shows it
    void attentionRequested(const bridge::ui::Attention& attention); ///< what a message told of
    void lost(); ///< there is no icon, and has been none for a while: nothing leads to a hidden window

private:
    /// A message, by a number that none had before.
    struct Told {
        QString title{};
        QString text{};
        std::vector<Attention> all{};
    };

    void fillMenu();
    void makeIcon();
    void onDesktopChanged(bool hasTray);
    void showBalloon(int message);
    void follow(int message);

    std::unique_ptr<QMenu> m_menu; ///< a menu's parent must be a widget, so it has none
    DesktopTray m_desktop;
    DesktopMessages m_messages;
    QSystemTrayIcon* m_icon = nullptr; ///< none before there was a tray for it
    QIcon m_picture;
    QString m_sentence; ///< what the icon says when it is pointed at
    QAction* m_state = nullptr;
    QAction* m_sync = nullptr;
    QAction* m_pause = nullptr;
    QTimer m_patience;
    worker::LinkState m_shown = worker::LinkState::Starting;
    std::map<int, Told> m_told;
    int m_lastMessage = 0;
    int m_balloon = 0; ///< the message that the icon itself shows
};

/// What the icon shows. Every look passes through Working, and an icon that flickers every few seconds tells
/// nothing: only work that is large enough to have a progress is shown. Empty = as before. Pure.
[[nodiscard]] std::optional<worker::LinkState> trayState(const worker::WorkerStatus& status);

} // namespace bridge::ui

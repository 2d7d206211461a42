// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"

#include <QMenu>

class QActionGroup;

namespace bridge::ui {

/// The commands that concern the whole program, and how the window looks.
class AppMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppMenu(QWidget* parent);

    void setPreferences(const Preferences& preferences);
    void setPaused(bool paused);
    [[nodiscard]] QAction* sync() const { return m_sync; }
    [[nodiscard]] QAction* plan() const { return m_plan; } ///< show what would be written
    [[nodiscard]] QAction* pause() const { return m_pause; } ///< checked while paused
    [[nodiscard]] QAction* settings() const { return m_settings; }
    [[nodiscard]] QAction* shortcuts() const { return m_shortcuts; }
    [[nodiscard]] QAction* about() const { return m_about; }
    [[nodiscard]] QAction* quit() const { return m_quit; }

Q_SIGNALS:
    void preferencesChanged(const bridge::ui::Preferences& preferences);

private:
    QAction* add(const QString& name, const QString& text, QLatin1String iconName);
    void lookForTray();
    [[nodiscard]] static QList<std::pair<QString, QString>> languages(); ///< word and name, as addChoices() takes them
    QActionGroup* addChoices(const QString& title, const QList<std::pair<QString, QString>>& choices);

    QAction* m_sync;
    QAction* m_plan;
    QAction* m_pause;
    QActionGroup* m_appearance;
    QActionGroup* m_language;
    QAction* m_keepRunning;
    QAction* m_settings;
    QAction* m_shortcuts;
    QAction* m_about;
    QAction* m_quit;
    Preferences m_preferences;
};

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/autostart.h"
#include "app/gui/window_settings.h"
#include "ui/settings/settings_page.h"

#include <QPointer>

namespace bridge::gui {

/// The Settings page's other half: reads what is saved when somebody looks, and writes what was changed.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive the desk.
    SettingsDesk(QDir profileFolder, Autostart autostart, WindowSettings& window, QObject* parent = nullptr);

    /// The page it works for from now on, in place of the one before.
    void attach(ui::SettingsPage& page);

Q_SIGNALS:
    void profileChanged(); ///< what runs has to begin anew
    void preferencesChanged(const bridge::ui::Preferences& preferences); ///< to be kept, and to take effect

private:
    void read();
    void save();
    [[nodiscard]] Result<> saveProfile(const ui::ProfileDraft& draft) const;

    QDir m_folder;
    Autostart m_autostart;
    WindowSettings& m_window;
    QPointer<ui::SettingsPage> m_page;
};

} // namespace bridge::gui

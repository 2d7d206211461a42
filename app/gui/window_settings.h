// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"

#include <QDir>
#include <QSettings>
#include <QVariantMap>

namespace bridge::gui {

/// Where the window was, and how it was arranged.
struct WindowPlace {
    QByteArray geometry{};
    int page = 0;
    QVariantMap layout{};
};

/// How the window looked and was wanted, kept in the profile's folder (window.ini). What can't be written
/// is forgotten, without a word: nothing of the sync is in it.
class WindowSettings
{
public:
    explicit WindowSettings(const QDir& profileFolder);

    [[nodiscard]] ui::Preferences preferences() const;
    void setPreferences(const ui::Preferences& preferences);
    [[nodiscard]] WindowPlace place() const;
    void setPlace(const WindowPlace& place);

private:
    QSettings m_file;
};

/// Makes everything as large as the preferences want it, for an application that is made afterwards. The
/// environment's own word (QT_SCALE_FACTOR) goes before.
void applyScale(const ui::Preferences& preferences);

} // namespace bridge::gui

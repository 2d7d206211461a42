// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_settings.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;

WindowSettings::WindowSettings(const QDir& profileFolder)
    : m_file(profileFolder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
}

ui::Preferences WindowSettings::preferences() const
{
    return {
        .appearance = m_file.value(u"appearance"_s).toString(),
        .language = m_file.value(u"language"_s).toString(),
        .keepRunning = m_file.value(u"keepRunning"_s, false).toBool(),
    };
}

void WindowSettings::setPreferences(const ui::Preferences& preferences)
{
    m_file.setValue(u"appearance"_s, preferences.appearance);
    m_file.setValue(u"language"_s, preferences.language);
    m_file.setValue(u"keepRunning"_s, preferences.keepRunning);
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value(u"geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(u"geometry"_s, geometry);
}

} // namespace bridge::gui

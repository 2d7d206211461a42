// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QDir>
#include <QSettings>

namespace bridge::gui {

/// How the window looked and was wanted, kept in the profile's folder (window.ini). What can't be written
/// is forgotten, without a word: nothing of the sync is in it.
class WindowSettings
{
public:
    explicit WindowSettings(const QDir& profileFolder);

    [[nodiscard]] ui::Preferences preferences() const;
    void setPreferences(const ui::Preferences& preferences);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings m_file;
};

} // namespace bridge::gui

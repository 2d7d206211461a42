// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDir>

namespace bridge::gui {

/// Whether a profile's window opens when the person logs in: an entry in the desktop's own folder for that
/// (Desktop Application Autostart Specification), one for each profile.
class Autostart
{
public:
    /// `folder` is the desktop's, as defaultFolder() has it. The entry starts `program` with that profile.
    Autostart(QDir folder, QString program, QDir profileFolder);

    [[nodiscard]] static QDir defaultFolder();
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Result<> set(bool on);

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray entry() const;

    QDir m_folder;
    QString m_program;
    QDir m_profileFolder;
};

} // namespace bridge::gui

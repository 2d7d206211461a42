// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bridge::ui {

/// How the person wants the window itself; nothing of the sync.
struct Preferences {
    QString appearance{}; ///< "light", "dark"; empty = as the system is
    QString language{}; ///< one of Language::all(); empty = as the system is
    bool keepRunning = false; ///< closing the window leaves the sync running in the tray

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace bridge::ui

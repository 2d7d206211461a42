// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <functional>

namespace bridge::screens {

/// One state of the window that is worth a picture.
struct Screen {
    QString name{};
    /// The window is shown already. A dialog that is opened over it is drawn in its place.
    std::function<void(ui::MainWindow&)> arrange{};
};

[[nodiscard]] std::vector<Screen> allScreens();
[[nodiscard]] std::vector<Screen> accountScreens(); ///< of these, the Accounts page and the sign-in dialog
[[nodiscard]] std::vector<Screen> mappingScreens(); ///< and the Mapping page and a plan
[[nodiscard]] std::vector<Screen> selfTestScreens(); ///< and the trial of a mapping
[[nodiscard]] std::vector<Screen> settingsScreens(); ///< and the Settings page and the list of keys
[[nodiscard]] std::vector<Screen> planScreens(); ///< and a plan that is looked at, and a run that is taken back
[[nodiscard]] std::vector<Screen> startScreens(); ///< and the steps to a new link

} // namespace bridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <functional>

namespace bridge::screens {

/// One state of the window that is worth a picture.
struct Screen {
    QString name{};
    std::function<void(ui::MainWindow&)> arrange{}; ///< the window is shown already
};

[[nodiscard]] std::vector<Screen> allScreens();

} // namespace bridge::screens

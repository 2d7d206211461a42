// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window_settings.h"
#include "ui/shell/main_window.h"

namespace bridge::gui {

/// Where the window is, how it is arranged and what it shows.
[[nodiscard]] WindowPlace placeOf(const ui::MainWindow& window);

/// As it was kept; on a screen where it was on one that is gone.
void putBack(ui::MainWindow& window, const WindowPlace& place);

/// Asks what closing means on a desktop without a tray, where a hidden window could not be opened again: the window
/// is minimised, or `quit` is done.
void askHowToClose(ui::MainWindow& window, const std::function<void()>& quit);

} // namespace bridge::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bridge::ui {

/// Shows a window before all others and gives it the keyboard, wherever it was: for a person who has just asked for
/// it, outside of it.
void bringToFront(QWidget& window);

} // namespace bridge::ui

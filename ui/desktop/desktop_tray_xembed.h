// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bridge::ui {

/// Whether a tray of the older kind (freedesktop.org's System Tray Protocol) is on the X server. False without one.
[[nodiscard]] bool hasXEmbedTray();

} // namespace bridge::ui

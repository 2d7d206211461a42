// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>
#include <QLatin1String>
#include <QPixmap>

namespace bridge::ui {

/// A line icon of resources/icons, by file name without ".svg". It is drawn when it is shown, in the
/// tone's colour of the application's palette at that moment; a disabled one in the palette's disabled text colour.
/// An unknown name ends the program: the build is broken then.
[[nodiscard]] QIcon icon(QLatin1String name, Tone tone = Tone::Text);

/// The icon as pixels in one given colour, for what paints itself.
[[nodiscard]] QPixmap iconPixmap(QLatin1String name, const QColor& color, QSize size, qreal devicePixelRatio);

/// The program's mark, with a small state icon in its corner when `badge` names one (for the tray).
[[nodiscard]] QIcon applicationIcon(QLatin1String badge = {}, Tone tone = Tone::Text);

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QVariantMap>

class QWidget;

namespace bridge::ui {

/// How the person arranged what is in the window: the splitters, and the columns that can be drawn. By object
/// names, so that what a later version has in addition keeps its own.
[[nodiscard]] QVariantMap layoutOf(const QWidget& window);
void restoreLayout(QWidget& window, const QVariantMap& layout);

/// A window's place that can be reached and seen: as it is where enough of its head is on one of the screens, else
/// moved and shrunk onto the first. `wanted` stays as it is while there is no screen. Pure.
[[nodiscard]] QRect mendedPlace(const QRect& wanted, const QList<QRect>& screens);

/// Puts the window where mendedPlace() says, unless it fills a screen.
void mendPlace(QWidget& window);

} // namespace bridge::ui

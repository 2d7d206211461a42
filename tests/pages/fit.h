// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace bridge::uitest {

/// "QPushButton retryButton “Retry”"
[[nodiscard]] QString nameOf(const QWidget& widget);

/// Fails the running test when there are any, naming each.
void report(QStringList problems);

/// What a person can't read on a surface, a sentence each: a control smaller than its text, a text cut at the
/// edge of what holds it, a cell cut without a tooltip, two texts on one another, a page to be pushed sideways.
[[nodiscard]] QStringList unreadable(const QWidget& surface);

} // namespace bridge::uitest

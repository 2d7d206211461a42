// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QWidget;

namespace bridge::ui {

/// A key and what it does, as a person reads it.
struct ShortcutText {
    QString group{}; ///< where it works
    QString keys{}; ///< in the platform's own writing
    QString does{};
};

/// Every key of the window, by where it works.
[[nodiscard]] QList<ShortcutText> allShortcuts();

/// Opens the list of them over the window; it goes when it is closed.
void showShortcuts(QWidget* window);

} // namespace bridge::ui

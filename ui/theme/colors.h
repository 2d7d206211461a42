// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace bridge::ui {

enum class Scheme : quint8 { Light, Dark };

/// What a piece of text or an icon says. Every tone reads with at least 4.5:1 on Surface and on Window,
/// and never stands alone: an icon and a word go with it.
enum class Tone : quint8 { Text, Muted, Accent, OnAccent, Good, Waiting, Attention, Bad };

/// Every colour of the window in one scheme. The sticky colours are not here: they belong to the board.
struct Colors {
    QColor window{}; ///< behind everything
    QColor surface{}; ///< cards, tables, fields
    QColor sunken{}; ///< the sidebar, table headers, the ground of the board map
    QColor hover{};
    QColor selected{}; ///< a chosen row or page; Text reads on it
    QColor border{};
    QColor outline{}; ///< of a control: at least 3:1 on Surface
    QColor text{};
    QColor muted{};
    QColor accent{};
    QColor accentHover{};
    QColor onAccent{};
    QColor good{};
    QColor waiting{};
    QColor attention{};
    QColor bad{};

    [[nodiscard]] QColor tone(Tone tone) const;
};

[[nodiscard]] const Colors& colorsOf(Scheme scheme);
/// The scheme a palette belongs to, by the lightness of its window colour. What paints itself asks here,
/// so that it follows a change of the palette without being told.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
[[nodiscard]] const Colors& colorsOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// Contrast ratio by WCAG 2.1, 1 … 21. Both colours are opaque.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace bridge::ui

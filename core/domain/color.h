// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace bridge {

/// The 16 colour names a sticky note can have (Miro fact sheet §5).
enum class StickyColor : quint8 {
    Gray,
    LightYellow,
    Yellow,
    Orange,
    LightGreen,
    Green,
    DarkGreen,
    Cyan,
    LightPink,
    Pink,
    Violet,
    Red,
    LightBlue,
    Blue,
    DarkBlue,
    Black,
};

/// Colours a person would call the same. A rule names a family, because Miro's default sticky is
/// light_yellow and a bare "yellow" would miss almost every note.
enum class ColorFamily : quint8 { Gray, Yellow, Orange, Green, Cyan, LightPink, Pink, Violet, Red, Blue, Black };

[[nodiscard]] const std::vector<StickyColor>& allStickyColors(); ///< in Miro's own order
[[nodiscard]] QString colorName(StickyColor color); ///< "light_yellow"
[[nodiscard]] std::optional<StickyColor> stickyColorFromName(const QString& name);
[[nodiscard]] QString colorHex(StickyColor color); ///< "#fff9b1", for our own drawing only

[[nodiscard]] ColorFamily familyOf(StickyColor color);
[[nodiscard]] QString familyName(ColorFamily family); ///< "yellow"
[[nodiscard]] std::optional<ColorFamily> familyFromName(const QString& name);
/// The colour a family is painted with when we choose: Miro's most common member (yellow → light_yellow).
[[nodiscard]] StickyColor paintOf(ColorFamily family);

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/color.h"

#include <algorithm>
#include <array>

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

struct ColorRow {
    StickyColor color;
    ColorFamily family;
    QLatin1StringView name;
    QLatin1StringView hex;
};

// Names and display colours: Miro fact sheet §5.
constexpr std::array<ColorRow, 16> rows{{
    {StickyColor::Gray, ColorFamily::Gray, "gray"_L1, "#f5f6f8"_L1},
    {StickyColor::LightYellow, ColorFamily::Yellow, "light_yellow"_L1, "#fff9b1"_L1},
    {StickyColor::Yellow, ColorFamily::Yellow, "yellow"_L1, "#f5d128"_L1},
    {StickyColor::Orange, ColorFamily::Orange, "orange"_L1, "#ff9d48"_L1},
    {StickyColor::LightGreen, ColorFamily::Green, "light_green"_L1, "#d5f692"_L1},
    {StickyColor::Green, ColorFamily::Green, "green"_L1, "#d0e17a"_L1},
    {StickyColor::DarkGreen, ColorFamily::Green, "dark_green"_L1, "#93d275"_L1},
    {StickyColor::Cyan, ColorFamily::Cyan, "cyan"_L1, "#67c6c0"_L1},
    {StickyColor::LightPink, ColorFamily::LightPink, "light_pink"_L1, "#ffcee0"_L1},
    {StickyColor::Pink, ColorFamily::Pink, "pink"_L1, "#ea94bb"_L1},
    {StickyColor::Violet, ColorFamily::Violet, "violet"_L1, "#b384bb"_L1},
    {StickyColor::Red, ColorFamily::Red, "red"_L1, "#f16c7f"_L1},
    {StickyColor::LightBlue, ColorFamily::Blue, "light_blue"_L1, "#a6ccf5"_L1},
    {StickyColor::Blue, ColorFamily::Blue, "blue"_L1, "#23bfe7"_L1},
    {StickyColor::DarkBlue, ColorFamily::Blue, "dark_blue"_L1, "#7b92ff"_L1},
    {StickyColor::Black, ColorFamily::Black, "black"_L1, "#000000"_L1},
}};

const ColorRow& rowOf(StickyColor color)
{
    return rows[std::size_t(color)]; // the table stands in the enum's order
}

} // namespace

const std::vector<StickyColor>& allStickyColors()
{
    static const std::vector<StickyColor> all = [] {
        std::vector<StickyColor> colors;
        for (const ColorRow& row : rows)
            colors.push_back(row.color);
        return colors;
    }();
    return all;
}

QString colorName(StickyColor color)
{
    return rowOf(color).name;
}

QString colorHex(StickyColor color)
{
    return rowOf(color).hex;
}

std::optional<StickyColor> stickyColorFromName(const QString& name)
{
    const auto found = std::ranges::find_if(rows, [&](const ColorRow& row) { return row.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->color);
}

ColorFamily familyOf(StickyColor color)
{
    return rowOf(color).family;
}

StickyColor paintOf(ColorFamily family)
{
    // The lightest member: dark text stays readable on it, and Miro's own default is light_yellow.
    return std::ranges::find_if(rows, [&](const ColorRow& row) { return row.family == family; })->color;
}

QString familyName(ColorFamily family)
{
    switch (family) {
    case ColorFamily::Yellow:
        return u"yellow"_s;
    case ColorFamily::Green:
        return u"green"_s;
    case ColorFamily::Blue:
        return u"blue"_s;
    default:
        return colorName(paintOf(family)); // the other families have one member
    }
}

std::optional<ColorFamily> familyFromName(const QString& name)
{
    const auto found = std::ranges::find_if(rows, [&](const ColorRow& row) { return familyName(row.family) == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->family);
}

} // namespace bridge

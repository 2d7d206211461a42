// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <cmath>

namespace bridge::ui {

namespace {

Colors lightColors()
{
    return {
        .window = QColor(0xf5, 0xf6, 0xf9),
        .surface = QColor(0xff, 0xff, 0xff),
        .sunken = QColor(0xec, 0xee, 0xf3),
        .hover = QColor(0xe6, 0xe9, 0xf1),
        .selected = QColor(0xdf, 0xe3, 0xfb),
        .border = QColor(0xd9, 0xdc, 0xe4),
        .outline = QColor(0x80, 0x86, 0x96),
        .text = QColor(0x1b, 0x1f, 0x2a),
        .muted = QColor(0x57, 0x5e, 0x6e),
        .accent = QColor(0x3b, 0x4c, 0xca),
        .accentHover = QColor(0x2f, 0x3e, 0xad),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .good = QColor(0x14, 0x72, 0x3a),
        .waiting = QColor(0x1b, 0x5f, 0xac),
        .attention = QColor(0x84, 0x55, 0x00),
        .bad = QColor(0xb4, 0x21, 0x2a),
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x14, 0x16, 0x1c),
        .surface = QColor(0x1d, 0x20, 0x29),
        .sunken = QColor(0x10, 0x12, 0x17),
        .hover = QColor(0x27, 0x2b, 0x37),
        .selected = QColor(0x2c, 0x33, 0x5c),
        .border = QColor(0x33, 0x38, 0x45),
        .outline = QColor(0x79, 0x80, 0x91),
        .text = QColor(0xe8, 0xea, 0xf0),
        .muted = QColor(0xa6, 0xad, 0xbc),
        .accent = QColor(0x97, 0xa3, 0xff),
        .accentHover = QColor(0xb0, 0xb9, 0xff),
        .onAccent = QColor(0x12, 0x16, 0x36),
        .good = QColor(0x5e, 0xc9, 0x8a),
        .waiting = QColor(0x82, 0xb6, 0xf7),
        .attention = QColor(0xea, 0xb8, 0x54),
        .bad = QColor(0xff, 0x90, 0x8a),
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Good:
        return good;
    case Tone::Waiting:
        return waiting;
    case Tone::Attention:
        return attention;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

const Colors& colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colors& colorsOf(const QPalette& palette)
{
    return colorsOf(schemeOf(palette));
}

QPalette paletteOf(Scheme scheme)
{
    const Colors& colors = colorsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::Highlight, colors.selected);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.outline);
    palette.setColor(QPalette::Shadow, colors.sunken);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.outline);
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace bridge::ui

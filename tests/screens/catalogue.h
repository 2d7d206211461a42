// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pictures there are of which screen.

#include "ui/theme/colors.h"

#include <QSize>
#include <QStringList>

#include <vector>

namespace bridge::screens {

enum class Room : quint8 { Small, Large };
/// In device-independent pixels. Small is the smallest screen that the window promises to work on.
[[nodiscard]] QSize sizeOf(Room room);

/// One picture of a screen.
struct Shot {
    QString screen{};
    ui::Scheme scheme = ui::Scheme::Light;
    QString language{};
    int percent = 100; ///< of the display's scale
    Room room = Room::Small;

    /// "overview-busy.light.en.100.small.png"
    [[nodiscard]] QString fileName() const;
    /// What one process can draw, as Qt takes the scale at its start and never again: "200.de".
    [[nodiscard]] QString batch() const;
};

/// Eight of each screen. Every language where room is short, light; English in both schemes where there is
/// plenty, as a designer looks at it; and German, whose words are long, dark and at 200 %.
[[nodiscard]] std::vector<Shot> usualShots(const QStringList& screens);
/// Each scheme with each language, scale and room.
[[nodiscard]] std::vector<Shot> everyShot(const QStringList& screens);

/// What docs/user shows.
[[nodiscard]] std::vector<Shot> guideShots();

/// The page or dialog that a screen shows: "sign-in" of "sign-in-refused".
[[nodiscard]] QString pageOf(const QString& screen);

/// What a screen shows its page in. A screen's name says it by one of its words, such as "none" or "running".
enum class Condition : quint8 { Usual, Empty, Busy, Error };
[[nodiscard]] Condition conditionOf(const QString& screen);

[[nodiscard]] QString wordOf(ui::Scheme scheme);
[[nodiscard]] QString wordOf(Room room);
[[nodiscard]] QString wordOf(Condition condition);

} // namespace bridge::screens

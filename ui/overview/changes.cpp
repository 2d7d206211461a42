// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes.h"

namespace bridge::ui {

sync::HourOfWrites sumOf(const std::vector<sync::HourOfWrites>& hours)
{
    sync::HourOfWrites sum;
    for (const sync::HourOfWrites& hour : hours) {
        sum.toMiro += hour.toMiro;
        sum.toBitrix24 += hour.toBitrix24;
    }
    return sum;
}

int scaleStep(int most)
{
    constexpr int lines = 4;
    for (int ten = 1;; ten *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (most <= lines * factor * ten)
                return factor * ten;
        }
    }
}

} // namespace bridge::ui

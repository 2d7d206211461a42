// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bridge::sync {

/// A sticky and a task that seem to say the same, by their places in what was asked about.
struct TextMatch {
    size_t sticky = 0;
    size_t task = 0;
    double score = 0; ///< 0 … 1; 1 = the same but for case, punctuation and blanks
    bool isAmbiguous = false; ///< another one fits nearly as well: a person has to look

    friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

constexpr double leastScore = 0.45; ///< below it two texts are about different things
constexpr double nearlyAsWell = 0.05; ///< two scores that differ by less say the same

/// Which old sticky is which old task, each of them at most once: the best pair first, and so on. Compares words by
/// their groups of three letters, so that a typo, another ending or another order of words cost little. A description
/// that only one of the two has costs little, too. In the order of the stickies.
[[nodiscard]] std::vector<TextMatch> matchTexts(
    const std::vector<QString>& stickies, const std::vector<QString>& tasks);

} // namespace bridge::sync

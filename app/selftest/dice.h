// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <utility>

namespace bridge::selftest {

/// Chance that a seed repeats on every platform: the distributions of the standard library differ.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed * 0x9E37'79B9'7F4A'7C15ULL + 1)
    {
    }

    [[nodiscard]] size_t below(size_t bound) { return size_t(m_random() % bound); } ///< `bound` > 0
    template <typename List> [[nodiscard]] auto oneOf(const List& list)
    {
        return list[typename List::size_type(below(size_t(list.size())))];
    }
    template <typename List> void shuffle(List& list)
    {
        for (size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }

private:
    std::mt19937_64 m_random;
};

} // namespace bridge::selftest

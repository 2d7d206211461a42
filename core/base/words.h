// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace bridge {

/// The words that stand for an enum's values in files and in JSON, in one place each.
template <typename Value, std::size_t Size> using WordTable = std::array<std::pair<Value, QLatin1StringView>, Size>;

template <typename Value, std::size_t Size>
[[nodiscard]] QString wordOf(const WordTable<Value, Size>& table, Value value)
{
    for (const auto& [candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueOf(const WordTable<Value, Size>& table, const QString& word)
{
    for (const auto& [value, candidate] : table) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

} // namespace bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bridge::sync {

/// One word that a person looks for: a row has it when it holds one of the texts, or is of one of the kinds or
/// sides. Kinds and sides are the journal's words; whoever asks knows what they are called in the person's language.
struct HistoryWord {
    QStringList texts{}; ///< in what a row is about, or in a value before or after; whatever the case of its letters
    QStringList kinds{}; ///< "update_task", …
    QStringList sides{}; ///< "miro", "bitrix24"

    friend bool operator==(const HistoryWord&, const HistoryWord&) = default;
};

/// Which history rows; what is not set says nothing.
struct HistoryFilter {
    std::optional<LinkId> link{};
    std::optional<ItemId> item{};
    std::optional<TaskId> task{};
    std::optional<qint64> run{};
    std::optional<TimePoint> since{};
    std::vector<HistoryWord> words{}; ///< a row has all of them

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// In which order. Rows that are alike stand newest first.
struct HistoryOrder {
    enum class By : quint8 { Time, Kind, Side, Subject, After };
    By by = By::Time;
    bool descending = true;

    friend bool operator==(const HistoryOrder&, const HistoryOrder&) = default;
};

/// Writes of one hour, by the side that was written.
struct HourOfWrites {
    int toMiro = 0;
    int toBitrix24 = 0;

    friend bool operator==(const HourOfWrites&, const HourOfWrites&) = default;
};

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/long_list.h"

#include <functional>
#include <vector>

namespace bridge::ui {

using CellText = std::function<QString(size_t row, int column)>;

/// Rows that no database holds, as people read them, in their language.
struct InMemoryList {
    size_t rows = 0;
    int columns = 0;
    CellText shown{};
    CellText sortedBy{}; ///< empty = by what is shown

    /// Which of the rows the question is answered with, in their order. Takes a while for many, and may run on any
    /// thread.
    [[nodiscard]] std::vector<size_t> answer(const ListQuestion& question) const;
};

} // namespace bridge::ui

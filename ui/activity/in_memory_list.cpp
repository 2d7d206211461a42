// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/in_memory_list.h"

#include <QCollator>

#include <algorithm>
#include <optional>

namespace bridge::ui {

namespace {

bool hasAll(const QStringList& words, size_t row, int columns, const CellText& text)
{
    QString all;
    for (int column = 0; column < columns; ++column)
        all += text(row, column) + u'\n';
    return std::ranges::all_of(words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// Rows that are alike stay in the order they came in.
void sortByText(std::vector<size_t>& rows, const CellText& text, const ListQuestion& question)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::optional<QCollatorSortKey>> keys;
    for (const size_t row : rows) {
        keys.resize(std::max(keys.size(), row + 1));
        keys[row] = collator.sortKey(text(row, question.column));
    }
    const bool descending = question.order == Qt::DescendingOrder;
    std::ranges::stable_sort(rows,
        [&](size_t one, size_t other) { return (descending ? *keys[other] < *keys[one] : *keys[one] < *keys[other]); });
}

} // namespace

std::vector<size_t> InMemoryList::answer(const ListQuestion& question) const
{
    std::vector<size_t> found;
    for (size_t row = 0; row < rows; ++row) {
        if (question.words.isEmpty() || hasAll(question.words, row, columns, shown))
            found.push_back(row);
    }
    sortByText(found, sortedBy ? sortedBy : shown, question);
    return found;
}

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/filter_proxy.h"

#include <algorithm>

namespace bridge::ui {

void FilterProxy::setWords(const QString& typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace bridge::ui

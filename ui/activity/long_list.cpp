// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/long_list.h"

namespace bridge::ui {

void LongList::setFilter(const QString& typed)
{
    QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_question.words)
        return;
    m_question.words = std::move(words);
    refresh();
}

void LongList::sort(int column, Qt::SortOrder order)
{
    m_question.column = column;
    m_question.order = order;
    refresh();
}

void LongList::refresh()
{
    Q_EMIT listWanted(m_question);
}

void LongList::setTotal(int total)
{
    if (std::exchange(m_total, total) != total)
        Q_EMIT totalChanged();
}

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/history_search.h"

#include "ui/activity/history_model.h"
#include "ui/common/looks.h"

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

sync::HistoryWord wordOf(const QString& typed)
{
    sync::HistoryWord word{.texts = {typed}, .kinds = Words::operationsNamed(typed)};
    for (const QString& value : Words::valuesNamed(typed))
        word.texts << u'"' + value + u'"'; // as it stands among the fields
    for (const QString& side : {u"miro"_s, u"bitrix24"_s}) {
        if (Words::side(side).contains(typed, Qt::CaseInsensitive))
            word.sides << side;
    }
    return word;
}

sync::HistoryOrder::By orderOf(int column)
{
    using By = sync::HistoryOrder::By;
    switch (column) {
    case HistoryModel::Operation:
        return By::Kind;
    case HistoryModel::WrittenSide:
        return By::Side;
    case HistoryModel::Subject:
        return By::Subject;
    case HistoryModel::Change:
        return By::After;
    default:
        return By::Time;
    }
}

} // namespace

sync::HistoryFilter historyFilter(const ListQuestion& question)
{
    sync::HistoryFilter filter;
    for (const QString& word : question.words)
        filter.words.push_back(wordOf(word));
    return filter;
}

sync::HistoryOrder historyOrder(const ListQuestion& question)
{
    return {orderOf(question.column), question.order == Qt::DescendingOrder};
}

} // namespace bridge::ui

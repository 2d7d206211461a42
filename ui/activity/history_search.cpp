// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/history_search.h"

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

} // namespace

std::vector<sync::HistoryWord> historyWords(const QString& typed)
{
    std::vector<sync::HistoryWord> words;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        words.push_back(wordOf(word));
    return words;
}

} // namespace bridge::ui

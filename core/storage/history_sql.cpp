// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_sql.h"

#include "core/storage/rows.h"

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

void addWord(Where& where, const sync::HistoryWord& word)
{
    AnyOf any;
    // The short comparisons first: what they find is not read any further.
    any.equals(u"kind"_s, word.kinds);
    any.equals(u"side"_s, word.sides);
    any.contains(u"summary || char(10) || before || char(10) || after"_s, word.texts);
    any.addTo(where);
}

QString column(sync::HistoryOrder::By by)
{
    using By = sync::HistoryOrder::By;
    switch (by) {
    case By::Time:
        return u"id"_s;
    case By::Kind:
        return u"kind"_s;
    case By::Side:
        return u"side"_s;
    case By::Subject:
        return subjectOrder();
    case By::After:
        return u"after COLLATE NOCASE"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Where whereOf(const sync::HistoryFilter& filter)
{
    Where where;
    if (filter.link)
        where.add(u"link = ?"_s, {textOf(filter.link->value)});
    if (filter.item)
        where.add(u"item = ?"_s, {textOf(filter.item->value)});
    if (filter.task)
        where.add(u"task = ?"_s, {filter.task->value});
    if (filter.run)
        where.add(u"run = ?"_s, {*filter.run});
    if (filter.since)
        where.add(u"at >= ?"_s, {msOf(*filter.since)});
    for (const sync::HistoryWord& word : filter.words)
        addWord(where, word);
    return where;
}

QString orderSql(const sync::HistoryOrder& order)
{
    const QString way = order.descending ? u" DESC"_s : u" ASC"_s;
    // In step with time, the newest id is the latest write.
    return order.by == sync::HistoryOrder::By::Time ? u"id"_s + way : column(order.by) + way + u", id DESC"_s;
}

} // namespace bridge::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_sql.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's LIKE knows the two cases of ASCII letters alone: other words are looked for as people write them.
QStringList casesOf(const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return {text};
    const QString lower = text.toLower();
    QStringList cases{text, lower, text.toUpper(), lower.left(1).toUpper() + lower.mid(1)};
    cases.removeDuplicates();
    return cases;
}

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

void addWord(Where& where, const sync::HistoryWord& word)
{
    QStringList any;
    QVariantList values;
    const auto orEqual = [&](const QString& column, const QStringList& words) {
        for (const QString& one : words) {
            any << column + u" = ?"_s;
            values << textOf(one);
        }
    };
    // The short comparisons first: what they find is not read any further.
    orEqual(u"kind"_s, word.kinds);
    orEqual(u"side"_s, word.sides);
    for (const QString& text : word.texts) {
        for (const QString& written : casesOf(text)) {
            any << u"summary || char(10) || before || char(10) || after LIKE ? ESCAPE '\\'"_s;
            values << likePattern(written);
        }
    }
    if (!any.isEmpty())
        where.add(u'(' + any.join(u" OR ") + u')', values);
}

/// An operation's line names its item in quotes, behind words that many lines begin with.
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
        return u"substr(summary, max(instr(summary, '“'), 1)) COLLATE NOCASE"_s;
    case By::After:
        return u"after COLLATE NOCASE"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void Where::add(const QString& condition, const QVariantList& values)
{
    m_conditions << condition;
    m_values << values;
}

QString Where::sql() const
{
    return m_conditions.isEmpty() ? u" "_s : u" WHERE "_s + m_conditions.join(u" AND "_s) + u' ';
}

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

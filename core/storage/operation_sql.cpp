// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/operation_sql.h"

#include "core/storage/rows.h"

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> wordsOf(const std::vector<sync::OperationState>& states)
{
    std::vector<QString> words;
    for (const sync::OperationState state : states)
        words.push_back(operationStateWord(state));
    return words;
}

/// Each cause as an array of its three texts.
QString boundCauses(const std::vector<sync::OperationCause>& causes)
{
    std::vector<std::vector<QString>> all;
    for (const sync::OperationCause& cause : causes)
        all.push_back({cause.error, cause.errorKind, cause.advice});
    return boundList(all);
}

void addWord(Where& where, const sync::OperationWord& word)
{
    AnyOf any;
    any.equals(u"kind"_s, word.kinds);
    const std::vector<QString> states = wordsOf(word.states);
    any.equals(u"state"_s, {states.begin(), states.end()});
    if (!word.causes.empty())
        any.add(u"(error, error_kind, advice) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
                u"json_extract(value, '$[2]') FROM json_each(?))"_s,
            {boundCauses(word.causes)});
    any.contains(u"summary"_s, word.texts);
    any.addTo(where);
}

QString column(sync::OperationOrder::By by)
{
    using By = sync::OperationOrder::By;
    switch (by) {
    case By::Age:
        return u"created_at"_s;
    case By::State:
        return u"state"_s;
    case By::Subject:
        return subjectOrder();
    case By::Error:
        return u"error COLLATE NOCASE"_s;
    case By::Advice:
        return u"advice COLLATE NOCASE"_s;
    case By::Attempts:
        return u"attempts"_s;
    case By::NextTry:
        return u"iif(state = 'failed', next_try, 0)"_s; // the others wait for no time
    }
    Q_UNREACHABLE();
}

} // namespace

Where whereOf(const sync::OperationFilter& filter)
{
    Where where;
    if (filter.link)
        where.add(u"link = ?"_s, {textOf(filter.link->value)});
    if (filter.item)
        where.add(u"item = ?"_s, {textOf(filter.item->value)});
    if (!filter.states.empty())
        where.add(u"state IN (SELECT value FROM json_each(?))"_s, {boundList(wordsOf(filter.states))});
    for (const sync::OperationWord& word : filter.words)
        addWord(where, word);
    return where;
}

QString orderSql(const sync::OperationOrder& order)
{
    const QString oldestFirst = u"created_at, id"_s;
    if (order.by == sync::OperationOrder::By::Age && !order.descending)
        return oldestFirst;
    return column(order.by) + (order.descending ? u" DESC, "_s : u" ASC, "_s) + oldestFirst;
}

} // namespace bridge::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/condition.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

bool compares(const QString& op, qint64 actual, qint64 wanted)
{
    if (op == u"<"_s)
        return actual < wanted;
    if (op == u"<="_s)
        return actual <= wanted;
    if (op == u">"_s)
        return actual > wanted;
    if (op == u">="_s)
        return actual >= wanted;
    return actual == wanted;
}

bool textCompares(const QString& op, const QString& actual, const QString& wanted)
{
    if (op.endsWith(u'%'))
        return actual.contains(QString(wanted).remove(u'%'), Qt::CaseInsensitive);
    const int order = actual.compare(wanted, Qt::CaseInsensitive);
    return op.contains(u'<') || op.contains(u'>') ? compares(op, order, 0) : order == 0;
}

} // namespace

FilterKey filterKey(const QString& key)
{
    const auto isOperator = [](QChar c) { return u"!<>=%@?"_s.contains(c); };
    const auto field = std::ranges::find_if_not(key, isOperator);
    const qsizetype length = field - key.begin();
    return {key.left(length), key.mid(length)};
}

bool numberFits(const QString& op, qint64 actual, const std::vector<qint64>& wanted)
{
    const bool any = std::ranges::any_of(wanted, [&](qint64 value) { return compares(op, actual, value); });
    return op.startsWith(u'!') ? !any : any;
}

bool textFits(const QString& op, const QString& actual, const QStringList& wanted)
{
    const bool any = std::ranges::any_of(wanted, [&](const QString& text) { return textCompares(op, actual, text); });
    return op.startsWith(u'!') ? !any : any;
}

} // namespace bridge::sandbox::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/paging.h"

#include <QCryptographicHash>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Outcome<int> limitOf(const QUrlQuery& query, int smallest, int standard)
{
    constexpr int largest = 50;
    if (!query.hasQueryItem(u"limit"_s))
        return standard;
    bool ok = false;
    const int limit = queryValue(query, u"limit"_s).toInt(&ok);
    if (!ok)
        return refuseField(u"limit"_s, u"must be a whole number"_s);
    if (limit < smallest)
        return refuseField(u"limit"_s, u"minimum items page size is %1"_s.arg(smallest));
    if (limit > largest)
        return refuseField(u"limit"_s, u"maximum items page size is %1"_s.arg(largest));
    return limit;
}

} // namespace

QString queryValue(const QUrlQuery& query, const QString& name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Outcome<OffsetPage> offsetPage(const QUrlQuery& query)
{
    const auto limit = limitOf(query, 1, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    OffsetPage page{*limit, 0};
    if (query.hasQueryItem(u"offset"_s)) {
        bool ok = false;
        page.offset = queryValue(query, u"offset"_s).toInt(&ok);
        if (!ok || page.offset < 0)
            return refuseField(u"offset"_s, u"must be a whole number from 0"_s);
    }
    return page;
}

QString makeCursor(Number last, const QString& scope)
{
    const QByteArray id = QByteArray::number(last);
    const QByteArray seal
        = QCryptographicHash::hash(id + ' ' + scope.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QString::fromLatin1((id + '~' + seal).toBase64());
}

Outcome<CursorPage> cursorPage(const QUrlQuery& query, const QString& scope)
{
    const auto limit = limitOf(query, 10, 10);
    if (!limit)
        return tl::unexpected(limit.error());
    if (!query.hasQueryItem(u"cursor"_s))
        return CursorPage{*limit, 0};
    const QString cursor = queryValue(query, u"cursor"_s);
    const Number after = QByteArray::fromBase64(cursor.toLatin1()).split('~').first().toULongLong();
    if (after == 0 || cursor != makeCursor(after, scope))
        return refuseField(u"cursor"_s, u"the cursor is not valid for this request"_s);
    return CursorPage{*limit, after};
}

} // namespace bridge::sandbox

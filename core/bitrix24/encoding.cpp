// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/encoding.h"

#include <QUrl>

namespace bridge::bitrix24 {
namespace {

QByteArray encodeText(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray encodeScalar(const OrderedJson& value)
{
    if (value.is_string())
        return encodeText(value.get<QString>());
    if (value.is_boolean())
        return value.get<bool>() ? "1" : "0";
    return toBytes(value);
}

void appendValue(QByteArray& query, const QByteArray& name, const OrderedJson& value)
{
    if (value.is_null())
        return;
    if (value.is_structured() && !value.empty()) {
        for (const auto& [key, inner] : value.items())
            appendValue(query, name + '[' + encodeText(QString::fromStdString(key)) + ']', inner);
        return;
    }
    if (!query.isEmpty())
        query += '&';
    query += name + '=';
    if (!value.is_structured())
        query += encodeScalar(value);
}

} // namespace

QByteArray encodeQuery(const OrderedJson& params)
{
    QByteArray query;
    for (const auto& [name, value] : params.items())
        appendValue(query, encodeText(QString::fromStdString(name)), value);
    return query;
}

QByteArray encodeName(const QStringList& path)
{
    QByteArray name;
    for (const QString& part : path)
        name += name.isEmpty() ? encodeText(part) : '[' + encodeText(part) + ']';
    return name;
}

} // namespace bridge::bitrix24

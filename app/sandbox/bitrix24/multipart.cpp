// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/multipart.h"

#include <QRegularExpression>
#include <QStringList>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QRegularExpressionMatch& match)
{
    return match.captured(1) + match.captured(2); // quoted or bare: one of them is empty
}

/// The name that a part's head gives its value; none for a file.
QString nameIn(const QString& head)
{
    static const QRegularExpression name(
        uR"re(;\s*name=(?:"([^"]*)"|([^\s;"]+)))re"_s, QRegularExpression::CaseInsensitiveOption);
    return head.contains("filename"_L1, Qt::CaseInsensitive) ? QString() : firstOf(name.match(head));
}

QByteArrayList partsOf(const QByteArray& body, const QByteArray& border)
{
    QByteArrayList parts;
    qsizetype from = body.indexOf(border);
    while (from >= 0) {
        from += border.size();
        const qsizetype end = body.indexOf("\r\n" + border, from);
        if (end < 0)
            break;
        parts << body.mid(from + 2, end - from - 2); // without the line end behind the border
        from = end + 2;
    }
    return parts;
}

} // namespace

QByteArray formOfMultipart(const QByteArray& contentType, const QByteArray& body)
{
    static const QRegularExpression boundary(
        uR"re(;\s*boundary=(?:"([^"]+)"|([^\s;"]+)))re"_s, QRegularExpression::CaseInsensitiveOption);
    const QString named = firstOf(boundary.match(QString::fromLatin1(contentType)));
    if (named.isEmpty())
        return {};
    QByteArrayList values;
    for (const QByteArray& part : partsOf(body, "--" + named.toLatin1())) {
        const qsizetype head = part.indexOf("\r\n\r\n");
        const QString name = head < 0 ? QString() : nameIn(QString::fromUtf8(part.left(head)));
        if (!name.isEmpty())
            values << name.toUtf8().toPercentEncoding() + '=' + part.mid(head + 4).toPercentEncoding();
    }
    return values.join('&');
}

} // namespace bridge::sandbox::bitrix24

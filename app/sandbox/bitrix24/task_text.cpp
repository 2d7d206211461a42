// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 250;

/// Emoji are stored as ":f09f9880:", the hex of their UTF-8.
QString emojiEncoded(const QString& text)
{
    QString result;
    for (const uint point : text.toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
        result += point > 0xffff ? u":%1:"_s.arg(QString::fromLatin1(character.toUtf8().toHex())) : character;
    }
    return result;
}

QString emojiDecoded(const QString& text)
{
    static const QRegularExpression pattern(u":(f0[0-9a-f]{6}):"_s);
    QString result = text;
    for (QRegularExpressionMatch match = pattern.match(result); match.hasMatch(); match = pattern.match(result)) {
        const QString emoji = QString::fromUtf8(QByteArray::fromHex(match.captured(1).toLatin1()));
        result.replace(match.capturedStart(), match.capturedLength(), emoji);
    }
    return result;
}

} // namespace

QString titleOnAdd(const QString& text)
{
    const QList<uint> points = text.trimmed().toUcs4();
    const qsizetype kept = std::min(points.size(), longestTitle);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), kept);
}

QString titleOnUpdate(const QString& text)
{
    return emojiDecoded(emojiEncoded(text.trimmed()).left(longestTitle));
}

QStringList hashTags(const QString& title, const QString& description)
{
    static const QRegularExpression pattern(u"(?:^|\\s)#([^\\s#,<>\\[\\]]+)"_s);
    QStringList tags;
    for (const QString& text : {title, description}) {
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const QString tag = it.next().captured(1);
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
        }
    }
    return tags;
}

std::optional<qint64> parsedDate(const QString& text, int serverOffset)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, serverOffset);
    return time.toSecsSinceEpoch();
}

} // namespace bridge::sandbox::bitrix24

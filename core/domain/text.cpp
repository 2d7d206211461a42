// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace bridge {

using namespace Qt::StringLiterals;

QString normalised(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ').remove(QChar::ByteOrderMark);
    QStringList lines = plain.split(u'\n');
    for (QString& line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    return lines.join(u'\n').trimmed();
}

namespace {

constexpr QChar ellipsis = u'…';
constexpr qsizetype ellipsisLength = 1;
constexpr int wordSearchWindow = 60; ///< a cut looks this far back for a space

/// Bitrix24 stores an emoji as ":f09f9880:" and cuts after that (core fact sheet §7.1).
constexpr int storedEmojiLength = 10;

/// How much of the line takes at most `room` as Bitrix24 stores it; never half an emoji.
qsizetype storedPrefix(const QString& line, int room)
{
    qsizetype end = 0;
    while (end < line.size()) {
        const bool emoji = line.at(end).isHighSurrogate() && end + 1 < line.size();
        room -= emoji ? storedEmojiLength : 1;
        if (room < 0)
            break;
        end += emoji ? 2 : 1;
    }
    return end;
}

/// Where a title that has to leave room for the ellipsis ends, at best between two words.
qsizetype titleCut(const QString& line)
{
    const qsizetype cut = storedPrefix(line, maxTitleLength - int(ellipsisLength));
    const qsizetype space = line.lastIndexOf(u' ', cut);
    return space > std::max<qsizetype>(0, cut - wordSearchWindow) ? space : cut;
}

} // namespace

TaskText splitText(const QString& plain)
{
    const qsizetype lineEnd = plain.indexOf(u'\n');
    const QString first = lineEnd < 0 ? plain : plain.first(lineEnd);
    const QString rest = lineEnd < 0 ? QString() : plain.sliced(lineEnd + 1);
    if (storedPrefix(first, maxTitleLength) == first.size())
        return {first.trimmed(), normalised(rest)};

    const qsizetype cut = titleCut(first);
    const QString tail = ellipsis + first.sliced(cut);
    return {first.first(cut) + ellipsis, normalised(rest.isEmpty() ? tail : tail + u'\n' + rest)};
}

QString joinText(const TaskText& text)
{
    if (text.title.endsWith(ellipsis) && text.description.startsWith(ellipsis)) {
        // People write "…" too: only what a cut makes is put together again.
        const QString whole = normalised(text.title.chopped(ellipsisLength) + text.description.sliced(ellipsisLength));
        if (splitText(whole) == text)
            return whole;
    }
    return text.description.isEmpty() ? text.title : text.title + u'\n' + text.description;
}

QString plainFromBbCode(const QString& bbCode)
{
    // Only tags Bitrix24 knows: "[breaking] change" is a text, not markup.
    static const QRegularExpression listItem(u"\\[\\*\\]\\s*"_s);
    static const QRegularExpression tag(
        u"\\[/?(?:b|i|u|s|p|url|img|user|quote|code|color|size|font|left|right|center|justify|list|table|tr|td|th|"
        "spoiler|video|disk|left)(?:\\s*=[^\\]]*)?\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain = bbCode;
    plain.replace(listItem, u"• "_s).remove(tag);
    return normalised(plain);
}

} // namespace bridge

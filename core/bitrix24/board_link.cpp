// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/board_link.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

/// A bracket inside the address would end the BB-code tag.
QString address(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded).replace(u'[', "%5B"_L1).replace(u']', "%5D"_L1);
}

bool isBoardLinkLine(const QString& line)
{
    static const QRegularExpression shape(uR"(^\s*\[URL=[^\]]*\bmoveToWidget=[^\]]*\]\s*Miro\s*\[/URL\]\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(line).hasMatch();
}

} // namespace

QString boardLinkLine(const QUrl& boardLink)
{
    return u"[URL=%1]Miro[/URL]"_s.arg(address(boardLink));
}

QString withBoardLink(const QString& text, const QUrl& boardLink)
{
    if (boardLink.isEmpty())
        return text;
    return text.isEmpty() ? boardLinkLine(boardLink) : text + u"\n\n"_s + boardLinkLine(boardLink);
}

LinkedText withoutBoardLink(const QString& text)
{
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = unified.split(u'\n');
    const auto ours = std::find_if(lines.rbegin(), lines.rend(), isBoardLinkLine);
    const bool found = ours != lines.rend();
    if (found)
        lines.removeAt(std::distance(ours, lines.rend()) - 1);
    return {lines.join(u'\n').trimmed(), found};
}

bool carriesBoardLink(const QString& message, const QUrl& boardLink)
{
    static const QRegularExpression shape(uR"(\[URL=([^\]]*)\])"_s, QRegularExpression::CaseInsensitiveOption);
    const QString wanted = address(boardLink);
    QString decoded = message;
    decoded.replace("&amp;"_L1, "&"_L1);
    for (auto links = shape.globalMatch(decoded); links.hasNext();) {
        if (links.next().captured(1) == wanted)
            return true;
    }
    return false;
}

} // namespace bridge::bitrix24

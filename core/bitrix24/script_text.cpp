// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/script_text.h"

#include <QRegularExpression>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression suspicion()
{
    const QStringList shapes{
        uR"(<\s*[a-z/!?])"_s, // an opening or closing tag, a comment, a processing instruction
        uR"(\bon[a-z]+\s*=)"_s, // an event handler
        uR"(\bstyle\s*=)"_s, uR"((?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|\bdata\s*:\s*[a-z]+/)"_s,
        uR"(-moz-binding|\bexpression\s*\()"_s,
        uR"(&\s*#|&(?:lt|gt|quot|amp|colon|tab|newline);)"_s, // an entity may hide any of the above
        uR"(\bunion\b.{0,200}\bselect\b|\bselect\b.{0,200}\bfrom\b|\binsert\s+(?:ignore\s+)?into\b)"_s,
        uR"(\bupdate\s+\S+\s+set\b|\bdelete\s+from\b|\b(?:drop|alter|truncate)\s+(?:table|database)\b)"_s,
        uR"(\binto\s+(?:out|dump)file\b|\b(?:sleep|benchmark|load_file|ascii|substring|concat)\s*\()"_s,
        uR"(\.\.[/\\])"_s, // a path that climbs
        uR"([\x{0}-\x{8}\x{B}\x{C}\x{E}-\x{1F}])"_s, // a control character that may split a word
        uR"(\$result)"_s, // a reference to an earlier answer
    };
    return QRegularExpression(
        shapes.join(u'|'), QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

bool mustTravelAlone(const QString& text)
{
    static const QRegularExpression suspect = suspicion();
    return suspect.match(text).hasMatch();
}

} // namespace bridge::bitrix24

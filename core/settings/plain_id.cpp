// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/plain_id.h"

#include <QRegularExpression>

#include <algorithm>

namespace bridge::settings {

using namespace Qt::StringLiterals;

QString plainId(const QString& name, qsizetype longest)
{
    static const QRegularExpression strange(u"[^a-z0-9]+"_s);
    QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    plain = plain.replace(strange, u" "_s).simplified().replace(u' ', u'-').left(longest);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

LinkId linkIdFor(const QString& name, const std::vector<Link>& links)
{
    constexpr qsizetype longest = 56; // of the 64 that the schema allows: room for a number
    QString plain = plainId(name, longest);
    if (plain.isEmpty())
        plain = u"board"_s;
    LinkId id{plain};
    for (int number = 2; std::ranges::find(links, id, &Link::id) != links.end(); ++number)
        id.value = u"%1-%2"_s.arg(plain).arg(number);
    return id;
}

} // namespace bridge::settings

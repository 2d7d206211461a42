// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/tokens.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

QString token(int number)
{
    return u"w%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

std::set<QString> tokensIn(const QString& text)
{
    std::set<QString> tokens;
    for (qsizetype at = text.indexOf(u'w'); at >= 0; at = text.indexOf(u'w', at + 1)) {
        const QString word = text.mid(at, 4);
        bool isNumber = false;
        (void)word.mid(1).toInt(&isNumber);
        if (word.size() == 4 && isNumber)
            tokens.insert(word);
    }
    return tokens;
}

void Typed::replace(const QString& before, const QString& after)
{
    const std::set<QString> kept = tokensIn(after);
    for (const QString& token : tokensIn(before)) {
        if (!kept.contains(token))
            m_alive.erase(token);
    }
    m_alive.insert(kept.begin(), kept.end());
}

} // namespace bridge::test

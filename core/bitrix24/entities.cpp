// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/entities.h"

#include <QRegularExpression>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

QString withEntitiesKept(const QString& text)
{
    static const QRegularExpression start(u"&(?=#?\\w+;)"_s);
    QString kept = text;
    return kept.replace(start, u"&amp;"_s);
}

} // namespace bridge::bitrix24

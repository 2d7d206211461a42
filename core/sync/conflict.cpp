// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflict.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

bool Conflict::isText() const
{
    return field == "title"_L1 || field == "description"_L1;
}

bool Conflict::sameAs(const Conflict& other) const
{
    return field == other.field && miro == other.miro && bitrix24 == other.bitrix24;
}

QString Direction::id() const
{
    return link.value + u"/conflict/"_s + item.value + u'/' + conflict.field;
}

Json toJson(const Conflict& conflict)
{
    Json json{
        {"field", conflict.field}, {"base", conflict.base}, {"miro", conflict.miro}, {"bitrix24", conflict.bitrix24}};
    if (conflict.winner)
        json["winner"] = sideWord(*conflict.winner);
    if (conflict.take)
        json["take"] = takeWord(*conflict.take);
    return json;
}

std::optional<Conflict> conflictFrom(const Json& json)
{
    if (!json.is_object() || !json.contains("field"))
        return std::nullopt;
    const auto text = [&](const char* key) { return json.value(key, QString()); };
    return Conflict{text("field"), text("base"), text("miro"), text("bitrix24"), sideFromWord(text("winner")),
        takeFromWord(text("take"))};
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/lenient.h"

namespace bridge::miro {

const Json& partAt(const Json& json, const char* key)
{
    static const Json none;
    const auto found = json.find(key);
    return found == json.end() ? none : *found;
}

const Json& listAt(const Json& json, const char* key)
{
    static const Json none = Json::array();
    const Json& list = partAt(json, key);
    return list.is_array() ? list : none;
}

QString textAt(const Json& json, const char* key)
{
    const Json& value = partAt(json, key);
    if (value.is_string())
        return value.get<QString>();
    return value.is_number_integer() ? QString::number(value.get<qint64>()) : QString();
}

std::optional<double> numberAt(const Json& json, const char* key)
{
    const Json& value = partAt(json, key);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

bool flagAt(const Json& json, const char* key, bool otherwise)
{
    const Json& value = partAt(json, key);
    return value.is_boolean() ? value.get<bool>() : otherwise;
}

} // namespace bridge::miro

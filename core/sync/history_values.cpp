// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history_values.h"

namespace bridge::sync {

std::set<std::string> fieldsOf(const HistoryRow& row)
{
    std::set<std::string> fields;
    for (const Json* image : {&row.before, &row.after}) {
        if (!image->is_object())
            continue;
        for (const auto& [name, value] : image->items())
            fields.insert(name);
    }
    return fields;
}

bool isForPeople(const std::string& field)
{
    return field != "x" && field != "y" && field != "detached";
}

QString valueText(const Json& value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? value.get<QString>() : QString::fromUtf8(toBytes(value));
}

QString valueIn(const Json& image, const std::string& field)
{
    const Json value = image.is_object() ? image.value(field, Json()) : Json();
    return value == 0 ? QString() : valueText(value);
}

} // namespace bridge::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/lenient.h"

#include <cmath>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

const Json& nothing()
{
    static const Json null;
    return null;
}

std::optional<qint64> numberFromText(const QString& text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

const Json& member(const Json& json, const char* name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found == json.end() ? nothing() : *found;
}

const Json& member(const Json& json, const char* name, const char* otherName)
{
    const Json& first = member(json, name);
    return first.is_null() ? member(json, otherName) : first;
}

QString textOf(const Json& json)
{
    if (json.is_string())
        return json.get<QString>();
    if (json.is_number())
        return QString::fromStdString(json.dump());
    return {};
}

std::optional<qint64> numberOf(const Json& json)
{
    if (json.is_number_integer())
        return json.get<qint64>();
    if (json.is_number_float()) {
        const double number = json.get<double>();
        const bool whole = std::nearbyint(number) == number && std::abs(number) < 9.0e15;
        return whole ? std::optional(qint64(number)) : std::nullopt;
    }
    return json.is_string() ? numberFromText(json.get<QString>()) : std::nullopt;
}

qint64 idOf(const Json& json)
{
    return numberOf(json).value_or(0);
}

double secondsOf(const Json& json)
{
    return json.is_number() ? json.get<double>() : textOf(json).toDouble();
}

bool flagOf(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    const QString text = textOf(json);
    return text == "Y"_L1 || text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

TimePoint timeOf(const Json& json)
{
    return toTimePoint(QDateTime::fromString(textOf(json), Qt::ISODate));
}

std::vector<std::pair<QString, const Json*>> entriesOf(const Json& json)
{
    std::vector<std::pair<QString, const Json*>> entries;
    if (!json.is_structured())
        return entries;
    for (const auto& [key, value] : json.items())
        entries.emplace_back(QString::fromStdString(key), &value);
    return entries;
}

} // namespace bridge::bitrix24

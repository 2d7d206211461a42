// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/json_reader.h"

namespace bridge::sandbox {

JsonReader::JsonReader(const Json& json, const QString& path)
    : m_json(json)
    , m_path(path)
{
}

JsonReader::JsonReader(const Json& json, const QString& path, JsonReader& parent)
    : m_json(json)
    , m_path(path)
    , m_root(parent.m_root)
{
}

const Json& JsonReader::at(const char* key) const
{
    static const Json missing;
    const auto found = m_json.is_object() ? m_json.find(key) : m_json.end();
    return found == m_json.end() ? missing : *found;
}

void JsonReader::complain(const QString& key)
{
    if (m_root->m_firstFault.isEmpty())
        m_root->m_firstFault = m_path + u'.' + key;
}

QString JsonReader::text(const char* key)
{
    if (at(key).is_string())
        return at(key).get<QString>();
    complain(QString::fromLatin1(key));
    return {};
}

quint64 JsonReader::number(const char* key)
{
    if (at(key).is_number_unsigned() || (at(key).is_number_integer() && at(key).get<qint64>() >= 0))
        return at(key).get<quint64>();
    complain(QString::fromLatin1(key));
    return 0;
}

double JsonReader::real(const char* key)
{
    if (at(key).is_number())
        return at(key).get<double>();
    complain(QString::fromLatin1(key));
    return 0;
}

bool JsonReader::flag(const char* key)
{
    if (at(key).is_boolean())
        return at(key).get<bool>();
    complain(QString::fromLatin1(key));
    return false;
}

TimePoint JsonReader::time(const char* key)
{
    if (at(key).is_number_integer())
        return TimePoint(std::chrono::milliseconds(at(key).get<qint64>()));
    complain(QString::fromLatin1(key));
    return {};
}

std::optional<TimePoint> JsonReader::timeOrNull(const char* key)
{
    if (m_json.is_object() && m_json.contains(key) && at(key).is_null())
        return std::nullopt;
    return time(key);
}

Json JsonReader::object(const char* key)
{
    if (at(key).is_object())
        return at(key);
    complain(QString::fromLatin1(key));
    return Json::object();
}

std::vector<Json> JsonReader::list(const char* key)
{
    if (at(key).is_array())
        return at(key).get<std::vector<Json>>();
    complain(QString::fromLatin1(key));
    return {};
}

std::vector<quint64> JsonReader::numbers(const char* key)
{
    std::vector<quint64> values;
    for (const Json& value : list(key)) {
        if (value.is_number_unsigned())
            values.push_back(value.get<quint64>());
        else
            complain(QString::fromLatin1(key));
    }
    return values;
}

} // namespace bridge::sandbox

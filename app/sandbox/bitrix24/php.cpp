// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/php.h"

#include <QRegularExpression>

#include <algorithm>

namespace bridge::sandbox::bitrix24::php {

using namespace Qt::StringLiterals;

namespace {

QString urlDecoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' ')));
}

/// "a[b][]" as "a", "b", ""; what stands behind the brackets is cut off. An unbalanced bracket belongs to
/// the name.
QStringList keyPath(const QString& key)
{
    const qsizetype open = key.indexOf(u'[');
    if (open <= 0 || !key.contains(u']'))
        return {key};
    QStringList path{key.left(open)};
    for (qsizetype from = open; from < key.size() && key.at(from) == u'[';) {
        const qsizetype close = key.indexOf(u']', from);
        if (close < 0)
            break;
        path << key.mid(from + 1, close - from - 1);
        from = close + 1;
    }
    return path;
}

/// A variable that nests deeper is dropped: PHP's max_input_nesting_level.
constexpr qsizetype deepestKey = 64;

std::string nextIndex(const Value& array)
{
    qint64 next = 0;
    for (const auto& [key, value] : array.items()) {
        bool number = false;
        const qint64 index = QString::fromStdString(key).toLongLong(&number);
        if (number)
            next = std::max(next, index + 1);
    }
    return std::to_string(next);
}

void store(Value& root, const QStringList& path, QString text)
{
    Value* place = &root;
    for (const QString& part : path) {
        if (!place->is_object())
            *place = Value::object();
        place = &(*place)[part.isEmpty() ? nextIndex(*place) : part.toStdString()];
    }
    *place = std::move(text);
}

bool isListOfAll(const Json& object)
{
    for (std::size_t i = 0; i < object.size(); ++i) {
        if (!object.contains(std::to_string(i)))
            return false;
    }
    return true;
}

QString entity(const QString& name)
{
    static const QMap<QString, QString> known{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"#39"_s, u"'"_s}, {u"#039"_s, u"'"_s},
        {u"nbsp"_s, QString(QChar(0xa0))}};
    return known.value(name);
}

} // namespace

Value parseStr(QByteArrayView text)
{
    Value root = Value::object();
    for (const QByteArray& pair : text.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QStringList path = keyPath(urlDecoded(equals < 0 ? pair : pair.left(equals)));
        if (path.size() <= deepestKey)
            store(root, path, equals < 0 ? QString() : urlDecoded(pair.mid(equals + 1)));
    }
    return root;
}

bool isArray(const Value& value)
{
    return value.is_array() || value.is_object();
}

std::vector<Value> values(const Value& array)
{
    return isArray(array) ? std::vector<Value>(array.begin(), array.end()) : std::vector<Value>{};
}

qint64 toInt(const Value& value)
{
    if (value.is_number_float()) // what is out of range ends at its border: a cast would be undefined
        return static_cast<qint64>(std::clamp(value.get<double>(), -1e18, 1e18));
    if (value.is_number())
        return value.get<qint64>();
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (isArray(value))
        return value.empty() ? 0 : 1;
    if (!value.is_string())
        return 0;
    static const QRegularExpression number(u"^\\s*([+-]?\\d{1,18})"_s);
    return number.match(value.get<QString>()).captured(1).toLongLong();
}

QString toText(const Value& value)
{
    if (value.is_string())
        return value.get<QString>();
    if (value.is_boolean())
        return value.get<bool>() ? u"1"_s : QString();
    if (isArray(value))
        return u"Array"_s;
    return value.is_null() ? QString() : QString::fromStdString(value.dump());
}

bool isTrue(const Value& value)
{
    if (isArray(value))
        return !value.empty();
    const QString text = toText(value);
    return !text.isEmpty() && text != u"0"_s;
}

bool isYes(const Value& value)
{
    const QString text = toText(value);
    return text == u"Y"_s || text == u"y"_s || text == u"true"_s || text == u"1"_s;
}

bool isNumeric(const Value& value)
{
    static const QRegularExpression whole(u"^\\s*[+-]?\\d+\\s*$"_s);
    return value.is_number_integer() || (value.is_string() && whole.match(value.get<QString>()).hasMatch());
}

const Value* find(const Value& array, const QString& name)
{
    if (array.is_object()) {
        const auto it = array.find(name.toStdString());
        return it == array.end() ? nullptr : &*it;
    }
    bool number = false;
    const qulonglong index = name.toULongLong(&number);
    return number && array.is_array() && index < array.size() ? &array[index] : nullptr;
}

const Value* findAnyCase(const Value& array, const QString& name)
{
    if (!array.is_object())
        return nullptr;
    for (auto it = array.begin(); it != array.end(); ++it) {
        if (name.compare(QString::fromStdString(it.key()), Qt::CaseInsensitive) == 0)
            return &*it;
    }
    return nullptr;
}

QString textOf(const Value& array, const QString& name)
{
    const Value* value = find(array, name);
    return value ? toText(*value) : QString();
}

qint64 intOf(const Value& array, const QString& name)
{
    const Value* value = find(array, name);
    return value ? toInt(*value) : 0;
}

bool has(const Value& array, const QString& name)
{
    return find(array, name) != nullptr;
}

std::vector<qint64> toInts(const Value& value)
{
    std::vector<qint64> numbers;
    if (!isArray(value))
        return {toInt(value)};
    for (const Value& element : values(value))
        numbers.push_back(toInt(element));
    return numbers;
}

QStringList toTexts(const Value& value)
{
    if (!isArray(value))
        return {toText(value)};
    QStringList texts;
    for (const Value& element : values(value))
        texts << toText(element);
    return texts;
}

Value upperKeys(const Value& array)
{
    if (!array.is_object())
        return array;
    Value result = Value::object();
    for (auto it = array.begin(); it != array.end(); ++it)
        result[QString::fromStdString(it.key()).toUpper().toStdString()] = it.value();
    return result;
}

Json encoded(Json json)
{
    for (Json& element : json) {
        if (element.is_structured())
            element = encoded(std::move(element));
    }
    if (!json.is_object() || !isListOfAll(json))
        return json;
    Json list = Json::array();
    for (std::size_t i = 0; i < json.size(); ++i)
        list.push_back(std::move(json[std::to_string(i)]));
    return list;
}

QString entitiesDecoded(const QString& text)
{
    static const QRegularExpression pattern(u"&(#?\\w+);"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString decoded = entity(match.captured(1));
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += decoded.isEmpty() ? match.captured() : decoded;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace bridge::sandbox::bitrix24::php

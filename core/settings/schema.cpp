// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/schema.h"

#include "core/settings/suggestion.h"

#include <QStringList>

// The validator's headers are not ours to keep free of warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace bridge::settings {

using namespace Qt::StringLiterals;
using valijson::adapters::NlohmannJsonAdapter;

namespace {

/// Where a problem is: the value there, the schema that holds for it, and how a person finds it.
struct Place {
    const Json* value;
    const Json* schema;
    QString name{};
};

/// Follows the validator's context, e.g. {"<root>", "[links]", "[0]"}.
Place placeOf(const std::vector<std::string>& context, const Json& value, const Json& schema)
{
    Place place{&value, &schema};
    for (const std::string& part : context) {
        if (part == "<root>")
            continue;
        const std::string key(part.begin() + 1, part.end() - 1);
        if (place.value->is_array()) {
            place.name += u'[' + QString::fromStdString(key) + u']';
            place.value = &place.value->at(std::stoul(key));
            place.schema = &place.schema->at("items");
        } else {
            place.name += (place.name.isEmpty() ? u""_s : u"."_s) + QString::fromStdString(key);
            place.value = &place.value->at(key);
            place.schema = &place.schema->at("properties").at(key);
        }
    }
    return place;
}

QString asText(const Json& value)
{
    QString text = QString::fromUtf8(toBytes(value));
    return text.size() <= 60 ? text : text.left(59) + u'…';
}

/// As a person writes it: a text in quotes.
QString quotedText(const Json& value)
{
    const QString text = asText(value);
    return value.is_string() ? u"“%1”"_s.arg(text.sliced(1).chopped(text.endsWith(u'"') ? 1 : 0)) : text;
}

QStringList wordsOf(const Json& values)
{
    QStringList words;
    for (const Json& value : values)
        words << (value.is_string() ? value.get<QString>() : asText(value));
    return words;
}

QStringList fieldNames(const Json& schema)
{
    QStringList names;
    for (const auto& [name, ignored] : schema.at("properties").items())
        names << QString::fromStdString(name);
    return names;
}

/// " (did you mean color?)", or nothing when no word is near.
QString suggestion(const QString& word, const QStringList& candidates)
{
    const auto nearest = nearestWord(word, candidates);
    return nearest ? u" (did you mean %1?)"_s.arg(*nearest) : QString();
}

QString typeName(const QString& type)
{
    if (type == "integer"_L1)
        return u"a whole number"_s;
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "object"_L1)
        return u"an object {…}"_s;
    if (type == "array"_L1)
        return u"a list […]"_s;
    return u"a text"_s;
}

/// What the schema of a single value allows.
QString allowed(const Json& schema)
{
    if (schema.contains("const"))
        return asText(schema["const"]);
    if (schema.contains("enum"))
        return u"one of "_s + wordsOf(schema["enum"]).join(u", "_s);
    QString what = typeName(schema.value("type", QString()));
    if (schema.contains("minimum") && schema.contains("maximum"))
        what += u" from %1 to %2"_s.arg(asText(schema["minimum"]), asText(schema["maximum"]));
    else if (schema.contains("minimum"))
        what += u" of at least %1"_s.arg(asText(schema["minimum"]));
    if (schema.contains("minLength"))
        what += u" that is not empty"_s;
    if (schema.contains("maxLength"))
        what += u" of at most %1 characters"_s.arg(asText(schema["maxLength"]));
    if (schema.contains("description"))
        what += u": "_s + schema["description"].get<QString>();
    return what;
}

/// What is wrong with an object itself: a field too many, one missing, or none at all.
std::optional<QString> objectProblem(const Place& place)
{
    const QString inside = place.name.isEmpty() ? QString() : place.name + u'.';
    const Json& fields = place.schema->at("properties");
    for (const auto& [name, ignored] : place.value->items()) {
        if (!fields.contains(name)) {
            const QString unknown = QString::fromStdString(name);
            const QStringList known = fieldNames(*place.schema);
            return inside + unknown + u": unknown field"_s + suggestion(unknown, known) + u"; known here: "_s
                + known.join(u", "_s);
        }
    }
    for (const Json& name : place.schema->value("required", Json::array())) {
        if (!place.value->contains(name.get_ref<const std::string&>()))
            return inside + name.get<QString>() + u": this field is missing"_s;
    }
    if (place.value->empty())
        return place.name + u": needs at least one of "_s + fieldNames(*place.schema).join(u", "_s);
    return std::nullopt;
}

QString sentenceFor(const Place& place)
{
    if (place.value->is_object() && place.schema->contains("properties")) {
        if (const auto problem = objectProblem(place))
            return *problem;
    }
    QString near;
    if (place.value->is_string() && place.schema->contains("enum"))
        near = suggestion(place.value->get<QString>(), wordsOf(place.schema->at("enum")));
    return u"%1: %2 is not allowed here, only %3%4"_s.arg(place.name.isEmpty() ? u"the whole file"_s : place.name,
        quotedText(*place.value), allowed(*place.schema), near);
}

} // namespace

Result<> checkAgainstSchema(const Json& value, const Json& schema)
{
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(schema), parsed);
    valijson::ValidationResults problems;
    valijson::Validator validator;
    if (validator.validate(parsed, NlohmannJsonAdapter(value), &problems))
        return {};

    // Every level above the problem reports it again: the deepest says where it is.
    std::vector<std::string> deepest;
    for (valijson::ValidationResults::Error problem; problems.popError(problem);) {
        if (problem.context.size() > deepest.size())
            deepest = problem.context;
    }
    return fail(ErrorKind::Configuration, sentenceFor(placeOf(deepest, value, schema)));
}

} // namespace bridge::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/body_schema.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Field make(QLatin1StringView name, FieldType type)
{
    Field field;
    field.name = QString(name);
    field.type = type;
    return field;
}

bool matches(const QString& value, const QRegularExpression& pattern)
{
    return pattern.match(value).hasMatch();
}

bool isDateTime(const QString& value)
{
    static const QRegularExpression pattern(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$)"_s);
    return matches(value, pattern) && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
}

bool isPercent(const QString& value)
{
    if (!value.endsWith(u'%'))
        return false;
    bool ok = false;
    const double share = value.chopped(1).toDouble(&ok);
    return ok && share >= 0 && share <= 100;
}

Outcome<> checkText(const Json& value, const Field& field, const QString& path)
{
    if (!value.is_string())
        return refuseField(path, u"must be a string"_s);
    const QString content = value.get<QString>();
    if (!field.choices.isEmpty() && !field.choices.contains(content))
        return refuseField(path, u"[%1] is not one of: %2"_s.arg(content, field.choices.join(u", "_s)));
    if (content.size() < field.shortest || content.size() > field.longest)
        return refuseField(path, u"length must be between %1 and %2"_s.arg(field.shortest).arg(field.longest));
    if (!hasForm(content, field.form))
        return refuseField(path, u"[%1] has the wrong format"_s.arg(content));
    if (field.form == TextForm::NumberText
        && (content.toDouble() < field.smallest || content.toDouble() > field.largest))
        return refuseField(path, u"must be between %1 and %2"_s.arg(field.smallest).arg(field.largest));
    return {};
}

Outcome<> checkNumber(const Json& value, const Field& field, const QString& path)
{
    if (!value.is_number())
        return refuseField(path, u"must be a number"_s);
    if (value.get<double>() < field.smallest || value.get<double>() > field.largest)
        return refuseField(path, u"must be between %1 and %2"_s.arg(field.smallest).arg(field.largest));
    return {};
}

Outcome<> checkList(const Json& value, const Field& field, const QString& path)
{
    if (!value.is_array())
        return refuseField(path, u"must be an array"_s);
    const auto count = static_cast<qsizetype>(value.size());
    if (count < field.shortest || count > field.longest)
        return refuseField(path, u"must have between %1 and %2 elements"_s.arg(field.shortest).arg(field.longest));
    for (size_t i = 0; i < value.size(); ++i) {
        const QString element = u"%1.%2"_s.arg(path).arg(i);
        const auto checked = field.type == FieldType::TextList ? checkText(value[i], Field{.form = field.form}, element)
                                                               : checkBody(value[i], field.fields, element + u'.');
        if (!checked)
            return checked;
    }
    return {};
}

Outcome<> checkField(const Json& value, const Field& field, const QString& prefix)
{
    const QString path = prefix + field.name;
    if (value.is_null())
        return field.nullable ? Outcome<>() : refuseField(path, u"must not be null"_s);
    switch (field.type) {
    case FieldType::Text:
        return checkText(value, field, path);
    case FieldType::Numeric:
        return checkNumber(value, field, path);
    case FieldType::Flag:
        return value.is_boolean() ? Outcome<>() : refuseField(path, u"must be a boolean"_s);
    case FieldType::Object:
        return checkBody(value, field.fields, path + u'.');
    case FieldType::ObjectList:
    case FieldType::TextList:
        return checkList(value, field, path);
    }
    Q_UNREACHABLE();
}

} // namespace

Field Field::needed() const
{
    Field copy = *this;
    copy.required = true;
    return copy;
}

Field Field::orNull() const
{
    Field copy = *this;
    copy.nullable = true;
    return copy;
}

Field Field::length(qsizetype from, qsizetype to) const
{
    Field copy = *this;
    copy.shortest = from;
    copy.longest = to;
    return copy;
}

Field Field::between(double from, double to) const
{
    Field copy = *this;
    copy.smallest = from;
    copy.largest = to;
    return copy;
}

Field text(QLatin1StringView name, TextForm form)
{
    Field field = make(name, FieldType::Text);
    field.form = form;
    return field;
}

Field choice(QLatin1StringView name, const QStringList& choices)
{
    Field field = make(name, FieldType::Text);
    field.choices = choices;
    return field;
}

Field number(QLatin1StringView name)
{
    return make(name, FieldType::Numeric);
}

Field flag(QLatin1StringView name)
{
    return make(name, FieldType::Flag);
}

Field object(QLatin1StringView name, const Fields& fields)
{
    Field field = make(name, FieldType::Object);
    field.fields = fields;
    return field;
}

Field objectList(QLatin1StringView name, const Fields& fields)
{
    Field field = make(name, FieldType::ObjectList);
    field.fields = fields;
    return field;
}

Field textList(QLatin1StringView name, TextForm form)
{
    Field field = make(name, FieldType::TextList);
    field.form = form;
    return field;
}

Outcome<> checkBody(const Json& body, const Fields& fields, const QString& prefix)
{
    if (!body.is_object())
        return refuseField(prefix.chopped(prefix.isEmpty() ? 0 : 1), u"must be an object"_s);
    for (const auto& [key, value] : body.items()) {
        const QString name = QString::fromStdString(key);
        const auto known = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
        if (known == fields.end())
            return refuseUnknownField(prefix, name);
        if (const auto checked = checkField(value, *known, prefix); !checked)
            return checked;
    }
    for (const Field& field : fields) {
        if (field.required && !body.contains(field.name.toStdString()))
            return refuseField(prefix + field.name, u"is required"_s);
    }
    return {};
}

bool hasForm(const QString& value, TextForm form)
{
    static const QRegularExpression id(u"^[1-9][0-9]{0,18}$"_s);
    static const QRegularExpression hex(u"^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$"_s);
    static const QRegularExpression mail(uR"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"_s);
    bool isNumber = false;
    switch (form) {
    case TextForm::Any:
        return true;
    case TextForm::Id:
        return matches(value, id);
    case TextForm::Hex:
        return matches(value, hex);
    case TextForm::DateTime:
        return isDateTime(value);
    case TextForm::Percent:
        return isPercent(value);
    case TextForm::NumberText:
        std::ignore = value.toDouble(&isNumber);
        return isNumber;
    case TextForm::Mail:
        return matches(value, mail);
    case TextForm::HttpsUrl:
        return QUrl(value, QUrl::StrictMode).isValid() && value.startsWith(u"https://"_s);
    }
    Q_UNREACHABLE();
}

} // namespace bridge::sandbox

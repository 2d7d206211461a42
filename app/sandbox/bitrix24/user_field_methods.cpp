// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"

#include <algorithm>

// A task's own fields (fact sheet §10). Positional: names of the parameters don't count (§2.4).
namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

const QStringList& types()
{
    static const QStringList supported{u"string"_s, u"double"_s, u"datetime"_s, u"boolean"_s};
    return supported;
}

auto coreError(const QString& text)
{
    return refuse(400, u"ERROR_CORE"_s, text);
}

tl::expected<php::Value, RestError> arrayAt(const Call& call, std::size_t position)
{
    const php::Value* value = call.at(position);
    if (!value || !php::isArray(*value))
        return coreError(u"Param #%1 is expected to be of type \"array\""_s.arg(position));
    return *value;
}

Json shownField(const UserField& field)
{
    return {{"ID", idText(field.id)}, {"ENTITY_ID", "TASKS_TASK"}, {"FIELD_NAME", field.name},
        {"USER_TYPE_ID", field.type}, {"XML_ID", field.xmlId}, {"SORT", std::to_string(field.sort)},
        {"MULTIPLE", yesNo(field.multiple)}, {"MANDATORY", yesNo(field.mandatory)}};
}

void takeValues(UserField& field, const php::Value& values)
{
    const auto take = [&](const QString& name, auto set) {
        if (php::has(values, name))
            set(*php::find(values, name));
    };
    take(u"XML_ID"_s, [&](const php::Value& value) { field.xmlId = php::toText(value); });
    take(u"LABEL"_s, [&](const php::Value& value) { field.label = php::toText(value); });
    take(u"SORT"_s, [&](const php::Value& value) { field.sort = static_cast<int>(php::toInt(value)); });
    take(u"MANDATORY"_s, [&](const php::Value& value) { field.mandatory = php::isYes(value); });
}

Answer add(const Call& call)
{
    const auto values = arrayAt(call, 0);
    if (!values)
        return tl::unexpected(values.error());
    if (!call.byAdmin())
        return coreError(u"Access denied"_s);
    UserField field;
    field.name = php::textOf(*values, u"FIELD_NAME"_s).toUpper();
    field.type = php::textOf(*values, u"USER_TYPE_ID"_s);
    if (field.name.isEmpty() || field.name == "UF_"_L1)
        return coreError(u"The field has no name"_s);
    if (!types().contains(field.type))
        return coreError(u"Type \"%1\" is not supported for tasks"_s.arg(field.type));
    if (!field.name.startsWith("UF_"_L1))
        field.name.prepend("UF_"_L1);
    if (call.portal.userField(field.name))
        return coreError(u"Field %1 already exists"_s.arg(field.name));
    takeValues(field, *values);
    field.multiple = php::textOf(*values, u"MULTIPLE"_s) == "Y"_L1;
    field.id = 1300 + call.portal.nextId(u"userfield"_s);
    const qint64 id = field.id;
    call.portal.data.userFields.push_back(std::move(field));
    return reply(id);
}

bool fits(const Json& shown, const php::Value& filter)
{
    for (const auto& item : filter.items()) {
        const auto field = shown.find(item.key());
        if (field != shown.end() && *field != Json(php::toText(item.value())))
            return false;
    }
    return true;
}

/// [ORDER, FILTER]; the order is that of ids.
Answer getList(const Call& call)
{
    const php::Value* filter = call.at(1);
    Json fields = Json::array();
    for (const UserField& field : call.portal.data.userFields) {
        if (Json shown = shownField(field); !filter || !filter->is_object() || fits(shown, *filter))
            fields.push_back(std::move(shown));
    }
    return reply(std::move(fields));
}

/// The field whose id comes first, for an administrator.
tl::expected<UserField*, RestError> changedField(const Call& call)
{
    const php::Value* id = call.at(0);
    if (!id || !php::isNumeric(*id))
        return coreError(u"Param #0 (id) is expected to be of type \"integer\""_s);
    if (!call.byAdmin())
        return coreError(u"Access denied"_s);
    const auto field = std::ranges::find(call.portal.data.userFields, php::toInt(*id), &UserField::id);
    if (field == call.portal.data.userFields.end())
        return coreError(u"The field was not found"_s);
    return &*field;
}

Answer update(const Call& call)
{
    const auto field = changedField(call);
    const auto values = arrayAt(call, 1);
    if (!field || !values)
        return tl::unexpected(!field ? field.error() : values.error());
    takeValues(**field, *values);
    return reply(true);
}

Answer remove(const Call& call)
{
    const auto field = changedField(call);
    if (!field)
        return tl::unexpected(field.error());
    for (auto& [id, task] : call.portal.data.tasks)
        task.userFields.erase((*field)->name);
    std::erase_if(call.portal.data.userFields, [id = (*field)->id](const UserField& row) { return row.id == id; });
    return reply(true);
}

Answer getTypes(const Call&)
{
    Json list = Json::array();
    for (const QString& type : types() + QStringList{u"url"_s}) // listed, but not supported for tasks
        list.push_back({{"ID", type}, {"title", type}});
    return reply(std::move(list));
}

} // namespace

Methods userFieldMethods()
{
    const QStringList scope{u"task"_s};
    return {
        {u"task.item.userfield.add"_s, scope, add},
        {u"task.item.userfield.getlist"_s, scope, getList},
        {u"task.item.userfield.update"_s, scope, update},
        {u"task.item.userfield.delete"_s, scope, remove},
        {u"task.item.userfield.gettypes"_s, scope, getTypes},
    };
}

} // namespace bridge::sandbox::bitrix24

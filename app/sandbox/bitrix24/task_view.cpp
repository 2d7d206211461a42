// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_view.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

const QStringList& systemUserFields()
{
    static const QStringList names{u"UF_CRM_TASK"_s, u"UF_TASK_WEBDAV_FILES"_s, u"UF_MAIL_MESSAGE"_s};
    return names;
}

Json idTexts(const std::vector<qint64>& ids)
{
    Json list = Json::array();
    for (const qint64 id : ids)
        list.push_back(idText(id));
    return list;
}

Json textOrNull(const QString& text)
{
    return text.isEmpty() ? Json() : Json(text);
}

struct FieldReader {
    const char* name;
    const char* type;
    bool byDefault;
    Json (*show)(Portal&, const TaskRecord&);
};

Json shownTags(Portal& portal, const TaskRecord& task)
{
    Json tags = Json::object();
    for (const QString& tag : task.tags)
        tags[idText(portal.tagId(tag))] = {{"id", portal.tagId(tag)}, {"title", tag}};
    return tags;
}

const std::vector<FieldReader>& readers()
{
    using P = Portal&;
    using T = const TaskRecord&;
    static const std::vector<FieldReader> table{
        {"ID", "integer", true, [](P, T t) -> Json { return idText(t.id); }},
        {"PARENT_ID", "integer", true, [](P, T t) { return t.parent == 0 ? Json() : Json(idText(t.parent)); }},
        {"TITLE", "string", true, [](P, T t) -> Json { return t.title; }},
        {"DESCRIPTION", "string", true, [](P, T t) -> Json { return php::entitiesDecoded(t.description); }},
        {"DESCRIPTION_IN_BBCODE", "enum", true, [](P, T) -> Json { return "Y"; }},
        {"MARK", "enum", true, [](P, T t) { return textOrNull(t.mark); }},
        {"PRIORITY", "enum", true, [](P, T t) -> Json { return idText(t.priority); }},
        {"STATUS", "enum", true, [](P, T t) -> Json { return idText(t.status); }},
        {"GROUP_ID", "integer", true, [](P, T t) -> Json { return idText(t.group); }},
        {"STAGE_ID", "integer", true, [](P, T t) -> Json { return idText(t.stage); }},
        {"CREATED_BY", "integer", true, [](P, T t) -> Json { return idText(t.creator); }},
        {"CREATED_DATE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.created); }},
        {"RESPONSIBLE_ID", "integer", true, [](P, T t) -> Json { return idText(t.responsible); }},
        {"ACCOMPLICES", "array", true, [](P, T t) { return idTexts(t.accomplices); }},
        {"AUDITORS", "array", true, [](P, T t) { return idTexts(t.auditors); }},
        {"CHANGED_BY", "integer", true, [](P, T t) -> Json { return idText(t.changedBy); }},
        {"CHANGED_DATE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.changed); }},
        {"STATUS_CHANGED_BY", "integer", true, [](P, T t) -> Json { return idText(t.statusChangedBy); }},
        {"STATUS_CHANGED_DATE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.statusChanged); }},
        {"CLOSED_BY", "integer", true, [](P, T t) -> Json { return idText(t.closedBy); }},
        {"CLOSED_DATE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.closed); }},
        {"ACTIVITY_DATE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.activity); }},
        {"DATE_START", "datetime", true, [](P p, T t) { return p.dateOrNull(t.started); }},
        {"DEADLINE", "datetime", true, [](P p, T t) { return p.dateOrNull(t.deadline); }},
        {"START_DATE_PLAN", "datetime", true, [](P p, T t) { return p.dateOrNull(t.startPlan); }},
        {"END_DATE_PLAN", "datetime", true, [](P p, T t) { return p.dateOrNull(t.endPlan); }},
        {"GUID", "string", true, [](P, T t) -> Json { return t.guid; }},
        {"XML_ID", "string", true, [](P, T t) { return textOrNull(t.xmlId); }},
        {"TASK_CONTROL", "enum", true, [](P, T t) -> Json { return yesNo(t.control); }},
        {"ALLOW_CHANGE_DEADLINE", "enum", true, [](P, T t) -> Json { return yesNo(t.allowChangeDeadline); }},
        {"ALLOW_TIME_TRACKING", "enum", true, [](P, T t) -> Json { return yesNo(t.allowTimeTracking); }},
        {"MATCH_WORK_TIME", "enum", true, [](P, T t) -> Json { return yesNo(t.matchWorkTime); }},
        {"COMMENTS_COUNT", "integer", true, [](P, T t) -> Json { return std::to_string(t.messages.size()); }},
        {"CHAT_ID", "integer", true, [](P, T t) -> Json { return t.chat; }},
        {"TAGS", "array", false, shownTags},
    };
    return table;
}

Json shownPerson(Portal& portal, qint64 id)
{
    const User* user = portal.user(id);
    if (!user)
        return Json::object();
    return {{"id", idText(id)}, {"name", u"%1 %2"_s.arg(user->name, user->lastName).trimmed()},
        {"link", "/company/personal/user/" + idText(id) + "/"}, {"icon", "/bitrix/images/tasks/default_avatar.png"},
        {"workPosition", user->position}};
}

Json shownPeople(Portal& portal, const std::vector<qint64>& ids)
{
    Json people = Json::object();
    for (const qint64 id : ids)
        people[idText(id)] = shownPerson(portal, id);
    return people;
}

Json shownGroup(Portal& portal, qint64 id)
{
    const Group* group = portal.group(id);
    if (!group)
        return Json::object();
    return {{"id", idText(id)}, {"name", group->name}, {"opened", group->opened},
        {"membersCount", group->members.size()}, {"image", ""}, {"additionalData", Json::object()}};
}

void addCompanions(Json& shown, Portal& portal, const TaskRecord& task, const Selection& selection)
{
    shown["group"] = selection.wants(u"GROUP_ID"_s, true) ? shownGroup(portal, task.group) : Json::object();
    if (selection.wants(u"CREATED_BY"_s, true))
        shown["creator"] = shownPerson(portal, task.creator);
    if (selection.wants(u"RESPONSIBLE_ID"_s, true))
        shown["responsible"] = shownPerson(portal, task.responsible);
    if (selection.wants(u"ACCOMPLICES"_s, true))
        shown["accomplicesData"] = shownPeople(portal, task.accomplices);
    if (selection.wants(u"AUDITORS"_s, true))
        shown["auditorsData"] = shownPeople(portal, task.auditors);
}

void addUserFields(Json& shown, const Portal& portal, const TaskRecord& task, const Selection& selection)
{
    const auto wanted = [&](const QString& name) { return selection.wantsUserField(name); };
    if (std::ranges::any_of(systemUserFields(), wanted)) { // asking for one gives all three
        shown["ufCrmTask"] = task.crm.empty() ? Json(false) : Json(task.crm);
        shown["ufTaskWebdavFiles"] = false;
        shown["ufMailMessage"] = nullptr;
    }
    for (const UserField& field : portal.data.userFields) {
        if (!wanted(field.name))
            continue;
        const auto value = task.userFields.find(field.name);
        const Json none = field.multiple ? Json(false) : Json();
        shown[camelCase(field.name).toStdString()] = value == task.userFields.end() ? none : value->second;
    }
}

} // namespace

Selection::Selection(const php::Value* select)
{
    if (select)
        m_names = php::toTexts(*select);
}

bool Selection::wants(const QString& name, bool byDefault) const
{
    if (m_names.isEmpty() || m_names.contains(u"*"_s))
        return byDefault || m_names.contains(name);
    return m_names.contains(name);
}

bool Selection::wantsUserField(const QString& name) const
{
    return m_names.contains(name) || m_names.contains(u"UF_*"_s);
}

Json shownTask(Portal& portal, const TaskRecord& task, const Selection& selection)
{
    Json shown = Json::object();
    for (const FieldReader& reader : readers()) {
        const QString name = QLatin1StringView(reader.name);
        if (selection.wants(name, reader.byDefault) || name == u"ID"_s)
            shown[camelCase(name).toStdString()] = reader.show(portal, task);
    }
    addCompanions(shown, portal, task, selection);
    addUserFields(shown, portal, task, selection);
    return shown;
}

QString camelCase(const QString& name)
{
    const QStringList words = name.toLower().split(u'_', Qt::SkipEmptyParts);
    QString result = words.value(0);
    for (const QString& word : words.mid(1))
        result += word.at(0).toUpper() + word.mid(1);
    return result;
}

Json taskFieldList(const Portal& portal)
{
    Json fields = Json::object();
    for (const FieldReader& reader : readers())
        fields[reader.name] = {{"title", reader.name}, {"type", reader.type}};
    fields["ID"]["primary"] = true;
    fields["UF_CRM_TASK"] = {{"title", "UF_CRM_TASK"}, {"type", "crm"}};
    for (const UserField& field : portal.data.userFields)
        fields[field.name.toStdString()] = {{"title", field.label}, {"type", field.type}};
    return fields;
}

} // namespace bridge::sandbox::bitrix24

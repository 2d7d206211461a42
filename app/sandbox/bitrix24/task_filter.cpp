// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/task_filter.h"

#include "app/sandbox/bitrix24/condition.h"
#include "app/sandbox/bitrix24/task_rights.h"
#include "app/sandbox/bitrix24/task_text.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

using NumberField = qint64 (*)(const TaskRecord&);

const QMap<QString, NumberField>& numberFields()
{
    static const QMap<QString, NumberField> table{
        {u"ID"_s, [](const TaskRecord& t) { return t.id; }},
        {u"PARENT_ID"_s, [](const TaskRecord& t) { return t.parent; }},
        {u"GROUP_ID"_s, [](const TaskRecord& t) { return t.group; }},
        {u"CREATED_BY"_s, [](const TaskRecord& t) { return t.creator; }},
        {u"RESPONSIBLE_ID"_s, [](const TaskRecord& t) { return t.responsible; }},
        {u"REAL_STATUS"_s, [](const TaskRecord& t) { return qint64{t.status}; }},
        {u"PRIORITY"_s, [](const TaskRecord& t) { return qint64{t.priority}; }},
        {u"STAGE_ID"_s, [](const TaskRecord& t) { return t.stage; }},
    };
    return table;
}

const QMap<QString, NumberField>& dateFields()
{
    static const QMap<QString, NumberField> table{
        {u"DEADLINE"_s, [](const TaskRecord& t) { return t.deadline; }},
        {u"CREATED_DATE"_s, [](const TaskRecord& t) { return t.created; }},
        {u"CHANGED_DATE"_s, [](const TaskRecord& t) { return t.changed != 0 ? t.changed : t.created; }},
        {u"ACTIVITY_DATE"_s, [](const TaskRecord& t) { return t.activity; }},
        {u"CLOSED_DATE"_s, [](const TaskRecord& t) { return t.closed; }},
        {u"DATE_START"_s, [](const TaskRecord& t) { return t.started; }},
    };
    return table;
}

/// Only for sorting, beside the number and date fields.
const QMap<QString, NumberField>& orderFields()
{
    static const QMap<QString, NumberField> table{
        {u"START_DATE_PLAN"_s, [](const TaskRecord& t) { return t.startPlan; }},
        {u"END_DATE_PLAN"_s, [](const TaskRecord& t) { return t.endPlan; }},
        {u"STATUS_COMPLETE"_s, [](const TaskRecord& t) { return qint64{t.status == status::completed}; }},
        {u"STATUS"_s, [](const TaskRecord& t) { return qint64{t.status}; }},
        // Every task of this portal has the same value in these.
        {u"MARK"_s, [](const TaskRecord&) { return qint64{0}; }},
        {u"TIME_ESTIMATE"_s, [](const TaskRecord&) { return qint64{0}; }},
        {u"SORTING"_s, [](const TaskRecord&) { return qint64{0}; }},
        {u"FAVORITE"_s, [](const TaskRecord&) { return qint64{0}; }},
    };
    return table;
}

NumberField fieldForOrder(const QString& name)
{
    for (const auto* table : {&numberFields(), &dateFields(), &orderFields()}) {
        if (const auto it = table->find(name); it != table->end())
            return *it;
    }
    return nullptr;
}

TaskTest peopleTest(const FilterKey& key, std::vector<qint64> wanted)
{
    return [key, wanted = std::move(wanted)](const TaskRecord& task) {
        const auto& people = key.field == u"AUDITOR"_s ? task.auditors : task.accomplices;
        const bool any = std::ranges::any_of(wanted, [&](qint64 user) {
            return key.field == u"MEMBER"_s ? isMember(task, user) : std::ranges::find(people, user) != people.end();
        });
        return key.op.startsWith(u'!') ? !any : any;
    };
}

TaskTest dateTest(const FilterKey& key, NumberField field, const QStringList& texts, int offset)
{
    std::vector<qint64> wanted;
    for (const QString& text : texts) {
        if (const auto seconds = parsedDate(text, offset))
            wanted.push_back(*seconds);
    }
    if (wanted.empty())
        return {};
    // A date that is not set is NULL in the database: no comparison holds for it.
    return [=](const TaskRecord& task) { return field(task) != 0 && numberFits(key.op, field(task), wanted); };
}

TaskTest tagTest(const FilterKey& key, const QStringList& wanted)
{
    return [=](const TaskRecord& task) {
        const bool any = std::ranges::any_of(
            task.tags, [&](const QString& tag) { return wanted.contains(tag, Qt::CaseInsensitive); });
        return key.op.startsWith(u'!') ? !any : any;
    };
}

TaskTest userFieldTest(const FilterKey& key, const QStringList& wanted)
{
    return [=](const TaskRecord& task) {
        const auto value = task.userFields.find(key.field);
        const bool isText = value != task.userFields.end() && value->second.is_string();
        return textFits(key.op, isText ? value->second.get<QString>() : QString(), wanted);
    };
}

TaskTest xmlIdTest(const FilterKey& key, const QStringList& wanted)
{
    return [=](const TaskRecord& task) { return wanted.contains(task.xmlId) != key.op.startsWith(u'!'); };
}

TaskTest statusTest(const FilterKey& key, const std::vector<qint64>& wanted, qint64 user, qint64 now)
{
    return [=](const TaskRecord& task) { return numberFits(key.op, computedStatus(task, user, now), wanted); };
}

TaskTest taskTest(const Call& call, const FilterKey& key, const php::Value& value)
{
    if (const auto number = numberFields().find(key.field); number != numberFields().end())
        return [key, field = *number, wanted = php::toInts(value)](
                   const TaskRecord& task) { return numberFits(key.op, field(task), wanted); };
    if (const auto date = dateFields().find(key.field); date != dateFields().end())
        return dateTest(key, *date, php::toTexts(value), call.portal.options.utcOffsetSeconds);
    if (key.field == u"STATUS"_s)
        return statusTest(key, php::toInts(value), call.caller.user, call.portal.now());
    if (key.field == u"ACCOMPLICE"_s || key.field == u"AUDITOR"_s || key.field == u"MEMBER"_s)
        return peopleTest(key, php::toInts(value));
    if (key.field == u"TITLE"_s)
        return [key, wanted = php::toTexts(value)](
                   const TaskRecord& task) { return textFits(key.op, task.title, wanted); };
    if (key.field == u"TAG"_s)
        return tagTest(key, php::toTexts(value));
    if (key.field == u"XML_ID"_s)
        return xmlIdTest(key, php::toTexts(value));
    if (key.field == u"ONLY_ROOT_TASKS"_s && php::isYes(value))
        return [](const TaskRecord& task) { return task.parent == 0; };
    if (call.portal.userField(key.field))
        return userFieldTest(key, php::toTexts(value));
    return {};
}

} // namespace

std::vector<TaskTest> taskTests(const Call& call, const php::Value& filter)
{
    std::vector<TaskTest> tests;
    if (!filter.is_object())
        return tests;
    bool byChange = false;
    for (const auto& item : filter.items())
        byChange = byChange || filterKey(QString::fromStdString(item.key())).field == u"CHANGED_DATE"_s;
    for (const auto& item : filter.items()) {
        const FilterKey key = filterKey(QString::fromStdString(item.key()));
        const bool emptyList = php::isArray(item.value()) && item.value().empty();
        if (emptyList || (byChange && key.field == u"ACTIVITY_DATE"_s))
            continue;
        if (TaskTest test = taskTest(call, key, item.value()))
            tests.push_back(std::move(test));
    }
    return tests;
}

tl::expected<void, RestError> sortTasks(TaskRows& rows, const php::Value* order)
{
    std::ranges::sort(rows, std::ranges::greater{}, &TaskRecord::id);
    if (!order || !order->is_object() || order->empty())
        return {};
    // Stable sorts from the last key to the first give the order of all of them.
    for (auto it = order->rbegin(); it != order->rend(); ++it) {
        const QString key = QString::fromStdString(it.key());
        const bool descending = php::toText(it.value()).startsWith(u"desc"_s, Qt::CaseInsensitive);
        const auto by = [&](auto value) {
            if (descending)
                std::ranges::stable_sort(rows, std::ranges::greater{}, value);
            else
                std::ranges::stable_sort(rows, std::ranges::less{}, value);
        };
        if (key == u"TITLE"_s)
            by([](const TaskRecord* task) { return task->title.toLower(); });
        else if (const NumberField field = fieldForOrder(key))
            by([field](const TaskRecord* task) { return field(*task); });
        else
            return refuse(400, u"0"_s, u"Invalid sorting key"_s);
    }
    return {};
}

} // namespace bridge::sandbox::bitrix24

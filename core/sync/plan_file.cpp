// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plan_file.h"

#include <algorithm>
#include <set>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

/// Reads the members of one object and keeps the first thing that is wrong.
class Members
{
public:
    explicit Members(const Json& json)
        : m_json(json)
    {
        if (!json.is_object())
            m_wrong = u"an object is expected"_s;
    }

    void allow(std::initializer_list<const char*> names)
    {
        if (!m_json.is_object())
            return;
        for (const auto& [name, value] : m_json.items()) {
            if (std::ranges::none_of(names, [&](const char* known) { return name == known; }))
                complain(u"“%1” is unknown"_s, QString::fromStdString(name));
        }
    }

    QString text(const char* name)
    {
        const Json* value = member(name, &Json::is_string, u"“%1” has to be a text"_s);
        return value ? value->get<QString>() : QString();
    }

    qint64 number(const char* name)
    {
        const Json* value = member(name, &Json::is_number_integer, u"“%1” has to be a whole number"_s);
        return value ? value->get<qint64>() : 0;
    }

    const Json& array(const char* name)
    {
        static const Json none = Json::array();
        const Json* value = member(name, &Json::is_array, u"“%1” has to be a list"_s);
        return value ? *value : none;
    }

    /// Null stands for something that there isn't.
    [[nodiscard]] bool isNull(const char* name) const
    {
        return m_json.is_object() && m_json.value(name, Json(0)).is_null();
    }

    void complain(const QString& what, const QString& name)
    {
        if (m_wrong.isEmpty())
            m_wrong = what.arg(name);
    }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    const Json* member(const char* name, bool (Json::*isRight)() const noexcept, const QString& otherwise)
    {
        if (!m_json.is_object())
            return nullptr;
        const auto found = m_json.find(name);
        if (found == m_json.end())
            complain(u"“%1” is missing"_s, QString::fromLatin1(name));
        else if (!((*found).*isRight)())
            complain(otherwise, QString::fromLatin1(name));
        else
            return &*found;
        return nullptr;
    }

    const Json& m_json;
    QString m_wrong;
};

tl::unexpected<Error> wrongFile(const QString& what)
{
    return fail(ErrorKind::Configuration, u"This is no plan that can be executed: %1"_s.arg(what));
}

QString placeOf(const char* list, size_t index, const QString& what)
{
    return u"%1[%2]: %3"_s.arg(QString::fromLatin1(list)).arg(index).arg(what);
}

Result<FieldChange> changeFrom(const Json& json)
{
    Members members(json);
    members.allow({"field", "from", "to"});
    FieldChange change{members.text("field"), members.text("from"), members.text("to")};
    if (!members.wrong().isEmpty())
        return fail(ErrorKind::Configuration, members.wrong());
    return change;
}

/// The operations in their order; an id that stands there twice and a link that was not planned are errors.
Result<> readOperations(const Json& json, PlanFile& file)
{
    std::set<QString> ids;
    for (size_t i = 0; i < json.size(); ++i) {
        auto operation = plannedOperationFrom(json[i]);
        if (!operation)
            return wrongFile(placeOf("operations", i, operation.error().detail));
        if (!ids.insert(operation->id).second)
            return wrongFile(placeOf("operations", i, u"“%1” stands there twice"_s.arg(operation->id)));
        if (std::ranges::find(file.links, operation->link) == file.links.end())
            return wrongFile(placeOf("operations", i, u"“links” does not name “%1”"_s.arg(operation->link.value)));
        file.operations.push_back(*std::move(operation));
    }
    return {};
}

} // namespace

OrderedJson toJson(const PlannedOperation& operation)
{
    OrderedJson changes = OrderedJson::array();
    for (const FieldChange& change : operation.changes)
        changes.push_back({{"field", change.field}, {"from", change.from}, {"to", change.to}});
    return {
        {"id", operation.id},
        {"link", operation.link.value},
        {"kind", operation.kind},
        {"item_id", operation.item.isEmpty() ? OrderedJson() : OrderedJson(operation.item.value)},
        {"task_id", operation.task.isNone() ? OrderedJson() : OrderedJson(operation.task.value)},
        {"summary", operation.summary},
        {"changes", std::move(changes)},
        {"fingerprint", operation.fingerprint},
    };
}

Result<PlannedOperation> plannedOperationFrom(const Json& json)
{
    Members members(json);
    // "reason" is what a held one has more: who moves it among the others gets told that it is held.
    members.allow({"id", "link", "kind", "item_id", "task_id", "summary", "changes", "fingerprint", "reason", "run"});
    PlannedOperation operation;
    operation.id = members.text("id");
    operation.link = {members.text("link")};
    operation.kind = members.text("kind");
    operation.item = {members.isNull("item_id") ? QString() : members.text("item_id")};
    operation.task = {members.isNull("task_id") ? 0 : members.number("task_id")};
    operation.summary = members.text("summary");
    operation.fingerprint = members.text("fingerprint");
    const Json& changes = members.array("changes");
    if (!members.wrong().isEmpty())
        return fail(ErrorKind::Configuration, members.wrong());
    for (size_t i = 0; i < changes.size(); ++i) {
        auto change = changeFrom(changes[i]);
        if (!change)
            return fail(ErrorKind::Configuration, placeOf("changes", i, change.error().detail));
        operation.changes.push_back(*std::move(change));
    }
    return operation;
}

OrderedJson PlanFile::toJson() const
{
    OrderedJson linkIds = OrderedJson::array();
    for (const LinkId& link : links)
        linkIds.push_back(link.value);
    OrderedJson all = OrderedJson::array();
    for (const PlannedOperation& operation : operations)
        all.push_back(sync::toJson(operation));
    return {
        {"version", formatVersion},
        {"made_at", isoTime(madeAt)},
        {"links", std::move(linkIds)},
        {"operations", std::move(all)},
    };
}

Result<PlanFile> PlanFile::fromJson(const Json& json)
{
    Members members(json);
    const qint64 version = members.number("version");
    if (members.wrong().isEmpty() && version != formatVersion)
        return wrongFile(u"it is of version %1, and this program reads version %2"_s.arg(version).arg(formatVersion));
    members.allow({"version", "made_at", "links", "operations", "held", "held_runs", "forecast"});
    PlanFile file;
    const QDateTime madeAt = QDateTime::fromString(members.text("made_at"), Qt::ISODateWithMs);
    file.madeAt = toTimePoint(madeAt);
    const Json& links = members.array("links");
    const Json& operations = members.array("operations");
    if (members.wrong().isEmpty() && !madeAt.isValid())
        members.complain(u"“%1” has to be a time in ISO 8601"_s, u"made_at"_s);
    if (!members.wrong().isEmpty())
        return wrongFile(members.wrong());
    for (size_t i = 0; i < links.size(); ++i) {
        if (!links[i].is_string())
            return wrongFile(placeOf("links", i, u"a link's id is expected"_s));
        file.links.push_back({links[i].get<QString>()});
    }
    if (const auto read = readOperations(operations, file); !read)
        return tl::unexpected(read.error());
    return file;
}

} // namespace bridge::sync

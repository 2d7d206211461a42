// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/group_rules.h"

#include "app/sandbox/bitrix24/condition.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

void raiseGroupEvent(Portal& portal, const QString& event, qint64 id, qint64 by)
{
    portal.raise(event, {{"FIELDS", {{"ID", id}}}}, by);
    portal.touch();
}

void renumber(Group& group)
{
    int sort = 0;
    for (Stage& stage : group.stages)
        stage.sort = sort += 100;
}

std::optional<QString> textField(const Group& group, const QString& field)
{
    const auto flag = [](bool value) { return QString::fromLatin1(yesNo(value)); };
    if (field == "NAME"_L1)
        return group.name;
    if (field == "ACTIVE"_L1)
        return flag(true);
    if (field == "VISIBLE"_L1)
        return flag(group.visible);
    if (field == "OPENED"_L1)
        return flag(group.opened);
    if (field == "CLOSED"_L1)
        return flag(group.closed);
    if (field == "PROJECT"_L1)
        return flag(group.project);
    return std::nullopt;
}

bool conditionFits(const Group& group, const FilterKey& key, const php::Value& value)
{
    if (key.field == "ID"_L1)
        return numberFits(key.op, group.id, php::toInts(value));
    if (key.field == "OWNER_ID"_L1)
        return numberFits(key.op, group.owner, php::toInts(value));
    const std::optional<QString> text = textField(group, key.field);
    return !text || textFits(key.op, *text, php::toTexts(value));
}

} // namespace

qint64 createGroup(Portal& portal, const QString& name, qint64 owner)
{
    Group group;
    group.id = portal.nextId(u"group"_s);
    group.name = name;
    group.owner = owner;
    group.members[owner] = u"A"_s;
    group.created = group.updated = portal.now();
    for (const auto& [title, type, color] : {std::tuple{"New", "NEW", "00C4FB"},
             std::tuple{"In progress", "WORK", "47D1E2"}, std::tuple{"Done", "FINISH", "75D900"}})
        group.stages.push_back({portal.nextId(u"stage"_s), QString::fromLatin1(title), QString::fromLatin1(color),
            QString::fromLatin1(type), 0});
    renumber(group);
    const qint64 id = group.id;
    portal.data.groups.push_back(std::move(group));
    raiseGroupEvent(portal, u"ONSONETGROUPADD"_s, id, owner);
    return id;
}

void markGroupChanged(Portal& portal, Group& group, qint64 by)
{
    group.updated = portal.now();
    raiseGroupEvent(portal, u"ONSONETGROUPUPDATE"_s, group.id, by);
}

void removeGroup(Portal& portal, qint64 id, qint64 by)
{
    std::erase_if(portal.data.groups, [id](const Group& group) { return group.id == id; });
    raiseGroupEvent(portal, u"ONSONETGROUPDELETE"_s, id, by);
}

qint64 insertStage(Portal& portal, Group& group, const QString& title, const QString& color, qint64 after)
{
    auto place = std::ranges::find(group.stages, after, &Stage::id);
    if (place != group.stages.end())
        ++place;
    else
        place = std::ranges::find(group.stages, u"FINISH"_s, &Stage::systemType);
    const qint64 id = portal.nextId(u"stage"_s);
    group.stages.insert(place, Stage{id, title, color, {}, 0});
    renumber(group);
    portal.touch();
    return id;
}

bool mayManage(Portal& portal, const Group& group, qint64 user)
{
    return group.owner == user || portal.isAdmin(user);
}

bool moderates(const Group& group, qint64 user)
{
    const auto member = group.members.find(user);
    return member != group.members.end() && member->second != u"K"_s;
}

bool maySee(Portal& portal, const Group& group, qint64 user, bool asAdmin)
{
    return group.visible || group.members.contains(user) || (asAdmin && portal.isAdmin(user));
}

bool groupFits(const Group& group, const php::Value& filter)
{
    if (!filter.is_object())
        return true;
    for (const auto& item : filter.items()) {
        const bool emptyList = php::isArray(item.value()) && item.value().empty();
        if (!emptyList && !conditionFits(group, filterKey(QString::fromStdString(item.key())), item.value()))
            return false;
    }
    return true;
}

tl::unexpected<RestError> groupRefusal(const QString& text)
{
    return refuse(400, {}, text);
}

} // namespace bridge::sandbox::bitrix24

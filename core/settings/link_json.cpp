// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/link_json.h"

#include "core/base/words.h"

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<WriteBack, 3> writeBackWords{{
    {WriteBack::Tag, "tag"_L1},
    {WriteBack::Text, "text"_L1},
    {WriteBack::None, "none"_L1},
}};

constexpr WordTable<ConflictPolicy, 4> conflictWords{{
    {ConflictPolicy::Newest, "newest"_L1},
    {ConflictPolicy::Miro, "miro"_L1},
    {ConflictPolicy::Bitrix24, "bitrix24"_L1},
    {ConflictPolicy::Ask, "ask"_L1},
}};

constexpr WordTable<OnStickyDeleted, 4> stickyDeletedWords{{
    {OnStickyDeleted::Detach, "detach"_L1},
    {OnStickyDeleted::Complete, "complete"_L1},
    {OnStickyDeleted::Delete, "delete"_L1},
    {OnStickyDeleted::Ask, "ask"_L1},
}};

constexpr WordTable<OnTaskDeleted, 4> taskDeletedWords{{
    {OnTaskDeleted::Detach, "detach"_L1},
    {OnTaskDeleted::Mark, "mark"_L1},
    {OnTaskDeleted::Delete, "delete"_L1},
    {OnTaskDeleted::Ask, "ask"_L1},
}};

template <typename Value, std::size_t Size>
void readWord(const Json& json, const char* field, const WordTable<Value, Size>& words, Value& into)
{
    if (json.contains(field))
        into = valueOf(words, json[field].get<QString>()).value_or(into);
}

/// A family by its name, or the family of a colour by the colour's ("dark_green" → green).
std::optional<ColorFamily> familyOfName(const QString& name)
{
    if (const auto family = familyFromName(name))
        return family;
    const auto color = stickyColorFromName(name);
    return color ? std::optional(familyOf(*color)) : std::nullopt;
}

Rule ruleFromJson(const Json& json)
{
    Rule rule;
    const Json& when = json["when"];
    if (when.contains("color"))
        rule.color = familyOfName(when["color"].get<QString>());
    rule.tag = when.value("tag", QString());
    rule.prefix = when.value("prefix", QString());
    rule.action = actionFromWord(json["do"].get<QString>()).value_or(rule.action);
    if (json.contains("priority"))
        rule.priority = priorityFromWord(json["priority"].get<QString>());
    return rule;
}

Json ruleToJson(const Rule& rule)
{
    Json when = Json::object();
    if (rule.color)
        when["color"] = familyName(*rule.color);
    if (!rule.tag.isEmpty())
        when["tag"] = rule.tag;
    if (!rule.prefix.isEmpty())
        when["prefix"] = rule.prefix;
    Json json{{"when", when}, {"do", actionWord(rule.action)}};
    if (rule.priority)
        json["priority"] = priorityWord(*rule.priority);
    return json;
}

Result<FrameMapping> frameFromJson(const Json& json, const QString& place)
{
    FrameMapping frame;
    frame.frame.value = json.value("frame_id", QString());
    frame.title = json.value("title", QString());
    if (json.contains("status"))
        frame.status = statusFromWord(json["status"].get<QString>());
    if (json.contains("group_id"))
        frame.group = GroupId{json["group_id"].get<qint64>()};
    if (json.contains("stage_id"))
        frame.stage = StageId{json["stage_id"].get<qint64>()};

    if (frame.frame.isEmpty() && frame.title.isEmpty())
        return fail(ErrorKind::Configuration, place + u": needs title or frame_id, to say which frame is meant"_s);
    if (!frame.status && !frame.group && !frame.stage)
        return fail(ErrorKind::Configuration,
            place + u": needs at least one of status, group_id, stage_id, to say what the frame means"_s);
    return frame;
}

Json frameToJson(const FrameMapping& frame)
{
    Json json = Json::object();
    if (!frame.frame.isEmpty())
        json["frame_id"] = frame.frame.value;
    if (!frame.title.isEmpty())
        json["title"] = frame.title;
    if (frame.status)
        json["status"] = statusWord(*frame.status);
    if (frame.group)
        json["group_id"] = frame.group->value;
    if (frame.stage)
        json["stage_id"] = frame.stage->value;
    return json;
}

Result<std::vector<FrameMapping>> framesFromJson(const Json& json, const QString& place)
{
    std::vector<FrameMapping> frames;
    for (const Json& entry : json) {
        auto frame = frameFromJson(entry, u"%1[%2]"_s.arg(place).arg(frames.size()));
        if (!frame)
            return tl::unexpected(frame.error());
        frames.push_back(*std::move(frame));
    }
    return frames;
}

} // namespace

Result<Link> linkFromJson(const Json& json, const QString& place)
{
    Link link;
    link.id.value = json["id"].get<QString>();
    link.board.value = json["board_id"].get<QString>();
    link.defaultGroup.value = json.value("default_group_id", link.defaultGroup.value);
    link.responsible.value = json.value("responsible_id", link.responsible.value);
    if (json.contains("rules")) {
        link.rules.clear();
        for (const Json& rule : json["rules"])
            link.rules.push_back(ruleFromJson(rule));
    }
    auto frames = framesFromJson(json.value("frames", Json::array()), place + u".frames"_s);
    if (!frames)
        return tl::unexpected(frames.error());
    link.frames = *std::move(frames);
    link.stickiesFromTasks = json.value("stickies_from_tasks", link.stickiesFromTasks);
    readWord(json, "write_back", writeBackWords, link.writeBack);
    readWord(json, "conflict", conflictWords, link.conflict);
    readWord(json, "on_sticky_deleted", stickyDeletedWords, link.onStickyDeleted);
    readWord(json, "on_task_deleted", taskDeletedWords, link.onTaskDeleted);
    link.settle = std::chrono::seconds(json.value("settle_seconds", link.settle.count()));
    const Json guard = json.value("guard", Json::object());
    link.maxRemoved = guard.value("max_removed", link.maxRemoved);
    link.maxRemovedPercent = guard.value("max_removed_percent", link.maxRemovedPercent);
    return link;
}

Json linkToJson(const Link& link)
{
    Json rules = Json::array();
    for (const Rule& rule : link.rules)
        rules.push_back(ruleToJson(rule));
    Json frames = Json::array();
    for (const FrameMapping& frame : link.frames)
        frames.push_back(frameToJson(frame));
    return {
        {"id", link.id.value},
        {"board_id", link.board.value},
        {"default_group_id", link.defaultGroup.value},
        {"responsible_id", link.responsible.value},
        {"rules", rules},
        {"frames", frames},
        {"stickies_from_tasks", link.stickiesFromTasks},
        {"write_back", wordOf(writeBackWords, link.writeBack)},
        {"conflict", wordOf(conflictWords, link.conflict)},
        {"on_sticky_deleted", wordOf(stickyDeletedWords, link.onStickyDeleted)},
        {"on_task_deleted", wordOf(taskDeletedWords, link.onTaskDeleted)},
        {"settle_seconds", link.settle.count()},
        {"guard", {{"max_removed", link.maxRemoved}, {"max_removed_percent", link.maxRemovedPercent}}},
    };
}

} // namespace bridge::settings

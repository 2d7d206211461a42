// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/world_state.h"

#include "app/sandbox/miro/item_kinds.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 count(TimePoint time)
{
    return time.time_since_epoch().count();
}

// What items and connectors share: who made and changed them, and when.
template <typename Thing> void putStamps(Json& json, const Thing& thing)
{
    json["id"] = thing.id;
    json["created_at"] = count(thing.createdAt);
    json["modified_at"] = count(thing.modifiedAt);
    json["created_by"] = thing.createdBy;
    json["modified_by"] = thing.modifiedBy;
}

template <typename Thing> void takeStamps(Thing& thing, JsonReader& reader)
{
    thing.id = reader.number("id");
    thing.createdAt = reader.time("created_at");
    thing.modifiedAt = reader.time("modified_at");
    thing.createdBy = reader.number("created_by");
    thing.modifiedBy = reader.number("modified_by");
}

Json toJson(const BoardItem& item)
{
    Json json
        = {{"type", rulesOf(item.kind).type}, {"data", item.data}, {"style", item.style}, {"x", item.position.x()},
            {"y", item.position.y()}, {"width", item.size.width()}, {"height", item.size.height()},
            {"rotation", item.rotation}, {"parent", item.parent}, {"locked", item.locked}, {"tags", item.tags}};
    putStamps(json, item);
    return json;
}

BoardItem itemFrom(const Json& json, JsonReader& root)
{
    JsonReader reader(json, u"boards.items"_s, root);
    BoardItem item;
    takeStamps(item, reader);
    if (const KindRules* rules = rulesOfType(reader.text("type")))
        item.kind = rules->kind;
    else
        reader.complain(u"type"_s);
    item.data = reader.object("data");
    item.style = reader.object("style");
    item.position = {reader.real("x"), reader.real("y")};
    item.size = {reader.real("width"), reader.real("height")};
    item.rotation = reader.real("rotation");
    item.parent = reader.number("parent");
    item.locked = reader.flag("locked");
    item.tags = reader.numbers("tags");
    return item;
}

Json toJson(const BoardConnector& connector)
{
    Json json = {{"start", connector.start.item}, {"start_extra", connector.start.extra}, {"end", connector.end.item},
        {"end_extra", connector.end.extra}, {"look", connector.look}};
    putStamps(json, connector);
    return json;
}

BoardConnector connectorFrom(const Json& json, JsonReader& root)
{
    JsonReader reader(json, u"boards.connectors"_s, root);
    BoardConnector connector;
    takeStamps(connector, reader);
    connector.start = {reader.number("start"), reader.object("start_extra")};
    connector.end = {reader.number("end"), reader.object("end_extra")};
    connector.look = reader.object("look");
    return connector;
}

Json toJson(const BoardTag& tag)
{
    return {{"id", tag.id}, {"title", tag.title}, {"color", tag.fillColor}};
}

BoardTag tagFrom(const Json& json, JsonReader& root)
{
    JsonReader reader(json, u"boards.tags"_s, root);
    return {reader.number("id"), reader.text("title"), reader.text("color")};
}

template <typename Map> Json listOf(const Map& map)
{
    Json list = Json::array();
    for (const auto& [id, thing] : map)
        list.push_back(toJson(thing));
    return list;
}

Json toJson(const Board& board)
{
    Json members = Json::array();
    for (const BoardMember& member : board.members)
        members.push_back({{"user", member.user}, {"role", member.role}});
    return {{"id", board.id}, {"name", board.name}, {"description", board.description}, {"policy", board.policy},
        {"project", board.project}, {"owner", board.owner}, {"created_at", count(board.createdAt)},
        {"modified_at", count(board.modifiedAt)}, {"modified_by", board.modifiedBy},
        {"searchable_at", count(board.searchableAt)}, {"revision", board.revision}, {"members", members},
        {"items", listOf(board.items)}, {"tags", listOf(board.tags)}, {"connectors", listOf(board.connectors)}};
}

/// Every id that something refers to must be there.
void checkReferences(const Board& board, JsonReader& reader)
{
    for (const auto& [id, item] : board.items) {
        if (item.parent && !board.frame(item.parent))
            reader.complain(u"items.parent"_s);
        for (const Number tag : item.tags) {
            if (!board.tags.contains(tag))
                reader.complain(u"items.tags"_s);
        }
    }
    for (const auto& [id, connector] : board.connectors) {
        for (const Number end : {connector.start.item, connector.end.item}) {
            if (end && !board.items.contains(end))
                reader.complain(u"connectors.end"_s);
        }
    }
}

void takeContents(Board& board, JsonReader& reader)
{
    for (const Json& entry : reader.list("members")) {
        JsonReader member(entry, u"boards.members"_s, reader);
        board.members.push_back({member.number("user"), member.text("role")});
    }
    for (const Json& entry : reader.list("items")) {
        BoardItem item = itemFrom(entry, reader);
        board.items[item.id] = std::move(item);
    }
    for (const Json& entry : reader.list("tags")) {
        BoardTag tag = tagFrom(entry, reader);
        board.tags[tag.id] = std::move(tag);
    }
    for (const Json& entry : reader.list("connectors")) {
        BoardConnector connector = connectorFrom(entry, reader);
        board.connectors[connector.id] = std::move(connector);
    }
    checkReferences(board, reader);
}

Board boardFrom(const Json& json, JsonReader& root)
{
    JsonReader reader(json, u"boards"_s, root);
    Board board;
    board.id = reader.text("id");
    board.name = reader.text("name");
    board.description = reader.text("description");
    board.policy = reader.object("policy");
    board.project = reader.text("project");
    board.owner = reader.number("owner");
    board.createdAt = reader.time("created_at");
    board.modifiedAt = reader.time("modified_at");
    board.modifiedBy = reader.number("modified_by");
    board.searchableAt = reader.time("searchable_at");
    board.revision = reader.number("revision");
    takeContents(board, reader);
    return board;
}

} // namespace

Json worldToJson(const MiroWorld& world)
{
    Json users = Json::array();
    for (const MiroUser& user : world.users)
        users.push_back({{"id", user.id}, {"name", user.name}, {"email", user.email}});
    Json boards = Json::array();
    for (const Board& board : world.boards)
        boards.push_back(toJson(board));
    return {{"users", users}, {"boards", boards}, {"last_item", world.lastItem}, {"last_tag", world.lastTag},
        {"last_user", world.lastUser}, {"last_board", world.lastBoard}};
}

Result<MiroWorld> worldFromJson(const Json& json, const MiroOptions& options)
{
    JsonReader reader(json, u"miro.world"_s);
    MiroWorld world;
    world.options = options;
    world.lastItem = reader.number("last_item");
    world.lastTag = reader.number("last_tag");
    world.lastUser = reader.number("last_user");
    world.lastBoard = reader.number("last_board");
    for (const Json& entry : reader.list("users")) {
        JsonReader user(entry, u"users"_s, reader);
        world.users.push_back({user.text("id"), user.text("name"), user.text("email")});
    }
    if (world.users.empty())
        reader.complain(u"users"_s);
    for (const Json& entry : reader.list("boards"))
        world.boards.push_back(boardFrom(entry, reader));
    return reader.finish(std::move(world));
}

} // namespace bridge::sandbox

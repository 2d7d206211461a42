// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/views.h"

#include "app/sandbox/miro/item_kinds.h"
#include "app/sandbox/miro/reply.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString boardAddress(const MiroWorld& world, const Board& board)
{
    return world.options.publicUrl.toString() + u"/v2/boards/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(board.id));
}

Json geometryJson(const BoardItem& item)
{
    Json geometry = {{"width", plainNumber(item.size.width())}, {"height", plainNumber(item.size.height())}};
    if (item.rotation != 0)
        geometry["rotation"] = plainNumber(item.rotation);
    return geometry;
}

Json positionJson(const BoardItem& item)
{
    return {{"x", plainNumber(item.position.x())}, {"y", plainNumber(item.position.y())}, {"origin", "center"},
        {"relativeTo", item.parent ? "parent_top_left" : "canvas_center"}};
}

Json endJson(const MiroWorld& world, const Board& board, const ConnectorEnd& end)
{
    Json json = {{"position", end.extra.value("position", Json{{"x", "50%"}, {"y", "50%"}})}};
    if (end.item) {
        json["id"] = idText(end.item);
        json["links"] = {{"self", boardAddress(world, board) + u"/items/"_s + idText(end.item)}};
    }
    return json;
}

} // namespace

QString timeText(TimePoint time, const MiroOptions& options)
{
    return toQDateTime(time).toUTC().toString(options.millisecondTimes ? Qt::ISODateWithMs : Qt::ISODate);
}

Json userReference(Number user)
{
    return {{"id", idText(user)}, {"type", "user"}};
}

Json namedUser(const MiroWorld& world, Number user)
{
    Json json = userReference(user);
    const MiroUser* known = world.user(user);
    json["name"] = known ? known->name : QString();
    return json;
}

Json boardJson(const MiroWorld& world, const Board& board, Number viewer)
{
    Json json = {{"id", board.id}, {"type", "board"}, {"name", board.name}, {"description", board.description},
        {"viewLink", world.options.publicUrl.toString() + u"/app/board/"_s + board.id},
        {"createdAt", timeText(board.createdAt, world.options)}, {"createdBy", namedUser(world, board.owner)},
        {"modifiedAt", timeText(board.modifiedAt, world.options)}, {"modifiedBy", namedUser(world, board.modifiedBy)},
        {"owner", namedUser(world, board.owner)}, {"policy", board.policy},
        {"team", {{"id", QString(teamId)}, {"name", world.options.teamName}, {"type", "team"}}},
        {"links", {{"self", boardAddress(world, board)}}}};
    if (!board.project.isEmpty())
        json["project"] = {{"id", board.project}};
    if (const QString role = board.roleOf(viewer); !role.isEmpty())
        json["currentUserMembership"] = memberJson(world, {viewer, role});
    return json;
}

Json memberJson(const MiroWorld& world, const BoardMember& member)
{
    Json json = namedUser(world, member.user);
    json["type"] = "board_member";
    json["role"] = member.role;
    return json;
}

Json itemJson(const MiroWorld& world, const Board& board, const BoardItem& item)
{
    const QString address = boardAddress(world, board);
    Json json = {{"id", idText(item.id)}, {"type", rulesOf(item.kind).type}, {"data", item.data}, {"style", item.style},
        {"geometry", geometryJson(item)}, {"position", positionJson(item)},
        {"createdAt", timeText(item.createdAt, world.options)}, {"createdBy", userReference(item.createdBy)},
        {"modifiedAt", timeText(item.modifiedAt, world.options)}, {"modifiedBy", userReference(item.modifiedBy)},
        {"links", {{"self", address + u'/' + rulesOf(item.kind).path + u'/' + idText(item.id)}}}};
    if (item.parent) {
        const QString parent = idText(item.parent);
        json["parent"] = {{"id", parent}, {"links", {{"self", address + u"/frames/"_s + parent}}}};
    }
    return json;
}

Json listedItemJson(const MiroWorld& world, const Board& board, const BoardItem& item)
{
    Json json = itemJson(world, board, item);
    if (!world.options.styleInLists)
        json.erase("style");
    return json;
}

Json tagJson(const BoardTag& tag)
{
    return {{"id", idText(tag.id)}, {"type", "tag"}, {"title", tag.title}, {"fillColor", tag.fillColor}};
}

Json connectorJson(const MiroWorld& world, const Board& board, const BoardConnector& connector)
{
    Json json = connector.look;
    json.update(Json{{"id", idText(connector.id)}, {"type", "connector"}, {"isSupported", true},
        {"startItem", endJson(world, board, connector.start)}, {"endItem", endJson(world, board, connector.end)},
        {"createdAt", timeText(connector.createdAt, world.options)}, {"createdBy", userReference(connector.createdBy)},
        {"modifiedAt", timeText(connector.modifiedAt, world.options)},
        {"modifiedBy", userReference(connector.modifiedBy)},
        {"links", {{"self", boardAddress(world, board) + u"/connectors/"_s + idText(connector.id)}}}});
    return json;
}

} // namespace bridge::sandbox

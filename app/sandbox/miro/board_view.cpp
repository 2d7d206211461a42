// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/content.h"
#include "app/sandbox/miro/geometry.h"
#include "app/sandbox/miro/miro_service.h"
#include "app/sandbox/miro/views.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString idOrEmpty(Number id)
{
    return id ? idText(id) : QString();
}

Json placeJson(const Board& board, const BoardItem& item)
{
    const QRectF rect = absoluteRect(board, item);
    return {{"id", idText(item.id)}, {"x", plainNumber(rect.x())}, {"y", plainNumber(rect.y())},
        {"width", plainNumber(rect.width())}, {"height", plainNumber(rect.height())}};
}

Json tagsJson(const Board& board, const BoardItem& item)
{
    Json tags = Json::array();
    for (const Number id : item.tags)
        tags.push_back({{"title", board.tags.at(id).title}, {"color", board.tags.at(id).fillColor}});
    return tags;
}

QString plainPart(const BoardItem& item, const char* key)
{
    return asSeen(item.data.value(key, Json("")).get<QString>());
}

Json frameView(const Board& board, const BoardItem& item)
{
    Json json = placeJson(board, item);
    json["title"] = item.data.at("title");
    json["fillColor"] = item.style.at("fillColor");
    return json;
}

Json stickyView(const MiroWorld& world, const Board& board, const BoardItem& item)
{
    const QString color = item.style.at("fillColor").get<QString>();
    Json json = placeJson(board, item);
    json["text"] = plainPart(item, "content");
    json["html"] = item.data.at("content");
    json["color"] = color;
    json["hex"] = colorHex(stickyColorFromName(color).value_or(StickyColor::LightYellow));
    json["parent"] = idOrEmpty(item.parent);
    json["tags"] = tagsJson(board, item);
    json["locked"] = item.locked;
    json["modifiedAt"] = timeText(item.modifiedAt, world.options);
    json["modifiedBy"] = namedUser(world, item.modifiedBy).at("name");
    return json;
}

Json cardView(const Board& board, const BoardItem& item)
{
    Json json = placeJson(board, item);
    json["title"] = plainPart(item, "title");
    json["description"] = plainPart(item, "description");
    json["parent"] = idOrEmpty(item.parent);
    json["tags"] = tagsJson(board, item);
    json["locked"] = item.locked;
    return json;
}

void addItemViews(Json& view, const MiroWorld& world, const Board& board)
{
    for (const auto& [id, item] : board.items) {
        if (item.kind == ItemKind::Frame)
            view["frames"].push_back(frameView(board, item));
        else if (item.kind == ItemKind::StickyNote)
            view["stickies"].push_back(stickyView(world, board, item));
        else if (item.kind == ItemKind::Card)
            view["cards"].push_back(cardView(board, item));
    }
}

} // namespace

Json MiroService::boardView(const BoardId& id) const
{
    const Board* board = m_world.board(id.value);
    if (!board)
        return {};
    Json view = {{"id", board->id}, {"name", board->name}, {"revision", board->revision}, {"frames", Json::array()},
        {"stickies", Json::array()}, {"cards", Json::array()}, {"connectors", Json::array()}, {"tags", Json::array()}};
    addItemViews(view, m_world, *board);
    for (const auto& [connectorId, connector] : board->connectors) {
        view["connectors"].push_back({{"id", idText(connectorId)}, {"from", idOrEmpty(connector.start.item)},
            {"to", idOrEmpty(connector.end.item)}});
    }
    for (const auto& [tagId, tag] : board->tags)
        view["tags"].push_back({{"id", idText(tagId)}, {"title", tag.title}, {"fillColor", tag.fillColor}});
    return view;
}

} // namespace bridge::sandbox

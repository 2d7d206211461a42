// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/board_copy.h"

namespace bridge::sandbox {

namespace {

using NewIds = std::map<Number, Number>;

NewIds newIdsFor(const Board& board, MiroWorld& world)
{
    NewIds ids{{0, 0}};
    for (const auto& [id, item] : board.items)
        ids[id] = ++world.lastItem;
    for (const auto& [id, tag] : board.tags)
        ids[id] = ++world.lastTag;
    return ids;
}

BoardItem copied(BoardItem item, const NewIds& ids)
{
    item.id = ids.at(item.id);
    item.parent = ids.at(item.parent);
    for (Number& tag : item.tags)
        tag = ids.at(tag);
    return item;
}

} // namespace

void copyContents(MiroWorld& world, const Board& from, Board& to)
{
    to.name = from.name;
    to.description = from.description;
    to.policy = from.policy;
    const NewIds ids = newIdsFor(from, world);
    for (const auto& [id, tag] : from.tags)
        to.tags[ids.at(id)] = {ids.at(id), tag.title, tag.fillColor};
    for (const auto& [id, item] : from.items)
        to.items[ids.at(id)] = copied(item, ids);
    for (const auto& [id, original] : from.connectors) {
        BoardConnector connector = original;
        connector.id = ++world.lastItem;
        connector.start.item = ids.at(connector.start.item);
        connector.end.item = ids.at(connector.end.item);
        to.connectors[connector.id] = std::move(connector);
    }
}

} // namespace bridge::sandbox

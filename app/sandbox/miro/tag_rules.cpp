// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/tag_rules.h"

#include "app/sandbox/miro/item_kinds.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

const BoardTag* tagOfTitle(const Board& board, const QString& title)
{
    for (const auto& [id, tag] : board.tags) {
        if (tag.title == title)
            return &tag;
    }
    return nullptr;
}

bool hasTag(const BoardItem& item, Number tag)
{
    return std::find(item.tags.begin(), item.tags.end(), tag) != item.tags.end();
}

Outcome<const BoardTag*> addTag(MiroWorld& world, Board& board, const QString& title, const QString& color)
{
    if (tagOfTitle(board, title))
        return refuseField(u"title"_s, u"a tag with the title [%1] already exists on this board"_s.arg(title));
    if (board.tags.size() >= maxTagsOfBoard)
        return refuse(400, u"2.0703"_s, u"A board can have at most %1 tags"_s.arg(maxTagsOfBoard));
    const Number id = ++world.lastTag;
    return &(board.tags[id] = BoardTag{id, title, color});
}

Outcome<> checkTakesTag(const BoardItem& item)
{
    if (!rulesOf(item.kind).takesTags)
        return refuse(400, u"2.0703"_s, u"Items of the type [%1] can't have tags"_s.arg(rulesOf(item.kind).type));
    if (item.tags.size() >= maxTagsOfItem)
        return refuse(400, u"2.0703"_s, u"An item can have at most %1 tags"_s.arg(maxTagsOfItem));
    return {};
}

} // namespace bridge::sandbox

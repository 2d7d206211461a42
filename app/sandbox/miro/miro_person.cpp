// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on a board with the mouse.
#include "app/sandbox/miro/content.h"
#include "app/sandbox/miro/geometry.h"
#include "app/sandbox/miro/item_kinds.h"
#include "app/sandbox/miro/miro_service.h"
#include "app/sandbox/miro/tag_rules.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// An item of a board that a person wants to change.
struct Target {
    Board* board = nullptr;
    BoardItem* item = nullptr;
};

Result<Target> targetOf(MiroWorld& world, const BoardId& boardId, const ItemId& itemId)
{
    Board* board = world.board(boardId.value);
    BoardItem* item = board ? board->item(itemId.value) : nullptr;
    if (!item)
        return fail(ErrorKind::NotFound, u"there is no item %1 on the board"_s.arg(itemId.value));
    return Target{board, item};
}

Result<Target> unlockedTarget(MiroWorld& world, const BoardId& board, const ItemId& item)
{
    return targetOf(world, board, item).and_then([](const Target& target) -> Result<Target> {
        if (target.item->locked)
            return fail(ErrorKind::Rejected, u"the item is locked"_s);
        return target;
    });
}

Result<Target> targetOfKind(MiroWorld& world, const BoardId& board, const ItemId& item, ItemKind kind)
{
    return unlockedTarget(world, board, item).and_then([kind](const Target& target) -> Result<Target> {
        if (target.item->kind != kind)
            return fail(ErrorKind::Rejected, u"the item is no %1"_s.arg(rulesOf(kind).type));
        return target;
    });
}

/// Lays the item down: in the frame under its centre, or on the board.
void dropAt(const Board& board, BoardItem& item, const QPointF& absolute)
{
    const BoardItem* frame = item.kind == ItemKind::Frame ? nullptr : frameAt(board, absolute, item.id);
    item.parent = frame ? frame->id : 0;
    item.position = positionWithin(frame, absolute);
}

/// Children keep their places on the board when their frame gets a new area; those left outside lose it.
void placeFrame(Board& board, BoardItem& frame, const QRectF& area)
{
    std::map<Number, QPointF> centers;
    for (const auto& [id, child] : board.items) {
        if (child.parent == frame.id)
            centers[id] = absoluteCenter(board, child);
    }
    frame.position = area.center();
    frame.size = area.size();
    for (const auto& [id, center] : centers) {
        BoardItem& child = board.items.at(id);
        child.parent = area.contains(center) ? frame.id : 0;
        child.position = positionWithin(child.parent ? &frame : nullptr, center);
    }
}

BoardItem newItem(ItemKind kind)
{
    const KindRules& rules = rulesOf(kind);
    BoardItem item;
    item.kind = kind;
    item.data = rules.data;
    item.style = rules.style;
    item.size = rules.size;
    return item;
}

} // namespace

void MiroService::actAs(const QString& userId)
{
    if (m_world.user(toNumber(userId)))
        m_person = toNumber(userId);
}

ItemId MiroService::put(const BoardId& boardId, BoardItem item, const QPointF& absoluteCenter)
{
    Board* board = m_world.board(boardId.value);
    if (!board)
        return {};
    item.id = ++m_world.lastItem;
    dropAt(*board, item, absoluteCenter);
    item.createdAt = m_clock.now();
    item.createdBy = m_person;
    BoardItem& added = board->items[item.id] = std::move(item);
    touch(*board, added, m_person, m_clock.now());
    return {idText(added.id)};
}

ItemId MiroService::addFrame(const BoardId& board, const QString& title, const QRectF& absolute)
{
    BoardItem frame = newItem(ItemKind::Frame);
    frame.data["title"] = title;
    frame.size = absolute.size();
    return put(board, std::move(frame), absolute.center());
}

ItemId MiroService::addSticky(
    const BoardId& board, const QString& plainText, StickyColor color, const QPointF& absoluteCenter)
{
    BoardItem sticky = newItem(ItemKind::StickyNote);
    sticky.data["content"] = ContentStore(m_world.options).fromPerson(plainText);
    sticky.style["fillColor"] = colorName(color);
    return put(board, std::move(sticky), absoluteCenter);
}

ItemId MiroService::addCard(
    const BoardId& board, const QString& title, const QString& description, const QPointF& absoluteCenter)
{
    const ContentStore store(m_world.options);
    BoardItem card = newItem(ItemKind::Card);
    card.data["title"] = store.fromPerson(title);
    card.data["description"] = store.fromPerson(description);
    return put(board, std::move(card), absoluteCenter);
}

ItemId MiroService::duplicate(const BoardId& boardId, const ItemId& itemId)
{
    constexpr double gap = 20;
    const auto target = targetOf(m_world, boardId, itemId);
    if (!target)
        return {};
    BoardItem copy = *target->item;
    copy.locked = false;
    const QPointF beside = absoluteCenter(*target->board, copy) + QPointF(copy.size.width() + gap, 0);
    return put(boardId, std::move(copy), beside);
}

ItemId MiroService::connect(const BoardId& boardId, const ItemId& from, const ItemId& to)
{
    const auto start = targetOf(m_world, boardId, from);
    const auto end = targetOf(m_world, boardId, to);
    if (!start || !end || start->item == end->item)
        return {};
    BoardConnector connector = newConnector();
    connector.id = ++m_world.lastItem;
    connector.start.item = start->item->id;
    connector.end.item = end->item->id;
    connector.createdAt = m_clock.now();
    connector.createdBy = m_person;
    touch(*start->board, connector, m_person, m_clock.now());
    return {idText((start->board->connectors[connector.id] = connector).id)};
}

Result<> MiroService::editText(const BoardId& board, const ItemId& item, const QString& plainText)
{
    const auto target = unlockedTarget(m_world, board, item);
    if (!target)
        return tl::unexpected(target.error());
    Json& data = target->item->data;
    const bool isSticky = target->item->kind == ItemKind::StickyNote;
    if (!isSticky && target->item->kind != ItemKind::Card)
        return fail(ErrorKind::Rejected, u"only the text of a sticky or a card can be edited"_s);
    data[isSticky ? "content" : "title"] = ContentStore(m_world.options).fromPerson(plainText);
    touch(*target->board, *target->item, m_person, m_clock.now());
    return {};
}

Result<> MiroService::recolour(const BoardId& board, const ItemId& item, StickyColor color)
{
    return targetOfKind(m_world, board, item, ItemKind::StickyNote).map([&](const Target& target) {
        target.item->style["fillColor"] = colorName(color);
        touch(*target.board, *target.item, m_person, m_clock.now());
    });
}

Result<> MiroService::move(const BoardId& board, const ItemId& item, const QPointF& absoluteCenter)
{
    return unlockedTarget(m_world, board, item).map([&](const Target& target) {
        // A frame takes its children along: their places are relative to it.
        dropAt(*target.board, *target.item, absoluteCenter);
        touch(*target.board, *target.item, m_person, m_clock.now());
    });
}

Result<> MiroService::resizeFrame(const BoardId& board, const ItemId& frame, const QRectF& absolute)
{
    return targetOfKind(m_world, board, frame, ItemKind::Frame).map([&](const Target& target) {
        placeFrame(*target.board, *target.item, absolute);
        touch(*target.board, *target.item, m_person, m_clock.now());
    });
}

Result<> MiroService::renameFrame(const BoardId& board, const ItemId& frame, const QString& title)
{
    return targetOfKind(m_world, board, frame, ItemKind::Frame).map([&](const Target& target) {
        target.item->data["title"] = title;
        touch(*target.board, *target.item, m_person, m_clock.now());
    });
}

Result<> MiroService::remove(const BoardId& board, const ItemId& item)
{
    return unlockedTarget(m_world, board, item).map([&](const Target& target) {
        eraseItem(*target.board, target.item->id);
        touch(*target.board, m_person, m_clock.now());
    });
}

Result<> MiroService::setTag(const BoardId& boardId, const ItemId& itemId, const QString& title, bool on)
{
    const auto target = targetOf(m_world, boardId, itemId);
    if (!target)
        return tl::unexpected(target.error());
    const auto& [board, item] = *target;
    const BoardTag* tag = tagOfTitle(*board, title);
    const bool hangs = tag && hasTag(*item, tag->id);
    if (hangs == on)
        return {};
    if (on) {
        Board& itsBoard = *board; // a lambda may not capture a structured binding by every compiler's rules
        BoardItem& tagged = *item;
        const auto hung
            = checkTakesTag(tagged)
                  .and_then(
                      [&] { return tag ? Outcome<const BoardTag*>(tag) : addTag(m_world, itsBoard, title, u"red"_s); })
                  .map([&](const BoardTag* known) { tagged.tags.push_back(known->id); });
        if (!hung)
            return fail(ErrorKind::Rejected, hung.error().message);
    } else {
        std::erase(item->tags, tag->id);
    }
    touch(*board, m_person, m_clock.now());
    return {};
}

Result<> MiroService::disconnect(const BoardId& boardId, const ItemId& connector)
{
    Board* board = m_world.board(boardId.value);
    if (!board || board->connectors.erase(toNumber(connector.value)) == 0)
        return fail(ErrorKind::NotFound, u"there is no connector %1 on the board"_s.arg(connector.value));
    touch(*board, m_person, m_clock.now());
    return {};
}

Result<> MiroService::lock(const BoardId& board, const ItemId& item, bool locked)
{
    return targetOf(m_world, board, item).map([&](const Target& target) {
        target.item->locked = locked;
        touch(*target.board, m_person, m_clock.now());
    });
}

} // namespace bridge::sandbox

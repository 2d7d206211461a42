// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/item_writer.h"

#include "app/sandbox/miro/content.h"
#include "app/sandbox/miro/geometry.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const Json& part(const Json& body, const char* key)
{
    static const Json none = Json::object();
    const auto found = body.find(key);
    return found == body.end() || found->is_null() ? none : *found;
}

QString stored(const ContentStore& store, ItemKind kind, const std::string& key, const QString& sent)
{
    switch (kind) {
    case ItemKind::Frame:
        return store.withoutTags(sent);
    case ItemKind::Card:
    case ItemKind::AppCard:
        return store.fromApi(sent, key == "title" ? appCardTitleTags() : appCardTextTags());
    case ItemKind::StickyNote:
    case ItemKind::Text:
    case ItemKind::Shape:
        return store.fromApi(sent, stickyTags());
    }
    Q_UNREACHABLE();
}

void applyData(BoardItem& item, const Json& data, const MiroOptions& options)
{
    const ContentStore store(options);
    for (const auto& [key, value] : data.items()) {
        const bool isContent = key == "content" || key == "title" || key == "description";
        item.data[key] = isContent ? Json(stored(store, item.kind, key, value.get<QString>())) : value;
    }
}

/// Of a sticky or a shape; empty for other kinds.
QString shapeOf(const BoardItem& item)
{
    const auto shape = item.data.find("shape");
    return shape == item.data.end() ? QString() : shape->get<QString>();
}

Outcome<> applyStickySize(BoardItem& item, const Json& geometry, bool shapeChanged, const QString& prefix)
{
    const QString shape = shapeOf(item);
    if (geometry.contains("width") && geometry.contains("height"))
        return refuseField(prefix + u"geometry"_s, u"only one of width and height can be set"_s);
    if (geometry.contains("width"))
        item.size = stickySizeOfWidth(shape, geometry.at("width").get<double>());
    else if (geometry.contains("height"))
        item.size = stickySizeOfHeight(shape, geometry.at("height").get<double>());
    else if (shapeChanged)
        item.size = stickySizeOfHeight(shape, item.size.height());
    return {};
}

Outcome<> applyGeometry(BoardItem& item, const Json& geometry, bool shapeChanged, const QString& prefix)
{
    if (item.kind == ItemKind::StickyNote)
        return applyStickySize(item, geometry, shapeChanged, prefix);
    item.size.setWidth(geometry.value("width", item.size.width()));
    item.size.setHeight(geometry.value("height", item.size.height()));
    item.rotation = geometry.value("rotation", item.rotation);
    return {};
}

Outcome<> checkDetachForm(const Json& parent, const MiroOptions& options, const QString& prefix)
{
    if (parent.is_null() && options.detach == DetachForm::NullId)
        return refuseField(prefix + u"parent"_s, u"must not be null"_s);
    if (parent.is_object() && parent.at("id").is_null() && options.detach == DetachForm::NullParent)
        return refuseField(prefix + u"parent.id"_s, u"must not be null"_s);
    return {};
}

/// Without a position of its own the item keeps its numbers, now read in the new parent's system.
Outcome<> applyParent(
    BoardItem& item, const Board& board, const MiroOptions& options, const Json& parent, const QString& prefix)
{
    if (const auto form = checkDetachForm(parent, options, prefix); !form)
        return form;
    const Json id = parent.is_null() ? Json() : parent.at("id");
    if (id.is_null()) {
        item.parent = 0;
        return {};
    }
    const Number number = toNumber(id.get<QString>());
    if (!board.items.contains(number))
        return refuseMissing(u"Parent item"_s, id.get<QString>());
    if (!board.frame(number))
        return refuseField(prefix + u"parent.id"_s, u"only a frame can be a parent"_s);
    if (item.kind == ItemKind::Frame)
        return refuseField(prefix + u"parent"_s, u"a frame can't have a parent"_s);
    item.parent = number;
    return {};
}

/// A card can be given only to somebody who is on the board. (The fact sheet does not say; this is the
/// harder answer for a client.)
Outcome<> checkAssignee(const Board& board, const Json& data, const QString& prefix)
{
    const auto assignee = data.find("assigneeId");
    if (assignee == data.end() || !board.roleOf(toNumber(assignee->get<QString>())).isEmpty())
        return {};
    return refuseField(prefix + u"data.assigneeId"_s, u"the user is not a member of the board"_s);
}

Outcome<BoardItem> applied(
    BoardItem item, const Board& board, const MiroOptions& options, const Json& body, const QString& prefix)
{
    if (const auto assigned = checkAssignee(board, part(body, "data"), prefix); !assigned)
        return tl::unexpected(assigned.error());
    const QString shape = shapeOf(item);
    applyData(item, part(body, "data"), options);
    item.style.update(part(body, "style"));
    const bool shapeChanged = shapeOf(item) != shape;
    if (const auto sized = applyGeometry(item, part(body, "geometry"), shapeChanged, prefix); !sized)
        return tl::unexpected(sized.error());
    const Json& position = part(body, "position");
    item.position.setX(position.value("x", item.position.x()));
    item.position.setY(position.value("y", item.position.y()));
    if (const auto parent = body.find("parent"); parent != body.end()) {
        if (const auto placed = applyParent(item, board, options, *parent, prefix); !placed)
            return tl::unexpected(placed.error());
    }
    return item;
}

bool samePlace(const BoardItem& a, const BoardItem& b)
{
    return a.parent == b.parent && a.position == b.position && a.size == b.size;
}

} // namespace

Outcome<BoardItem> itemFromBody(
    const Board& board, const MiroOptions& options, ItemKind kind, const Json& body, const QString& prefix)
{
    const KindRules& rules = rulesOf(kind);
    if (const auto checked = checkBody(body, rules.create, prefix); !checked)
        return tl::unexpected(checked.error());
    BoardItem item;
    item.kind = kind;
    item.data = rules.data;
    item.style = rules.style;
    item.size = rules.size;
    auto made = applied(std::move(item), board, options, body, prefix);
    if (!made)
        return made;
    if (const auto inside = checkInside(board, *made); !inside)
        return tl::unexpected(inside.error());
    return made;
}

Outcome<BoardItem> patchedItem(
    const Board& board, const MiroOptions& options, const BoardItem& item, const Json& body, const Fields& fields)
{
    if (const auto checked = checkBody(body, fields); !checked)
        return tl::unexpected(checked.error());
    auto changed = applied(item, board, options, body, {});
    if (!changed || samePlace(item, *changed))
        return changed;
    if (const auto inside = checkInside(board, *changed); !inside)
        return tl::unexpected(inside.error());
    if (item.kind == ItemKind::Frame) {
        if (const auto kept = checkChildrenStayInside(board, item, changed->size); !kept)
            return tl::unexpected(kept.error());
    }
    return changed;
}

} // namespace bridge::sandbox

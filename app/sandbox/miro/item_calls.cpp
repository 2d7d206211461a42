// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/call.h"
#include "app/sandbox/miro/geometry.h"
#include "app/sandbox/miro/item_writer.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/views.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The path's item; of the call's kind when it is a call for one kind.
Outcome<BoardItem*> itemOf(Call& call)
{
    BoardItem* item = call.board->item(call.last());
    if (!item || (call.kind && item->kind != call.kind->kind))
        return refuseMissing(u"Item"_s, call.last());
    return item;
}

Outcome<> checkUnlocked(const BoardItem& item)
{
    if (item.locked)
        return refuse(400, u"2.0703"_s, u"The item [%1] is locked and can't be changed"_s.arg(idText(item.id)));
    return {};
}

BoardItem& addToBoard(Call& call, BoardItem item)
{
    item.id = ++call.world.lastItem;
    item.createdAt = call.now;
    item.createdBy = call.user;
    BoardItem& added = call.board->items[item.id] = std::move(item);
    touch(*call.board, added, call.user, call.now);
    return added;
}

/// What a list of items is narrowed to. Frames, connectors and unknown ids can't be a parent of anything.
struct ItemFilter {
    QString type{};
    Number parent = 0;

    [[nodiscard]] bool holds(const BoardItem& item) const
    {
        return (parent == 0 || item.parent == parent) && (type.isEmpty() || rulesOf(item.kind).type == type);
    }
};

Outcome<ItemFilter> filterOf(const Call& call)
{
    ItemFilter filter{queryValue(call.query, u"type"_s)};
    if (call.query.hasQueryItem(u"type"_s) && !listableTypes().contains(filter.type))
        return refuseField(u"type"_s, u"[%1] is not one of: %2"_s.arg(filter.type, listableTypes().join(u", "_s)));
    if (const QString parent = queryValue(call.query, u"parent_item_id"_s); !parent.isEmpty()) {
        filter.parent = toNumber(parent);
        if (!call.board->frame(filter.parent))
            return refuseMissing(u"Parent item"_s, parent);
    }
    return filter;
}

constexpr size_t maxBulk = 20;

const QStringList& bulkTypes()
{
    static const QStringList types{u"app_card"_s, u"text"_s, u"shape"_s, u"sticky_note"_s, u"image"_s, u"document"_s,
        u"card"_s, u"frame"_s, u"embed"_s};
    return types;
}

Outcome<BoardItem> bulkElement(const Call& call, const Json& element, const QString& prefix)
{
    if (!element.is_object())
        return refuseField(prefix.chopped(1), u"must be an object"_s);
    const auto type = element.find("type");
    if (type == element.end() || !type->is_string() || !bulkTypes().contains(type->get<QString>()))
        return refuseField(prefix + u"type"_s, u"must be one of: %1"_s.arg(bulkTypes().join(u", "_s)));
    const KindRules* rules = rulesOfType(type->get<QString>());
    if (!rules)
        return refuseField(prefix + u"type"_s, u"[%1] can't be simulated"_s.arg(type->get<QString>()));
    Json body = element;
    body.erase("type");
    return itemFromBody(*call.board, call.world.options, rules->kind, body, prefix);
}

} // namespace

Outcome<HttpResponse> listItems(Call& call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const QString scope = u"%1 %2 %3"_s.arg(call.board->id, filter->type, idText(filter->parent));
    const auto page = cursorPage(call.query, scope);
    if (!page)
        return tl::unexpected(page.error());
    return jsonResponse(200,
        cursorListJson(
            call.board->items, *page, scope, call.world.options,
            [&](const BoardItem& item) { return filter->holds(item); },
            [&](const BoardItem& item) { return listedItemJson(call.world, *call.board, item); }));
}

Outcome<HttpResponse> getItem(Call& call)
{
    return itemOf(call).map([&](const BoardItem* item) {
        return jsonResponse(
            200, call.kind ? itemJson(call.world, *call.board, *item) : listedItemJson(call.world, *call.board, *item));
    });
}

Outcome<HttpResponse> createItem(Call& call)
{
    auto made = itemFromBody(*call.board, call.world.options, call.kind->kind, call.body);
    if (!made)
        return tl::unexpected(made.error());
    return jsonResponse(201, itemJson(call.world, *call.board, addToBoard(call, std::move(*made))));
}

/// All or nothing (Miro fact sheet §5 "Bulk create").
Outcome<HttpResponse> createItems(Call& call)
{
    if (!call.body.is_array() || call.body.empty() || call.body.size() > maxBulk)
        return refuseField({}, u"must be an array of 1 to %1 items"_s.arg(maxBulk));
    std::vector<BoardItem> made;
    for (size_t i = 0; i < call.body.size(); ++i) {
        auto item = bulkElement(call, call.body[i], u"%1."_s.arg(i));
        if (!item)
            return tl::unexpected(item.error());
        made.push_back(std::move(*item));
    }
    std::vector<Json> shown;
    for (BoardItem& item : made)
        shown.push_back(itemJson(call.world, *call.board, addToBoard(call, std::move(item))));
    if (!call.world.options.bulkKeepsOrder)
        std::reverse(shown.begin(), shown.end());
    return jsonResponse(201, {{"data", shown}, {"type", "bulk-list"}});
}

Outcome<HttpResponse> updateItem(Call& call)
{
    const auto item = itemOf(call);
    if (!item)
        return tl::unexpected(item.error());
    if (const auto unlocked = checkUnlocked(**item); !unlocked)
        return tl::unexpected(unlocked.error());
    const Fields& fields = call.kind ? call.kind->patch : placeFields();
    auto changed = patchedItem(*call.board, call.world.options, **item, call.body, fields);
    if (!changed)
        return tl::unexpected(changed.error());
    **item = std::move(*changed);
    touch(*call.board, **item, call.user, call.now);
    return jsonResponse(
        200, call.kind ? itemJson(call.world, *call.board, **item) : listedItemJson(call.world, *call.board, **item));
}

Outcome<HttpResponse> deleteItem(Call& call)
{
    const auto item = itemOf(call);
    if (!item)
        return tl::unexpected(item.error());
    if (const auto unlocked = checkUnlocked(**item); !unlocked)
        return tl::unexpected(unlocked.error());
    eraseItem(*call.board, (*item)->id);
    touch(*call.board, call.user, call.now);
    return emptyResponse();
}

} // namespace bridge::sandbox

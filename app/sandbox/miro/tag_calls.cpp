// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/call.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/tag_rules.h"
#include "app/sandbox/miro/views.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString defaultColor = u"red"_s;

Field titleField()
{
    return text("title"_L1).length(1, 120);
}

Field colorField()
{
    return choice("fillColor"_L1,
        {u"red"_s, u"light_green"_s, u"cyan"_s, u"yellow"_s, u"magenta"_s, u"green"_s, u"blue"_s, u"gray"_s,
            u"violet"_s, u"dark_green"_s, u"dark_blue"_s, u"black"_s});
}

Outcome<BoardTag*> tagOf(Board& board, const QString& id)
{
    const auto found = board.tags.find(toNumber(id));
    if (found == board.tags.end())
        return refuseMissing(u"Tag"_s, id);
    return &found->second;
}

struct Tagging {
    BoardItem* item = nullptr;
    BoardTag* tag = nullptr;
};

/// The item of the path and the tag of the query.
Outcome<Tagging> taggingOf(Call& call)
{
    const QString id = queryValue(call.query, u"tag_id"_s);
    if (!hasForm(id, TextForm::Id))
        return refuseField(u"tag_id"_s, u"must be a tag's id"_s);
    BoardItem* item = call.board->item(call.last());
    if (!item)
        return refuseMissing(u"Item"_s, call.last());
    return tagOf(*call.board, id).map([&](BoardTag* tag) { return Tagging{item, tag}; });
}

void touchTagged(Call& call, BoardItem& item)
{
    if (call.world.options.tagsTouchItems)
        touch(*call.board, item, call.user, call.now);
    else
        touch(*call.board, call.user, call.now);
}

} // namespace

Outcome<HttpResponse> listTags(Call& call)
{
    return offsetPage(call.query).map([&](const OffsetPage& page) {
        return jsonResponse(200,
            offsetListJson(
                call.board->tags, page, [](const auto&) { return true; },
                [](const auto& entry) { return tagJson(entry.second); }));
    });
}

Outcome<HttpResponse> getTag(Call& call)
{
    return tagOf(*call.board, call.last()).map([](const BoardTag* tag) { return jsonResponse(200, tagJson(*tag)); });
}

Outcome<HttpResponse> createTag(Call& call)
{
    if (const auto checked = checkBody(call.body, {titleField().needed(), colorField()}); !checked)
        return tl::unexpected(checked.error());
    const auto tag = addTag(call.world, *call.board, call.body.at("title").get<QString>(),
        call.body.value("fillColor", Json(defaultColor)).get<QString>());
    if (!tag)
        return tl::unexpected(tag.error());
    touch(*call.board, call.user, call.now);
    return jsonResponse(201, tagJson(**tag));
}

Outcome<HttpResponse> updateTag(Call& call)
{
    const auto tag = tagOf(*call.board, call.last());
    if (!tag)
        return tl::unexpected(tag.error());
    if (const auto checked = checkBody(call.body, {titleField(), colorField()}); !checked)
        return tl::unexpected(checked.error());
    const QString title = call.body.value("title", Json((*tag)->title)).get<QString>();
    const BoardTag* namesake = tagOfTitle(*call.board, title);
    if (namesake && namesake != *tag)
        return refuseField(u"title"_s, u"a tag with the title [%1] already exists on this board"_s.arg(title));
    const QString kept = call.world.options.tagPatchKeepsColor ? (*tag)->fillColor : defaultColor;
    (*tag)->title = title;
    (*tag)->fillColor = call.body.value("fillColor", Json(kept)).get<QString>();
    touch(*call.board, call.user, call.now);
    return jsonResponse(200, tagJson(**tag));
}

Outcome<HttpResponse> deleteTag(Call& call)
{
    const auto tag = tagOf(*call.board, call.last());
    if (!tag)
        return tl::unexpected(tag.error());
    const Number id = (*tag)->id;
    for (auto& [itemId, item] : call.board->items)
        std::erase(item.tags, id);
    call.board->tags.erase(id);
    touch(*call.board, call.user, call.now);
    return emptyResponse();
}

Outcome<HttpResponse> listItemTags(Call& call)
{
    const BoardItem* item = call.board->item(call.last());
    if (!item)
        return refuseMissing(u"Item"_s, call.last());
    Json tags = Json::array();
    for (const Number id : item->tags)
        tags.push_back(tagJson(call.board->tags.at(id)));
    return jsonResponse(200, {{"tags", tags}});
}

Outcome<HttpResponse> listItemsByTag(Call& call)
{
    const auto tag = tagOf(*call.board, queryValue(call.query, u"tag_id"_s));
    if (!tag)
        return tl::unexpected(tag.error());
    return offsetPage(call.query).map([&](const OffsetPage& page) {
        return jsonResponse(200,
            offsetListJson(
                call.board->items, page, [&](const auto& entry) { return hasTag(entry.second, (*tag)->id); },
                [&](const auto& entry) { return listedItemJson(call.world, *call.board, entry.second); }));
    });
}

Outcome<HttpResponse> attachTag(Call& call)
{
    const auto tagging = taggingOf(call);
    if (!tagging)
        return tl::unexpected(tagging.error());
    const auto& [item, tag] = *tagging;
    if (hasTag(*item, tag->id)) {
        if (!call.world.options.reattachRefused)
            return emptyResponse();
        return refuse(400, u"2.0703"_s, u"The tag [%1] is already attached to the item"_s.arg(idText(tag->id)));
    }
    if (const auto takes = checkTakesTag(*item); !takes)
        return tl::unexpected(takes.error());
    item->tags.push_back(tag->id);
    touchTagged(call, *item);
    return emptyResponse();
}

Outcome<HttpResponse> detachTag(Call& call)
{
    const auto tagging = taggingOf(call);
    if (!tagging)
        return tl::unexpected(tagging.error());
    const auto& [item, tag] = *tagging;
    if (!hasTag(*item, tag->id))
        return refuseMissing(u"Tag of the item"_s, idText(tag->id));
    std::erase(item->tags, tag->id);
    touchTagged(call, *item);
    return emptyResponse();
}

} // namespace bridge::sandbox

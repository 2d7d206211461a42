// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/call.h"
#include "app/sandbox/miro/content.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/views.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList& caps()
{
    static const QStringList words{u"none"_s, u"stealth"_s, u"rounded_stealth"_s, u"diamond"_s, u"filled_diamond"_s,
        u"oval"_s, u"filled_oval"_s, u"arrow"_s, u"triangle"_s, u"filled_triangle"_s, u"erd_one"_s, u"erd_many"_s,
        u"erd_only_one"_s, u"erd_zero_or_one"_s, u"erd_one_or_many"_s, u"erd_zero_or_many"_s, u"unknown"_s};
    return words;
}

Field endField(QLatin1StringView name)
{
    return object(name,
        {text("id"_L1, TextForm::Id),
            object("position"_L1, {text("x"_L1, TextForm::Percent), text("y"_L1, TextForm::Percent)}),
            choice("snapTo"_L1, {u"auto"_s, u"top"_s, u"right"_s, u"bottom"_s, u"left"_s})});
}

Fields connectorFields()
{
    const Field caption = objectList("captions"_L1,
        {text("content"_L1).length(0, 200).needed(), text("position"_L1, TextForm::Percent),
            choice("textAlignVertical"_L1, {u"top"_s, u"middle"_s, u"bottom"_s})});
    const Fields style{text("color"_L1, TextForm::Hex), text("strokeColor"_L1, TextForm::Hex),
        choice("strokeStyle"_L1, {u"normal"_s, u"dotted"_s, u"dashed"_s}),
        text("strokeWidth"_L1, TextForm::NumberText).between(1, 24),
        text("fontSize"_L1, TextForm::NumberText).between(10, 288), choice("startStrokeCap"_L1, caps()),
        choice("endStrokeCap"_L1, caps()), choice("textOrientation"_L1, {u"horizontal"_s, u"aligned"_s})};
    return {endField("startItem"_L1), endField("endItem"_L1),
        choice("shape"_L1, {u"straight"_s, u"elbowed"_s, u"curved"_s}), caption.length(0, 20),
        object("style"_L1, style)};
}

const Fields& patchFields()
{
    static const Fields fields = connectorFields();
    return fields;
}

const Fields& createFields()
{
    static const Fields fields = [] {
        Fields needed = connectorFields();
        needed[0] = needed[0].needed();
        needed[1] = needed[1].needed();
        return needed;
    }();
    return fields;
}

Outcome<> applyEnd(ConnectorEnd& end, const Board& board, const Json& body, const std::string& key)
{
    const auto sent = body.find(key);
    if (sent == body.end())
        return {};
    const QString name = QString::fromStdString(key);
    if (sent->contains("snapTo") && sent->contains("position"))
        return refuseField(name, u"only one of snapTo and position can be set"_s);
    end.extra = *sent;
    end.extra.erase("id");
    const auto id = sent->find("id");
    if (id == sent->end())
        return {};
    const auto item = board.items.find(toNumber(id->get<QString>()));
    if (item == board.items.end())
        return refuseMissing(u"Item"_s, id->get<QString>());
    if (item->second.kind == ItemKind::Frame)
        return refuseField(name + u".id"_s, u"a connector can't be attached to a frame"_s);
    end.item = item->first;
    return {};
}

Outcome<> applyEnds(BoardConnector& connector, const Board& board, const Json& body)
{
    if (const auto applied = applyEnd(connector.start, board, body, "startItem"); !applied)
        return applied;
    if (const auto applied = applyEnd(connector.end, board, body, "endItem"); !applied)
        return applied;
    if (connector.start.item == connector.end.item && connector.start.item != 0)
        return refuseField(u"endItem.id"_s, u"both ends are attached to the same item"_s);
    return {};
}

void applyLook(BoardConnector& connector, const Json& body, const MiroOptions& options)
{
    if (body.contains("shape"))
        connector.look["shape"] = body.at("shape");
    if (body.contains("style"))
        connector.look["style"].update(body.at("style"));
    if (!body.contains("captions"))
        return;
    connector.look["captions"] = body.at("captions");
    for (Json& caption : connector.look["captions"]) {
        const QString sent = caption.at("content").get<QString>();
        caption["content"] = ContentStore(options).fromApi(sent, stickyTags());
    }
}

Outcome<BoardConnector*> connectorOf(Call& call)
{
    const auto found = call.board->connectors.find(toNumber(call.last()));
    if (found == call.board->connectors.end())
        return refuseMissing(u"Connector"_s, call.last());
    return &found->second;
}

} // namespace

Outcome<HttpResponse> listConnectors(Call& call)
{
    const QString scope = call.board->id + u" connectors"_s;
    return cursorPage(call.query, scope).map([&](const CursorPage& page) {
        return jsonResponse(200,
            cursorListJson(
                call.board->connectors, page, scope, call.world.options, [](const BoardConnector&) { return true; },
                [&](const BoardConnector& connector) { return connectorJson(call.world, *call.board, connector); }));
    });
}

Outcome<HttpResponse> getConnector(Call& call)
{
    return connectorOf(call).map([&](const BoardConnector* connector) {
        return jsonResponse(200, connectorJson(call.world, *call.board, *connector));
    });
}

Outcome<HttpResponse> createConnector(Call& call)
{
    if (const auto checked = checkBody(call.body, createFields()); !checked)
        return tl::unexpected(checked.error());
    for (const char* end : {"startItem", "endItem"}) {
        if (!call.body.at(end).contains("id"))
            return refuseField(QString::fromLatin1(end) + u".id"_s, u"is required"_s);
    }
    BoardConnector connector = newConnector();
    if (const auto applied = applyEnds(connector, *call.board, call.body); !applied)
        return tl::unexpected(applied.error());
    applyLook(connector, call.body, call.world.options);
    connector.id = ++call.world.lastItem;
    connector.createdAt = call.now;
    connector.createdBy = call.user;
    touch(*call.board, connector, call.user, call.now);
    const BoardConnector& added = call.board->connectors[connector.id] = connector;
    return jsonResponse(call.world.options.connectorStatus, connectorJson(call.world, *call.board, added));
}

Outcome<HttpResponse> updateConnector(Call& call)
{
    const auto found = connectorOf(call);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto checked = checkBody(call.body, patchFields()); !checked)
        return tl::unexpected(checked.error());
    BoardConnector changed = **found;
    if (const auto applied = applyEnds(changed, *call.board, call.body); !applied)
        return tl::unexpected(applied.error());
    applyLook(changed, call.body, call.world.options);
    touch(*call.board, changed, call.user, call.now);
    **found = std::move(changed);
    return jsonResponse(200, connectorJson(call.world, *call.board, **found));
}

Outcome<HttpResponse> deleteConnector(Call& call)
{
    const auto found = connectorOf(call);
    if (!found)
        return tl::unexpected(found.error());
    call.board->connectors.erase((*found)->id);
    touch(*call.board, call.user, call.now);
    return emptyResponse();
}

} // namespace bridge::sandbox

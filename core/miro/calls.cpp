// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/calls.h"

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString boardPath(const BoardId& board, const QString& below = {})
{
    return u"v2/boards/"_s + encoded(board.value) + below;
}

QString itemPath(const BoardId& board, QLatin1StringView kind, const ItemId& item)
{
    // An empty id would turn the address of an item into that of the whole list.
    Q_ASSERT(!item.isEmpty());
    return boardPath(board, u'/' + kind + u'/' + encoded(item.value));
}

QUrlQuery listQuery(const QString& name = {}, const QString& value = {})
{
    QUrlQuery query;
    if (!name.isEmpty())
        query.addQueryItem(name, encoded(value));
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    return query;
}

QUrlQuery tagQuery(const TagId& tag)
{
    if (tag.isEmpty())
        qFatal("a tag call without a tag addresses the item itself");
    return {{u"tag_id"_s, encoded(tag.value)}};
}

} // namespace

Call whoAmICall()
{
    return {.path = u"v1/oauth-token"_s, .badTokenStatus = 400};
}

Call boardCall(const BoardId& board)
{
    return {.path = boardPath(board)};
}

Call latestBoardsCall(const QString& team)
{
    QUrlQuery query = listQuery(u"team_id"_s, team);
    query.addQueryItem(u"sort"_s, u"last_modified"_s);
    return {.path = u"v2/boards"_s, .query = query};
}

Call listItemsCall(const BoardId& board, const QString& type)
{
    return {.path = boardPath(board, u"/items"_s), .query = listQuery(u"type"_s, type), .level = Level::Two};
}

Call listConnectorsCall(const BoardId& board)
{
    return {.path = boardPath(board, u"/connectors"_s), .query = listQuery(), .level = Level::Two};
}

Call listTagsCall(const BoardId& board)
{
    return {.path = boardPath(board, u"/tags"_s), .query = listQuery()};
}

Call listTaggedCall(const BoardId& board, const TagId& tag)
{
    return {.path = boardPath(board, u"/items"_s), .query = listQuery(u"tag_id"_s, tag.value)};
}

Call itemCall(const BoardId& board, const ItemId& item)
{
    return {.path = itemPath(board, "items"_L1, item)};
}

Call stickyCall(const BoardId& board, const ItemId& item)
{
    return {.path = itemPath(board, "sticky_notes"_L1, item)};
}

Call itemTagsCall(const BoardId& board, const ItemId& item)
{
    return {.path = itemPath(board, "items"_L1, item) + u"/tags"_s};
}

Call createStickyCall(const BoardId& board, Json body)
{
    return {.verb = HttpVerb::Post,
        .path = boardPath(board, u"/sticky_notes"_s),
        .body = std::move(body),
        .level = Level::Two,
        .repeat = Repeat::Never};
}

Call updateStickyCall(const BoardId& board, const ItemId& item, Json body)
{
    return {.verb = HttpVerb::Patch,
        .path = itemPath(board, "sticky_notes"_L1, item),
        .body = std::move(body),
        .level = Level::Two};
}

Call deleteStickyCall(const BoardId& board, const ItemId& item)
{
    return {.verb = HttpVerb::Delete, .path = itemPath(board, "sticky_notes"_L1, item), .level = Level::Three};
}

Call updateFrameCall(const BoardId& board, const ItemId& frame, Json body)
{
    return {.verb = HttpVerb::Patch,
        .path = itemPath(board, "frames"_L1, frame),
        .body = std::move(body),
        .level = Level::Two};
}

Call createTagCall(const BoardId& board, const QString& title)
{
    return {.verb = HttpVerb::Post, .path = boardPath(board, u"/tags"_s), .body = {{"title", title}}};
}

Call attachTagCall(const BoardId& board, const ItemId& item, const TagId& tag)
{
    return {.verb = HttpVerb::Post, .path = itemPath(board, "items"_L1, item), .query = tagQuery(tag)};
}

Call detachTagCall(const BoardId& board, const ItemId& item, const TagId& tag)
{
    return {.verb = HttpVerb::Delete, .path = itemPath(board, "items"_L1, item), .query = tagQuery(tag)};
}

} // namespace bridge::miro

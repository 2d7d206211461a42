// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/parse.h"

#include "core/domain/text.h"
#include "core/miro/lenient.h"

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> lacks(const QString& thing, const QString& part)
{
    return fail(ErrorKind::BadReply, u"Miro's answer is not understood: %1 without %2"_s.arg(thing, part));
}

/// With and without milliseconds (fact sheet §4).
std::optional<TimePoint> timeAt(const Json& json, const char* key)
{
    const QDateTime time = QDateTime::fromString(textAt(json, key), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(toTimePoint(time)) : std::nullopt;
}

std::optional<QPointF> centerOf(const Json& item)
{
    const Json& position = partAt(item, "position");
    const auto x = numberAt(position, "x");
    const auto y = numberAt(position, "y");
    return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
}

std::optional<QSizeF> sizeOf(const Json& item)
{
    const Json& geometry = partAt(item, "geometry");
    const auto width = numberAt(geometry, "width");
    const auto height = numberAt(geometry, "height");
    return width && height ? std::optional(QSizeF(*width, *height)) : std::nullopt;
}

/// A name that is not one of the 16 becomes gray: one strange note must not stop the board, and must not
/// look like a task either.
StickyColor colorOf(const Json& style)
{
    return stickyColorFromName(textAt(style, "fillColor")).value_or(StickyColor::Gray);
}

} // namespace

Result<TokenContext> tokenContextFrom(const Json& json)
{
    const Json& user = partAt(json, "user");
    const Json& team = partAt(json, "team");
    TokenContext context{
        .userId = textAt(user, "id"),
        .userName = textAt(user, "name"),
        .teamId = textAt(team, "id"),
        .teamName = textAt(team, "name"),
    };
    if (context.userId.isEmpty())
        return lacks(u"a token"_s, u"its user"_s);
    for (const Json& scope : listAt(json, "scopes")) {
        if (scope.is_string())
            context.scopes += scope.get<QString>();
    }
    return context;
}

Result<BoardInfo> boardFrom(const Json& json)
{
    const auto modifiedAt = timeAt(json, "modifiedAt");
    BoardInfo board{
        .id = {textAt(json, "id")},
        .name = textAt(json, "name"),
        .modifiedAt = modifiedAt.value_or(TimePoint{}),
        .role = textAt(partAt(json, "currentUserMembership"), "role"),
    };
    if (board.id.isEmpty())
        return lacks(u"a board"_s, u"an id"_s);
    if (!modifiedAt)
        return lacks(u"a board"_s, u"a time of change"_s);
    return board;
}

Result<Tag> tagFrom(const Json& json)
{
    Tag tag{{textAt(json, "id")}, textAt(json, "title")};
    if (tag.id.isEmpty())
        return lacks(u"a tag"_s, u"an id"_s);
    return tag;
}

Result<Page> pageFrom(Json json)
{
    const auto data = json.find("data");
    if (data == json.end() || !data->is_array())
        return lacks(u"a list"_s, u"entries"_s);
    return Page{
        .entries = std::move(data->get_ref<Json::array_t&>()), // a scan has thousands
        .cursor = textAt(json, "cursor"),
        .total = qint64(numberAt(json, "total").value_or(0)),
    };
}

Result<std::vector<Tag>> itemTagsFrom(const Json& json)
{
    if (!partAt(json, "tags").is_array())
        return lacks(u"an item's tags"_s, u"a list"_s);
    std::vector<Tag> tags;
    for (const Json& entry : listAt(json, "tags")) {
        Result<Tag> tag = tagFrom(entry);
        if (!tag)
            return tl::unexpected(tag.error());
        tags.push_back(std::move(*tag));
    }
    return tags;
}

Result<ReceivedSticky> stickyFrom(const Json& json)
{
    const Json& data = partAt(json, "data");
    const Json& style = partAt(json, "style");
    const auto center = centerOf(json);
    const auto size = sizeOf(json);
    const auto modifiedAt = timeAt(json, "modifiedAt");
    const ItemId id{textAt(json, "id")};
    if (id.isEmpty())
        return lacks(u"a sticky"_s, u"an id"_s);
    const auto lacksPart = [&id](const QString& part) { return lacks(u"sticky "_s + id.value, part); };
    if (!partAt(data, "content").is_string())
        return lacksPart(u"text"_s);
    if (!center || !size)
        return lacksPart(u"a place"_s);
    if (!modifiedAt)
        return lacksPart(u"a time of change"_s);

    Sticky sticky{
        .id = id,
        .text = plainFromHtml(textAt(data, "content")),
        .color = colorOf(style),
        .center = *center,
        .size = *size,
        .parent = {textAt(partAt(json, "parent"), "id")},
        .modifiedAt = *modifiedAt,
        .modifiedBy = textAt(partAt(json, "modifiedBy"), "id"),
        .locked = flagAt(data, "locked", false),
    };
    const bool isInParent = textAt(partAt(json, "position"), "relativeTo") == "parent_top_left"_L1;
    return ReceivedSticky{std::move(sticky), isInParent, partAt(style, "fillColor").is_string()};
}

Result<Frame> frameFrom(const Json& json)
{
    const ItemId id{textAt(json, "id")};
    if (id.isEmpty())
        return lacks(u"a frame"_s, u"an id"_s);
    const auto center = centerOf(json);
    const auto size = sizeOf(json);
    if (!center || !size)
        return lacks(u"frame "_s + id.value, u"a place"_s);
    const QPointF corner = *center - QPointF(size->width() / 2, size->height() / 2);
    return Frame{id, plainFromHtml(textAt(partAt(json, "data"), "title")), QRectF(corner, *size)};
}

std::optional<Connector> connectorFrom(const Json& json)
{
    const ItemId start{textAt(partAt(json, "startItem"), "id")};
    const ItemId end{textAt(partAt(json, "endItem"), "id")};
    if (start.isEmpty() || end.isEmpty())
        return std::nullopt;
    const Json& style = partAt(json, "style");
    const QString startCap = textAt(style, "startStrokeCap");
    const bool startIsPointed = !startCap.isEmpty() && startCap != "none"_L1;
    const bool isReversed = startIsPointed && textAt(style, "endStrokeCap") == "none"_L1;
    return isReversed ? Connector{end, start} : Connector{start, end};
}

bool isSupported(const Json& item)
{
    return flagAt(item, "isSupported", true);
}

} // namespace bridge::miro

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/routes.h"

#include "app/sandbox/miro/item_kinds.h"
#include "app/sandbox/miro/paging.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList segmentsOf(const QString& path)
{
    QStringList segments = path.split(u'/');
    segments.removeFirst(); // a path begins with a slash
    return segments;
}

/// "*" stands for a variable.
QStringList pattern(QLatin1StringView path)
{
    QStringList segments = segmentsOf(QString(path));
    for (QString& segment : segments) {
        if (segment == "*"_L1)
            segment.clear();
    }
    return segments;
}

const QStringList& offsetQuery()
{
    static const QStringList words{u"limit"_s, u"offset"_s};
    return words;
}

const QStringList& cursorQuery()
{
    static const QStringList words{u"limit"_s, u"cursor"_s};
    return words;
}

void addBoardRoutes(std::vector<Route>& routes)
{
    const QStringList all = pattern("/v2/boards"_L1);
    const QStringList one = pattern("/v2/boards/*"_L1);
    using enum HttpVerb;
    routes.push_back({Get, all, u"get-boards"_s, 1, Right::Any, BodyNeed::None, listBoards,
        offsetQuery() + QStringList{u"team_id"_s, u"project_id"_s, u"query"_s, u"owner"_s, u"sort"_s}});
    routes.push_back({Post, all, u"create-board"_s, 3, Right::Write, BodyNeed::Optional, createBoard});
    routes.push_back({Put, all, u"copy-board"_s, 4, Right::Write, BodyNeed::Optional, copyBoard, {u"copy_from"_s}});
    routes.push_back({Get, one, u"get-specific-board"_s, 1, Right::See, BodyNeed::None, getBoard});
    routes.push_back({Patch, one, u"update-board"_s, 2, Right::Edit, BodyNeed::Required, updateBoard});
    routes.push_back({Delete, one, u"delete-board"_s, 3, Right::Own, BodyNeed::None, deleteBoard});
}

void addMemberRoutes(std::vector<Route>& routes)
{
    const QStringList all = pattern("/v2/boards/*/members"_L1);
    const QStringList one = pattern("/v2/boards/*/members/*"_L1);
    using enum HttpVerb;
    routes.push_back({Post, all, u"share-board"_s, 3, Right::Edit, BodyNeed::Required, shareBoard});
    routes.push_back({Get, all, u"get-board-members"_s, 1, Right::See, BodyNeed::None, listMembers, offsetQuery()});
    routes.push_back({Get, one, u"get-specific-board-member"_s, 1, Right::See, BodyNeed::None, getMember});
    routes.push_back({Patch, one, u"update-board-member"_s, 2, Right::Manage, BodyNeed::Required, updateMember});
    routes.push_back({Delete, one, u"remove-board-member"_s, 2, Right::Manage, BodyNeed::None, removeMember});
}

void addItemRoutes(std::vector<Route>& routes)
{
    const QStringList all = pattern("/v2/boards/*/items"_L1);
    const QStringList one = pattern("/v2/boards/*/items/*"_L1);
    const QStringList bulk = pattern("/v2/boards/*/items/bulk"_L1);
    using enum HttpVerb;
    // Combinations that the OpenAPI document does not have are refused by the lists of parameters (§4).
    routes.push_back({Get, all, u"get-items-by-tag"_s, 1, Right::See, BodyNeed::None, listItemsByTag,
        offsetQuery() + QStringList{u"tag_id"_s}, u"tag_id"_s});
    routes.push_back({Get, all, u"get-items-within-frame"_s, 2, Right::See, BodyNeed::None, listItems,
        cursorQuery() + QStringList{u"parent_item_id"_s, u"type"_s}, u"parent_item_id"_s});
    routes.push_back({Get, all, u"get-items"_s, 2, Right::See, BodyNeed::None, listItems,
        cursorQuery() + QStringList{u"type"_s, u"tag_id"_s, u"parent_item_id"_s}});
    routes.push_back({Post, bulk, u"create-items"_s, levelOfBulk, Right::Edit, BodyNeed::Required, createItems});
    routes.push_back({Get, one, u"get-specific-item"_s, 1, Right::See, BodyNeed::None, getItem});
    routes.push_back({Patch, one, u"update-item-position-or-parent"_s, 2, Right::Edit, BodyNeed::Required, updateItem});
    routes.push_back({Post, one, u"attach-tag-to-item"_s, 1, Right::Edit, BodyNeed::None, attachTag, {u"tag_id"_s}});
    routes.push_back({Delete, one, u"remove-tag-from-item"_s, 1, Right::Edit, BodyNeed::None, detachTag, {u"tag_id"_s},
        u"tag_id"_s});
    // The hazard of §7: without a tag's id the same address deletes the item.
    routes.push_back({Delete, one, u"delete-item"_s, 3, Right::Edit, BodyNeed::None, deleteItem, {u"tag_id"_s}});
    routes.push_back({Get, pattern("/v2/boards/*/items/*/tags"_L1), u"get-tags-from-item"_s, 1, Right::See,
        BodyNeed::None, listItemTags});
}

void addKindRoutes(std::vector<Route>& routes, const KindRules& kind)
{
    const QStringList all = pattern("/v2/boards/*"_L1) + QStringList{kind.path};
    const QStringList one = all + QStringList{QString()};
    const QString name = QString(kind.type).replace(u'_', u'-') + u"-item"_s;
    using enum HttpVerb;
    routes.push_back({Post, all, u"create-"_s + name, 2, Right::Edit, BodyNeed::Required, createItem, {}, {}, &kind});
    routes.push_back({Get, one, u"get-"_s + name, 1, Right::See, BodyNeed::None, getItem, {}, {}, &kind});
    routes.push_back({Patch, one, u"update-"_s + name, 2, Right::Edit, BodyNeed::Required, updateItem, {}, {}, &kind});
    routes.push_back({Delete, one, u"delete-"_s + name, 3, Right::Edit, BodyNeed::None, deleteItem, {}, {}, &kind});
}

void addTagRoutes(std::vector<Route>& routes)
{
    const QStringList all = pattern("/v2/boards/*/tags"_L1);
    const QStringList one = pattern("/v2/boards/*/tags/*"_L1);
    using enum HttpVerb;
    routes.push_back({Post, all, u"create-tag"_s, 1, Right::Edit, BodyNeed::Required, createTag});
    routes.push_back({Get, all, u"get-tags-from-board"_s, 1, Right::See, BodyNeed::None, listTags, offsetQuery()});
    routes.push_back({Get, one, u"get-tag"_s, 1, Right::SeeToWrite, BodyNeed::None, getTag});
    routes.push_back({Patch, one, u"update-tag"_s, 1, Right::Edit, BodyNeed::Required, updateTag});
    routes.push_back({Delete, one, u"delete-tag"_s, 1, Right::Edit, BodyNeed::None, deleteTag});
}

void addConnectorRoutes(std::vector<Route>& routes)
{
    const QStringList all = pattern("/v2/boards/*/connectors"_L1);
    const QStringList one = pattern("/v2/boards/*/connectors/*"_L1);
    using enum HttpVerb;
    routes.push_back({Post, all, u"create-connector"_s, 2, Right::Edit, BodyNeed::Required, createConnector});
    routes.push_back({Get, all, u"get-connectors"_s, 2, Right::See, BodyNeed::None, listConnectors, cursorQuery()});
    routes.push_back({Get, one, u"get-connector"_s, 1, Right::See, BodyNeed::None, getConnector});
    routes.push_back({Patch, one, u"update-connector"_s, 2, Right::Edit, BodyNeed::Required, updateConnector});
    routes.push_back({Delete, one, u"delete-connector"_s, 3, Right::Edit, BodyNeed::None, deleteConnector});
}

const std::vector<Route>& allRoutes()
{
    static const std::vector<Route> routes = [] {
        std::vector<Route> list;
        addItemRoutes(list);
        for (const KindRules& kind : allKinds())
            addKindRoutes(list, kind);
        addTagRoutes(list);
        addConnectorRoutes(list);
        addBoardRoutes(list);
        addMemberRoutes(list);
        return list;
    }();
    return routes;
}

bool fits(const Route& route, const QStringList& path)
{
    if (route.path.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString& wanted = route.path.at(i);
        if (wanted.isEmpty() ? path.at(i).isEmpty() : wanted != path.at(i))
            return false;
    }
    return true;
}

QStringList argumentsOf(const Route& route, const QStringList& path)
{
    QStringList arguments;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (route.path.at(i).isEmpty())
            arguments.push_back(QUrl::fromPercentEncoding(path.at(i).toUtf8()));
    }
    return arguments;
}

} // namespace

bool Route::namesBoard() const
{
    return path.size() > 2;
}

RouteMatch findRoute(HttpVerb verb, const QUrl& url)
{
    // Split before decoding: an id may hold an encoded slash.
    const QStringList path = segmentsOf(url.path(QUrl::FullyEncoded));
    const QUrlQuery query(url);
    RouteMatch match;
    for (const Route& route : allRoutes()) {
        if (!fits(route, path))
            continue;
        match.pathKnown = true;
        if (route.verb != verb || (!route.onlyWith.isEmpty() && queryValue(query, route.onlyWith).isEmpty()))
            continue;
        match.route = &route;
        match.arguments = argumentsOf(route, path);
        return match;
    }
    return match;
}

} // namespace bridge::sandbox

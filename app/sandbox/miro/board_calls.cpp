// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/board_copy.h"
#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/call.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/rights.h"
#include "app/sandbox/miro/views.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Field policyField()
{
    const QStringList access{u"private"_s, u"view"_s, u"comment"_s, u"edit"_s};
    const Fields permissions{
        choice("collaborationToolsStartAccess"_L1, {u"all_editors"_s, u"board_owners_and_coowners"_s}),
        choice("copyAccess"_L1, {u"anyone"_s, u"team_members"_s, u"team_editors"_s, u"board_owner"_s}),
        choice("sharingAccess"_L1, {u"team_members_with_editing_rights"_s, u"owner_and_coowners"_s})};
    const Fields sharing{choice("access"_L1, access), choice("organizationAccess"_L1, access),
        choice("teamAccess"_L1, access),
        choice("inviteToAccountAndBoardLinkAccess"_L1, {u"viewer"_s, u"commenter"_s, u"editor"_s, u"no_access"_s})};
    return object("policy"_L1, {object("permissionsPolicy"_L1, permissions), object("sharingPolicy"_L1, sharing)});
}

const Fields& copyFields()
{
    static const Fields fields{text("name"_L1).length(1, 60), text("description"_L1).length(0, 300),
        choice("teamId"_L1, {QString(teamId)}), policyField()};
    return fields;
}

const Fields& boardFields()
{
    static const Fields fields = [] {
        Fields all = copyFields();
        all.push_back(text("projectId"_L1, TextForm::Id));
        return all;
    }();
    return fields;
}

Json sentOrEmpty(const Json& body)
{
    return body.is_null() ? Json::object() : body;
}

void applyBody(Board& board, const Json& body)
{
    board.name = body.value("name", Json(board.name)).get<QString>();
    board.description = body.value("description", Json(board.description)).get<QString>();
    board.project = body.value("projectId", Json(board.project)).get<QString>();
    if (body.contains("policy"))
        board.policy.merge_patch(body.at("policy"));
}

/// A board that a call has made: searches without a team show it some seconds later (Miro fact sheet §2).
Board& addByCall(Call& call)
{
    Board& board = call.world.addBoard(call.user, call.now);
    board.searchableAt = call.now + call.world.options.searchLag;
    return board;
}

struct BoardFilter {
    bool inTeam = false; ///< a team or a project is named: query and owner are ignored
    QString project{};
    QString query{};
    QString owner{};

    [[nodiscard]] bool holds(const Board& board, TimePoint now) const
    {
        if (inTeam)
            return project.isEmpty() || board.project == project;
        return board.searchableAt <= now && (owner.isEmpty() || idText(board.owner) == owner)
            && (board.name.contains(query, Qt::CaseInsensitive)
                || board.description.contains(query, Qt::CaseInsensitive));
    }
};

Outcome<BoardFilter> filterOf(const QUrlQuery& query)
{
    BoardFilter filter{
        false, queryValue(query, u"project_id"_s), queryValue(query, u"query"_s), queryValue(query, u"owner"_s)};
    const QString team = queryValue(query, u"team_id"_s);
    if (!team.isEmpty() && team != teamId)
        return refuseMissing(u"Team"_s, team);
    if (filter.query.size() > 500)
        return refuseField(u"query"_s, u"length must be between 0 and 500"_s);
    filter.inTeam = !team.isEmpty() || !filter.project.isEmpty();
    return filter;
}

using Boards = std::vector<const Board*>;

Outcome<> sortBoards(Boards& boards, const QUrlQuery& query)
{
    static const QStringList orders{
        u"default"_s, u"last_modified"_s, u"last_opened"_s, u"last_created"_s, u"alphabetically"_s};
    const QString order = query.hasQueryItem(u"sort"_s) ? queryValue(query, u"sort"_s) : orders.first();
    if (!orders.contains(order))
        return refuseField(u"sort"_s, u"[%1] is not one of: %2"_s.arg(order, orders.join(u", "_s)));
    const auto by = [&](auto before) { std::stable_sort(boards.begin(), boards.end(), before); };
    if (order == "last_created"_L1)
        by([](const Board* a, const Board* b) { return a->createdAt > b->createdAt; });
    else if (order == "alphabetically"_L1)
        by([](const Board* a, const Board* b) { return a->name.compare(b->name, Qt::CaseInsensitive) < 0; });
    else if (order != "default"_L1)
        by([](const Board* a, const Board* b) { return a->modifiedAt > b->modifiedAt; });
    return {};
}

bool mayCopy(const Board& board, Number user)
{
    static const Json::json_pointer place("/permissionsPolicy/copyAccess");
    const QString access = board.policy.value(place, Json("anyone")).get<QString>();
    const QString role = effectiveRole(board, user);
    if (access == "board_owner"_L1)
        return allows(role, Right::Own);
    return allows(role, access == "team_editors"_L1 ? Right::Edit : Right::See);
}

} // namespace

Outcome<HttpResponse> listBoards(Call& call)
{
    const auto filter = filterOf(call.query);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto page = offsetPage(call.query);
    if (!page)
        return tl::unexpected(page.error());
    Boards found;
    for (const Board& board : call.world.boards) {
        if (!effectiveRole(board, call.user).isEmpty() && filter->holds(board, call.now))
            found.push_back(&board);
    }
    if (const auto sorted = sortBoards(found, call.query); !sorted)
        return tl::unexpected(sorted.error());
    return jsonResponse(200,
        offsetListJson(
            found, *page, [](const Board*) { return true; },
            [&](const Board* board) { return boardJson(call.world, *board, call.user); }));
}

Outcome<HttpResponse> getBoard(Call& call)
{
    return jsonResponse(200, boardJson(call.world, *call.board, call.user));
}

Outcome<HttpResponse> createBoard(Call& call)
{
    const Json body = sentOrEmpty(call.body);
    if (const auto checked = checkBody(body, boardFields()); !checked)
        return tl::unexpected(checked.error());
    Board& board = addByCall(call);
    applyBody(board, body);
    return jsonResponse(201, boardJson(call.world, board, call.user));
}

Outcome<HttpResponse> copyBoard(Call& call)
{
    const QString source = queryValue(call.query, u"copy_from"_s);
    if (source.isEmpty())
        return refuseField(u"copy_from"_s, u"is required"_s);
    const auto original = boardFor(call.world, source, call.user, Right::See);
    if (!original)
        return tl::unexpected(original.error());
    if (!mayCopy(**original, call.user))
        return refuse(403, u"forbiddenAccess"_s, u"The board [%1] can't be copied by this user"_s.arg(source));
    const Json body = sentOrEmpty(call.body);
    if (const auto checked = checkBody(body, copyFields()); !checked)
        return tl::unexpected(checked.error());
    Board& board = addByCall(call); // moves the boards: `original` is no longer valid
    copyContents(call.world, *call.world.board(source), board);
    applyBody(board, body);
    return jsonResponse(201, boardJson(call.world, board, call.user));
}

Outcome<HttpResponse> updateBoard(Call& call)
{
    if (const auto checked = checkBody(call.body, boardFields()); !checked)
        return tl::unexpected(checked.error());
    if (call.body.contains("policy") && !allows(effectiveRole(*call.board, call.user), Right::Manage))
        return refuse(403, u"forbiddenAccess"_s, u"Only an owner or co-owner can change the board's policy"_s);
    applyBody(*call.board, call.body);
    touch(*call.board, call.user, call.now);
    return jsonResponse(200, boardJson(call.world, *call.board, call.user));
}

Outcome<HttpResponse> deleteBoard(Call& call)
{
    std::erase_if(call.world.boards, [id = call.board->id](const Board& board) { return board.id == id; });
    return emptyResponse();
}

} // namespace bridge::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/rights.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

int rankOf(const QString& role)
{
    static const QStringList roles{u"viewer"_s, u"commenter"_s, u"editor"_s, u"coowner"_s, u"owner"_s};
    return static_cast<int>(roles.indexOf(role));
}

QString lowestRoleFor(Right right)
{
    switch (right) {
    case Right::Any:
    case Right::Write:
    case Right::See:
    case Right::SeeToWrite:
        return u"viewer"_s;
    case Right::Edit:
        return u"editor"_s;
    case Right::Manage:
        return u"coowner"_s;
    case Right::Own:
        return u"owner"_s;
    }
    Q_UNREACHABLE();
}

/// The role that "view", "comment" or "edit" in a sharing policy stands for.
QString roleOfAccess(const QString& access)
{
    if (access == "view"_L1)
        return u"viewer"_s;
    if (access == "comment"_L1)
        return u"commenter"_s;
    return access == "edit"_L1 ? u"editor"_s : QString();
}

QString teamAccess(const Board& board)
{
    static const Json::json_pointer place("/sharingPolicy/teamAccess");
    return board.policy.contains(place) ? board.policy.at(place).get<QString>() : QString();
}

} // namespace

QString bearerToken(const HttpRequest& request)
{
    const QByteArray header = headerValue(request.headers, "authorization");
    constexpr QByteArrayView scheme("Bearer ");
    return header.startsWith(scheme) ? QString::fromLatin1(header.sliced(scheme.size())) : QString();
}

Refusal refusalOfToken()
{
    return {401, u"tokenNotProvided"_s, u"Unauthorized: the access token is missing, expired or revoked"_s, {}};
}

Outcome<> checkScope(Right right, const Grant& grant)
{
    const bool reads = right == Right::Any || right == Right::See;
    const QString scope = reads ? u"boards:read"_s : u"boards:write"_s;
    if (grant.scopes.contains(scope))
        return {};
    return refuse(403, u"forbiddenAccess"_s, u"The token does not have the required scope [%1]"_s.arg(scope));
}

QString effectiveRole(const Board& board, Number user)
{
    const QString own = board.roleOf(user);
    const QString team = roleOfAccess(teamAccess(board));
    return rankOf(own) >= rankOf(team) ? own : team;
}

bool allows(const QString& role, Right right)
{
    return rankOf(role) >= rankOf(lowestRoleFor(right));
}

Outcome<Board*> boardFor(MiroWorld& world, const QString& id, Number user, Right right)
{
    Board* board = world.board(id);
    const QString role = board ? effectiveRole(*board, user) : QString();
    if (role.isEmpty())
        return refuseMissing(u"Board"_s, id);
    if (!allows(role, right))
        return refuse(
            403, u"forbiddenAccess"_s, u"The user does not have the required access to the board [%1]"_s.arg(id));
    return board;
}

void setRole(Board& board, Number user, const QString& role)
{
    const auto isUser = [&](const BoardMember& member) { return member.user == user; };
    const auto found = std::find_if(board.members.begin(), board.members.end(), isUser);
    if (role.isEmpty())
        std::erase_if(board.members, isUser);
    else if (found == board.members.end())
        board.members.push_back({user, role});
    else
        found->role = role;
    ++board.revision;
}

} // namespace bridge::sandbox

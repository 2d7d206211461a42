// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/miro_world.h"

#include "app/sandbox/miro/geometry.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// "uXjV…=": the form of real board ids, which need percent-encoding in a path (Miro fact sheet §2).
QString boardIdText(quint64 seed, Number count)
{
    const QByteArray source = "board " + QByteArray::number(seed) + ' ' + QByteArray::number(count);
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha256).left(5);
    return u"uXjV"_s + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding));
}

/// What a board of a paid plan allows when nothing is sent (§2).
Json defaultPolicy()
{
    return {{"permissionsPolicy",
                {{"collaborationToolsStartAccess", "all_editors"}, {"copyAccess", "anyone"},
                    {"sharingAccess", "team_members_with_editing_rights"}}},
        {"sharingPolicy",
            {{"access", "private"}, {"inviteToAccountAndBoardLinkAccess", "no_access"},
                {"organizationAccess", "private"}, {"teamAccess", "private"}}}};
}

} // namespace

BoardItem* Board::item(const QString& itemId)
{
    const auto found = items.find(toNumber(itemId));
    return found == items.end() ? nullptr : &found->second;
}

const BoardItem* Board::frame(Number frameId) const
{
    const auto found = items.find(frameId);
    return found == items.end() || found->second.kind != ItemKind::Frame ? nullptr : &found->second;
}

QString Board::roleOf(Number user) const
{
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const BoardMember& m) { return m.user == user; });
    return found == members.end() ? QString() : found->role;
}

Board* MiroWorld::board(const QString& id)
{
    const auto found = std::find_if(boards.begin(), boards.end(), [&](const Board& b) { return b.id == id; });
    return found == boards.end() ? nullptr : &*found;
}

const Board* MiroWorld::board(const QString& id) const
{
    return const_cast<MiroWorld*>(this)->board(id); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

const MiroUser* MiroWorld::user(Number id) const
{
    const auto found
        = std::find_if(users.begin(), users.end(), [&](const MiroUser& u) { return toNumber(u.id) == id; });
    return found == users.end() ? nullptr : &*found;
}

Number MiroWorld::firstUser() const
{
    return toNumber(users.front().id);
}

MiroUser& MiroWorld::addUser(const QString& name, const QString& email)
{
    return users.emplace_back(MiroUser{idText(++lastUser), name, email});
}

Board& MiroWorld::addBoard(Number owner, TimePoint now)
{
    Board board;
    board.id = boardIdText(options.seed, ++lastBoard);
    board.name = u"Untitled"_s;
    board.policy = defaultPolicy();
    board.owner = owner;
    board.createdAt = board.modifiedAt = board.searchableAt = now;
    board.modifiedBy = owner;
    board.members.push_back({owner, u"owner"_s});
    return boards.emplace_back(std::move(board));
}

Number toNumber(const QString& id)
{
    bool ok = false;
    const Number value = id.toULongLong(&ok);
    return ok && idText(value) == id ? value : 0;
}

QString idText(Number id)
{
    return QString::number(id);
}

void touch(Board& board, Number user, TimePoint now)
{
    board.modifiedBy = user;
    board.modifiedAt = now;
    ++board.revision;
}

void touch(Board& board, BoardItem& item, Number user, TimePoint now)
{
    item.modifiedBy = user;
    item.modifiedAt = now;
    touch(board, user, now);
}

void touch(Board& board, BoardConnector& connector, Number user, TimePoint now)
{
    connector.modifiedBy = user;
    connector.modifiedAt = now;
    touch(board, user, now);
}

BoardConnector newConnector()
{
    BoardConnector connector;
    connector.look = {{"shape", "curved"}, {"captions", Json::array()},
        {"style",
            {{"color", "#1a1a1a"}, {"strokeColor", "#000000"}, {"strokeStyle", "normal"}, {"strokeWidth", "1.0"},
                {"fontSize", "14"}, {"startStrokeCap", "none"}, {"endStrokeCap", "stealth"},
                {"textOrientation", "aligned"}}}};
    return connector;
}

void eraseItem(Board& board, Number id)
{
    for (auto& [childId, child] : board.items) {
        if (child.parent == id) {
            child.position = absoluteCenter(board, child);
            child.parent = 0;
        }
    }
    for (auto& [connectorId, connector] : board.connectors) {
        for (ConnectorEnd* end : {&connector.start, &connector.end}) {
            if (end->item == id)
                end->item = 0;
        }
    }
    board.items.erase(id);
}

} // namespace bridge::sandbox

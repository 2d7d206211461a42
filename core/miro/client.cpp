// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/client.h"

#include "core/miro/walk.h"

namespace bridge::miro {

using namespace Qt::StringLiterals;

MiroClient::MiroClient(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options)
    : m_session(transport, authorizer, clock, options)
{
}

Result<TokenContext> MiroClient::whoAmI(const std::stop_token& stop)
{
    return m_session.call(whoAmICall(), stop).and_then(tokenContextFrom);
}

Result<BoardInfo> MiroClient::board(const BoardId& board, const std::stop_token& stop)
{
    return m_session.call(boardCall(board), stop).and_then(boardFrom);
}

/// Without its team a list may lag behind (fact sheet §2).
Result<std::vector<BoardInfo>> MiroClient::boards(const std::stop_token& stop)
{
    const auto context = whoAmI(stop);
    if (!context)
        return tl::unexpected(context.error());
    std::vector<BoardInfo> boards;
    const auto take = [&](const Json& entry) {
        return boardFrom(entry).map([&](const BoardInfo& board) { boards.push_back(board); });
    };
    const std::vector<Walk> walks{{latestBoardsCall(context->teamId), Paging::Offset, take}};
    return walkAll(m_session, walks, stop).map([&] { return std::move(boards); });
}

Result<BoardParts> MiroClient::parts(const BoardId& board, const std::stop_token& stop)
{
    BoardParts parts;
    const auto takeFrame = [&](const Json& entry) {
        if (!isSupported(entry))
            return Result<>();
        return frameFrom(entry).map([&](const Frame& frame) { parts.frames.push_back(frame); });
    };
    const auto takeTag
        = [&](const Json& entry) { return tagFrom(entry).map([&](const Tag& tag) { parts.tags += tag.title; }); };
    const std::vector<Walk> walks{
        {listItemsCall(board, u"frame"_s), Paging::Cursor, takeFrame},
        {listTagsCall(board), Paging::Offset, takeTag},
    };
    return walkAll(m_session, walks, stop).map([&] { return std::move(parts); });
}

} // namespace bridge::miro

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/board_stamps.h"

#include "core/miro/parse.h"

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;

Result<TimePoint> BoardStamps::modifiedAt(const BoardId& board, const std::stop_token& stop)
{
    m_asked.insert(board);
    if (m_asked.size() == 1)
        return askBoard(board, stop); // as dear as the list, and exact
    if (!m_listedAt || m_clock.now() - *m_listedAt >= m_answerLasts) {
        const Result<> listed = list(stop);
        // A token that may not list boards may well read one.
        const bool refused = !listed
            && (listed.error().kind == ErrorKind::Forbidden || listed.error().kind == ErrorKind::Rejected
                || listed.error().kind == ErrorKind::NotFound);
        if (!listed && !refused)
            return tl::unexpected(listed.error());
    }
    if (const auto told = fromList(board))
        return *told;
    return askBoard(board, stop);
}

/// The list begins with what was modified last: a board that is not on its first page was modified no later
/// than all of those, so what was known of it still holds.
std::optional<TimePoint> BoardStamps::fromList(const BoardId& board) const
{
    const auto known = m_known.find(board);
    if (known == m_known.end())
        return std::nullopt;
    const bool unchanged = m_listGoesOn && *known <= m_oldestListed;
    return m_listed.contains(board) || unchanged ? std::optional(*known) : std::nullopt;
}

Result<TimePoint> BoardStamps::askBoard(const BoardId& board, const std::stop_token& stop)
{
    return m_session.call(boardCall(board), stop).and_then(boardFrom).map([&](const BoardInfo& info) {
        m_known[board] = info.modifiedAt;
        return info.modifiedAt;
    });
}

/// Without its team a list may lag behind (fact sheet §2).
Result<> BoardStamps::list(const std::stop_token& stop)
{
    m_listedAt = m_clock.now();
    m_listed.clear();
    m_listGoesOn = false;
    const Result<QString> ours = team(stop);
    if (!ours)
        return tl::unexpected(ours.error());
    const Result<Page> page = m_session.call(latestBoardsCall(*ours), stop).and_then(pageFrom);
    if (!page)
        return tl::unexpected(page.error());
    std::optional<TimePoint> oldest;
    for (const Json& entry : page->entries) {
        const Result<BoardInfo> info = boardFrom(entry);
        if (!info)
            return tl::unexpected(info.error());
        m_listed.insert(info->id);
        m_known[info->id] = info->modifiedAt;
        oldest = std::min(oldest.value_or(info->modifiedAt), info->modifiedAt);
    }
    m_oldestListed = oldest.value_or(TimePoint{});
    m_listGoesOn = qint64(page->entries.size()) < page->total;
    return {};
}

Result<QString> BoardStamps::team(const std::stop_token& stop)
{
    if (!m_team.isEmpty())
        return m_team;
    return m_session.call(whoAmICall(), stop).and_then(tokenContextFrom).map([this](const TokenContext& context) {
        m_team = context.teamId;
        return m_team;
    });
}

} // namespace bridge::miro

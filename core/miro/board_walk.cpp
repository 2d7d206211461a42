// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/board_walk.h"

#include "core/miro/lenient.h"
#include "core/miro/parents.h"
#include "core/miro/walk.h"

#include <QSet>

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

/// Collects what the walks of one board bring.
class BoardWalk
{
public:
    BoardWalk(Session& session, const BoardId& board, const std::stop_token& stop)
        : m_session(session)
        , m_board(board)
        , m_stop(stop)
    {
    }

    Result<WalkedBoard> run(const sync::BoardNeeds& needs)
    {
        m_needsTags = needs.tagList || !needs.tagTitles.isEmpty() || !needs.tagPrefix.isEmpty();
        return readBoard()
            .and_then([&] { return walkLists(needs.connectors); })
            .and_then([&] { return readMissingStyles(); })
            .and_then([&] { return walkTagged(needs); })
            .and_then([&] { return assembled(); });
    }

private:
    Result<> readBoard()
    {
        return m_session.call(boardCall(m_board), m_stop).and_then(boardFrom).map([this](const BoardInfo& board) {
            m_walked.snapshot.id = m_board;
            m_walked.snapshot.name = board.name;
        });
    }

    Result<> walkLists(bool connectors)
    {
        std::vector<Walk> walks{
            {listItemsCall(m_board, u"sticky_note"_s), Paging::Cursor, [this](const Json& e) { return takeSticky(e); }},
            {listItemsCall(m_board, u"frame"_s), Paging::Cursor, [this](const Json& e) { return takeFrame(e); }},
        };
        if (connectors)
            walks.push_back(
                {listConnectorsCall(m_board), Paging::Cursor, [this](const Json& e) { return takeConnector(e); }});
        if (m_needsTags)
            walks.push_back({listTagsCall(m_board), Paging::Offset, [this](const Json& e) { return takeTag(e); }});
        return walkAll(m_session, walks, m_stop);
    }

    Result<> takeSticky(const Json& entry)
    {
        if (!isSupported(entry))
            return {};
        return stickyFrom(entry).map([this](ReceivedSticky sticky) { m_stickies.push_back(std::move(sticky)); });
    }

    Result<> takeFrame(const Json& entry)
    {
        if (!isSupported(entry))
            return {};
        return frameFrom(entry).map([this](Frame frame) { m_walked.snapshot.frames.push_back(std::move(frame)); });
    }

    Result<> takeConnector(const Json& entry)
    {
        if (const auto connector = connectorFrom(entry))
            m_walked.snapshot.connectors.push_back(*connector);
        return {};
    }

    Result<> takeTag(const Json& entry)
    {
        return tagFrom(entry).map([this](Tag tag) { m_tags.push_back(std::move(tag)); });
    }

    /// A list may leave out the style (fact sheet §4); the item itself has it.
    Result<> readMissingStyles()
    {
        std::vector<std::size_t> places;
        std::vector<Call> calls;
        for (std::size_t i = 0; i < m_stickies.size(); ++i) {
            if (m_stickies[i].hasStyle)
                continue;
            places.push_back(i);
            calls.push_back(stickyCall(m_board, m_stickies[i].sticky.id));
        }
        const std::vector<Result<Json>> answers = m_session.callAll(calls, m_stop);
        QSet<ItemId> gone;
        for (std::size_t i = 0; i < places.size(); ++i) {
            ReceivedSticky& sticky = m_stickies[places[i]];
            Result<ReceivedSticky> whole = answers[i].and_then(stickyFrom);
            if (whole)
                sticky = std::move(*whole);
            else if (whole.error().kind == ErrorKind::NotFound)
                gone.insert(sticky.sticky.id); // deleted since the list was read
            else
                return tl::unexpected(whole.error());
        }
        std::erase_if(m_stickies, [&](const ReceivedSticky& sticky) { return gone.contains(sticky.sticky.id); });
        return {};
    }

    /// Items don't carry their tags: each tag that matters is walked (fact sheet §7).
    Result<> walkTagged(const sync::BoardNeeds& needs)
    {
        std::vector<Walk> walks;
        for (const Tag& tag : m_tags) {
            const bool hasPrefix = !needs.tagPrefix.isEmpty() && tag.title.startsWith(needs.tagPrefix);
            if (!hasPrefix && !needs.tagTitles.contains(tag.title))
                continue;
            const auto take = [this, title = tag.title](const Json& entry) {
                m_titles[{textAt(entry, "id")}] += title;
                return Result<>{};
            };
            walks.push_back({listTaggedCall(m_board, tag.id), Paging::Offset, take});
        }
        return walkAll(m_session, walks, m_stop);
    }

    Result<WalkedBoard> assembled()
    {
        BoardSnapshot& snapshot = m_walked.snapshot;
        Parents parents(snapshot.frames);
        if (const Result<> known = parents.fetchMissing(m_session, m_board, m_stickies, m_stop); !known)
            return tl::unexpected(known.error());
        for (const ReceivedSticky& received : m_stickies) {
            Sticky sticky = parents.placed(received);
            sticky.tags = m_titles.value(sticky.id);
            sticky.tags.sort();
            snapshot.stickies.push_back(std::move(sticky));
        }
        snapshot.tagCount = int(m_tags.size());
        for (const Tag& tag : m_tags)
            snapshot.tagTitles += tag.title;
        if (m_needsTags)
            m_walked.tags = std::move(m_tags);
        return std::move(m_walked);
    }

    Session& m_session;
    const BoardId& m_board;
    const std::stop_token& m_stop;
    bool m_needsTags = false;
    WalkedBoard m_walked;
    std::vector<ReceivedSticky> m_stickies;
    std::vector<Tag> m_tags;
    QHash<ItemId, QStringList> m_titles; ///< of tags, by item
};

} // namespace

Result<WalkedBoard> walkBoard(
    Session& session, const BoardId& board, const sync::BoardNeeds& needs, const std::stop_token& stop)
{
    return BoardWalk(session, board, stop).run(needs);
}

} // namespace bridge::miro

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/miro/session.h"

#include <QHash>

#include <set>

namespace bridge::miro {

/// When boards were last modified. One board is asked itself; for several one list of the team's boards
/// answers all who ask within `answerLasts`, and a board that the list can't speak for is asked itself
/// (Miro fact sheet §13).
class BoardStamps
{
public:
    BoardStamps(Session& session, const Clock& clock, std::chrono::milliseconds answerLasts)
        : m_session(session)
        , m_clock(clock)
        , m_answerLasts(answerLasts)
    {
    }

    [[nodiscard]] Result<TimePoint> modifiedAt(const BoardId& board, const std::stop_token& stop);

private:
    [[nodiscard]] Result<TimePoint> askBoard(const BoardId& board, const std::stop_token& stop);
    [[nodiscard]] Result<> list(const std::stop_token& stop);
    [[nodiscard]] Result<QString> team(const std::stop_token& stop);
    [[nodiscard]] std::optional<TimePoint> fromList(const BoardId& board) const;

    Session& m_session;
    const Clock& m_clock;
    std::chrono::milliseconds m_answerLasts;
    std::set<BoardId> m_asked{}; ///< every board anybody asked about
    QHash<BoardId, TimePoint> m_known{}; ///< the latest that was told
    QString m_team{};
    std::optional<TimePoint> m_listedAt{};
    std::set<BoardId> m_listed{}; ///< by the latest list
    TimePoint m_oldestListed{};
    bool m_listGoesOn = false; ///< the team has more boards than the list
};

} // namespace bridge::miro

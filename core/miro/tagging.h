// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/parse.h"
#include "core/miro/session.h"
#include "core/sync/ports.h"

#include <QHash>

#include <unordered_map>

namespace bridge::miro {

constexpr qsizetype maxTags = 100; ///< on one board (Miro fact sheet §7)

/// Puts tags on items by their titles. Knows each board's tags from the latest listing, and looks again
/// when Miro's answer says that the knowledge is old.
class Tagging
{
public:
    explicit Tagging(Session& session)
        : m_session(session)
    {
    }

    /// What a complete listing of the board's tags gave.
    void learn(const BoardId& board, const std::vector<Tag>& tags);

    /// As sync::BoardPort::changeTags promises. Detaches go first: an item that is full gets room.
    [[nodiscard]] std::vector<Result<>> change(
        const BoardId& board, const std::vector<sync::TagChange>& changes, const std::stop_token& stop);

private:
    using Ids = QHash<QString, TagId>; ///< by title
    using Places = std::vector<std::size_t>; ///< of changes
    using Failures = QHash<QString, Error>; ///< by title
    struct Job;

    [[nodiscard]] Result<> reload(const BoardId& board, const std::stop_token& stop);
    [[nodiscard]] QStringList missingTitles(const Job& job, const Places& places);
    [[nodiscard]] Failures refuseBeyondLimit(const Job& job, QStringList& missing);
    [[nodiscard]] Failures createMissing(const Job& job, const Places& places);
    void send(Job& job, const Places& places);
    void detach(Job& job);
    void attach(Job& job);
    void attachMissing(Job& job, const Places& places);
    [[nodiscard]] Places renewed(Job& job, const Places& places, const Ids& before);
    void acceptWhatHolds(Job& job, const Places& places);

    Session& m_session;
    std::unordered_map<BoardId, Ids> m_ids;
};

} // namespace bridge::miro

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/link.h"
#include "core/sync/change_feed.h"
#include "core/sync/journal.h"
#include "core/sync/ports.h"
#include "core/sync/report.h"

#include <map>
#include <set>

namespace bridge::sync {

/// Which links have to be looked at because of what happened on the portal: those whose pair the task is
/// in, and those that it is in a project of. One question to the portal serves every link that is asked
/// about soon after. News stay with the feed until a pass that began after them has ended well.
class Listening
{
public:
    /// `answerLasts`: so long an answer of the feed serves; less than the time between two looks at one link.
    Listening(ChangeFeed& feed, PortalPort& portal, Journal& journal, Clock& clock, std::vector<Link> links,
        std::chrono::milliseconds answerLasts);

    /// Whether something happened that the link's next pass has to see. Errors say what kept us from knowing.
    [[nodiscard]] Result<bool> concerns(const LinkId& link, const std::stop_token& stop);

    /// A pass over the link is about to begin, or to go on where it ended unfinished.
    void passBegins(const LinkId& link);
    void passEnded(const PassReport& report);

private:
    struct Waiting {
        TaskNews news{};
        std::set<LinkId> links{}; ///< that were not looked at since
    };
    /// What a pass that is under way will have seen.
    struct Seen {
        std::map<QString, TimePoint> news{}; ///< by id, when it was received
        bool gap = false;
    };

    [[nodiscard]] Result<> hear(const std::stop_token& stop);
    [[nodiscard]] Result<> sort(const std::stop_token& stop);
    [[nodiscard]] Result<std::map<TaskId, GroupId>> groupsOf(
        const std::vector<TaskId>& tasks, const std::stop_token& stop);
    [[nodiscard]] std::set<LinkId> linksOfGroup(GroupId group) const;

    ChangeFeed& m_feed;
    PortalPort& m_portal;
    Journal& m_journal;
    Clock& m_clock;
    std::chrono::milliseconds m_answerLasts;
    std::map<LinkId, std::set<GroupId>> m_groups;
    TimePoint m_heardAt{};
    std::vector<TaskNews> m_unsorted{}; ///< whose links are not known yet
    std::map<QString, Waiting> m_waiting{}; ///< by the id of the news
    std::set<LinkId> m_gaps{}; ///< links to be looked at whatever was told
    std::map<LinkId, Seen> m_underWay{};
};

} // namespace bridge::sync

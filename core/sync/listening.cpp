// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listening.h"

#include "core/sync/look.h"

#include <algorithm>

namespace bridge::sync {

Listening::Listening(ChangeFeed& feed, PortalPort& portal, Journal& journal, Clock& clock, std::vector<Link> links,
    std::chrono::milliseconds answerLasts)
    : m_feed(feed)
    , m_portal(portal)
    , m_journal(journal)
    , m_clock(clock)
    , m_answerLasts(answerLasts)
{
    for (const Link& link : links) {
        const std::vector<GroupId> groups = queryOf(link, {}).groups;
        m_groups[link.id] = {groups.begin(), groups.end()};
        m_gaps.insert(link.id); // the feed tells of nothing that happened before it was first asked
    }
}

Result<bool> Listening::concerns(const LinkId& link, const std::stop_token& stop)
{
    if (m_heardAt == TimePoint{} || m_clock.now() - m_heardAt >= m_answerLasts) {
        if (auto heard = hear(stop); !heard)
            return tl::unexpected(std::move(heard).error());
    }
    if (auto sorted = sort(stop); !sorted)
        return tl::unexpected(std::move(sorted).error());
    const auto isAbout = [&](const auto& entry) { return entry.second.links.contains(link); };
    return m_gaps.contains(link) || std::ranges::any_of(m_waiting, isAbout);
}

void Listening::passBegins(const LinkId& link)
{
    if (m_underWay.contains(link))
        return; // it goes on with what it saw
    Seen& seen = m_underWay[link];
    // Before the first answer the feed has not begun to listen: what a pass sees then may be old by then.
    seen.gap = m_heardAt != TimePoint{};
    for (const auto& [id, waiting] : m_waiting) {
        if (waiting.links.contains(link))
            seen.news[id] = waiting.news.receivedAt;
    }
}

void Listening::passEnded(const PassReport& report)
{
    const auto ended = m_underWay.find(report.link);
    if (ended == m_underWay.end() || (report.unfinished && !report.error))
        return;
    const Seen seen = std::move(ended->second);
    m_underWay.erase(ended);
    if (report.error)
        return;
    if (seen.gap)
        m_gaps.erase(report.link);
    std::vector<TaskNews> done;
    for (const auto& [id, receivedAt] : seen.news) {
        const auto found = m_waiting.find(id);
        if (found == m_waiting.end() || found->second.news.receivedAt != receivedAt)
            continue; // came again while the pass ran
        found->second.links.erase(report.link);
        if (!found->second.links.empty())
            continue;
        done.push_back(std::move(found->second.news));
        m_waiting.erase(found);
    }
    // What can't be taken off the list now is told again by the next start: once too often is no harm.
    if (!done.empty())
        (void)m_feed.done(done);
}

Result<> Listening::hear(const std::stop_token& stop)
{
    Result<NewsBatch> batch = m_feed.poll(stop);
    if (!batch)
        return tl::unexpected(std::move(batch).error());
    m_heardAt = m_clock.now();
    std::ranges::move(batch->news, std::back_inserter(m_unsorted));
    if (batch->mayLack) {
        for (const auto& [link, groups] : m_groups)
            m_gaps.insert(link);
        for (auto& [link, seen] : m_underWay)
            seen.gap = false;
    }
    return {};
}

/// Finds the links of what was heard. Where a task is now is asked of the portal only for tasks without a pair.
Result<> Listening::sort(const std::stop_token& stop)
{
    if (m_unsorted.empty())
        return {};
    std::map<TaskId, std::set<LinkId>> links;
    std::vector<TaskId> strangers;
    for (const TaskNews& news : m_unsorted) {
        if (links.contains(news.task))
            continue;
        const auto pair = m_journal.pairOfTask(news.task);
        if (!pair)
            return tl::unexpected(pair.error());
        links[news.task] = {};
        if (*pair)
            links[news.task].insert((*pair)->link);
        else
            strangers.push_back(news.task);
    }
    const auto groups = groupsOf(strangers, stop);
    if (!groups)
        return tl::unexpected(groups.error());
    for (const auto& [task, group] : *groups)
        links[task].merge(linksOfGroup(group));

    std::vector<TaskNews> nobodys;
    for (TaskNews& news : std::exchange(m_unsorted, {})) {
        std::set<LinkId> concerned = links[news.task];
        std::erase_if(concerned, [this](const LinkId& link) { return !m_groups.contains(link); });
        const QString id = news.id;
        if (concerned.empty())
            nobodys.push_back(std::move(news));
        else
            m_waiting[id] = {std::move(news), std::move(concerned)};
    }
    return nobodys.empty() ? Result<>() : m_feed.done(nobodys);
}

Result<std::map<TaskId, GroupId>> Listening::groupsOf(const std::vector<TaskId>& tasks, const std::stop_token& stop)
{
    if (tasks.empty())
        return std::map<TaskId, GroupId>();
    return m_portal.scan({.tasks = tasks}, stop).map([](const PortalSnapshot& snapshot) {
        std::map<TaskId, GroupId> groups;
        for (const Task& task : snapshot.tasks)
            groups[task.id] = task.group;
        return groups;
    });
}

std::set<LinkId> Listening::linksOfGroup(GroupId group) const
{
    std::set<LinkId> links;
    for (const auto& [link, groups] : m_groups) {
        if (groups.contains(group))
            links.insert(link);
    }
    return links;
}

} // namespace bridge::sync

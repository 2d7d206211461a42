// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/task_walk.h"

#include "core/bitrix24/task_parse.h"

#include <algorithm>
#include <set>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr int uncounted = -1;

Command page(const OrderedJson& filter, int start)
{
    return {
        .method = u"tasks.task.list"_s,
        .params = {{"filter", filter}, {"order", {{"ID", "asc"}}}, {"select", taskSelect()}, {"start", start}},
    };
}

/// `count` pages after the task `last`; each further one refers to the last row of the page before.
Chain pagesAfter(const OrderedJson& filter, TaskId last, std::size_t count)
{
    OrderedJson after = filter;
    after[">ID"] = last.value;
    Chain chain{page(after, uncounted)};
    const QString lastRow = QString::number(rowsPerPage - 1);
    while (chain.size() < count) {
        Command next = page(filter, uncounted);
        next.references.push_back({{u"filter"_s, u">ID"_s}, chain.size() - 1, {u"tasks"_s, lastRow, u"id"_s}});
        chain.push_back(std::move(next));
    }
    return chain;
}

class Walk
{
public:
    Walk(OrderedJson filter, const Envelope& first)
        : m_filter(std::move(filter))
        , m_expected(std::size_t(std::max<qint64>(first.total.value_or(0), 0)))
    {
    }

    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] std::vector<Task> takeTasks() { return std::move(m_tasks); }

    [[nodiscard]] Chain next(std::size_t mostPages) const
    {
        const std::size_t left = m_expected > m_tasks.size() ? m_expected - m_tasks.size() : 0;
        const std::size_t pages = (left + rowsPerPage - 1) / rowsPerPage;
        return pagesAfter(m_filter, last(), m_fills ? std::clamp<std::size_t>(pages, 1, mostPages) : 1);
    }

    /// The pages of one request.
    [[nodiscard]] Result<> take(const ChainOutcome& pages)
    {
        for (std::size_t place = 0; place < pages.size() && !m_done; ++place) {
            if (!pages[place])
                return tl::unexpected(pages[place].error());
            Result<std::vector<Task>> rows = answeredTasks(*pages[place]);
            if (!rows)
                return tl::unexpected(std::move(rows).error());
            if (!goesOn(*rows))
                return stray(place);
            std::ranges::move(*rows, std::back_inserter(m_tasks));
            if (rows->size() < rowsPerPage) {
                end();
                break;
            }
        }
        return {};
    }

private:
    [[nodiscard]] TaskId last() const { return m_tasks.empty() ? TaskId{} : m_tasks.back().id; }

    /// An overloaded portal may answer with too few rows and no error (core fact sheet §5): where rows
    /// are missing from the count, the end is asked for once more.
    void end()
    {
        m_done = m_tasks.size() >= m_expected || m_askedAgain;
        m_askedAgain = true;
    }

    /// A portal that fills in no references starts each page from the beginning: then one page a
    /// request. One that ignores even the plain ">ID" can't be walked.
    [[nodiscard]] Result<> stray(std::size_t place)
    {
        m_fills = false;
        if (place > 0)
            return {};
        return fail(ErrorKind::BadReply, u"tasks.task.list: the pages don't follow one another"_s);
    }

    [[nodiscard]] bool goesOn(const std::vector<Task>& rows) const
    {
        const bool ascending = std::ranges::is_sorted(rows, {}, &Task::id);
        return rows.empty() || (ascending && rows.front().id > last());
    }

    OrderedJson m_filter;
    std::size_t m_expected;
    std::vector<Task> m_tasks{};
    bool m_done = false;
    bool m_fills = true; ///< the portal fills in references
    bool m_askedAgain = false;
};

} // namespace

Command firstPage(const OrderedJson& filter)
{
    return page(filter, 0);
}

Result<std::vector<Task>> finishWalk(Client& client, const OrderedJson& filter, const Envelope& first,
    const BatchSizes& sizes, const std::stop_token& stop)
{
    Walk walk(filter, first);
    Result<> taken = walk.take({first});
    while (taken && !walk.done())
        taken = walk.take(runChains(client, {walk.next(sizes.pages)}, CallKind::Read, sizes.pages, stop).front());
    if (!taken)
        return tl::unexpected(std::move(taken).error());
    return walk.takeTasks();
}

Result<std::vector<Task>> walkTasks(
    Client& client, const OrderedJson& filter, const BatchSizes& sizes, const std::stop_token& stop)
{
    const Command first = firstPage(filter);
    const Result<Envelope> answer = client.call(first.method, first.params, CallKind::Read, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return finishWalk(client, filter, *answer, sizes, stop);
}

Result<std::vector<Task>> listTasks(
    Client& client, const std::vector<TaskId>& ids, const BatchSizes& sizes, const std::stop_token& stop)
{
    std::vector<Command> commands;
    for (std::size_t from = 0; from < ids.size(); from += rowsPerPage) {
        OrderedJson chunk = OrderedJson::array();
        for (std::size_t i = from; i < std::min(from + rowsPerPage, ids.size()); ++i)
            chunk.push_back(ids[i].value);
        commands.push_back(page({{"ID", chunk}}, uncounted));
    }

    const std::set<TaskId> wanted(ids.begin(), ids.end());
    std::vector<Task> tasks;
    for (const Result<Envelope>& answer : runCommands(client, std::move(commands), CallKind::Read, sizes.pages, stop)) {
        if (!answer)
            return tl::unexpected(answer.error());
        Result<std::vector<Task>> rows = answeredTasks(*answer);
        if (!rows)
            return tl::unexpected(std::move(rows).error());
        std::ranges::copy_if(
            *rows, std::back_inserter(tasks), [&](const Task& task) { return wanted.contains(task.id); });
    }
    return tasks;
}

} // namespace bridge::bitrix24

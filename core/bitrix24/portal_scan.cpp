// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/portal_scan.h"

#include "core/bitrix24/task_parse.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> OrderedJson idList(const std::vector<Id>& ids)
{
    OrderedJson list = OrderedJson::array();
    for (const Id id : ids)
        list.push_back(id.value);
    return list;
}

bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound;
}

/// One look at the portal: what is asked in the first request, and what is done with its answers.
class Look
{
public:
    Look(Client& client, Directory& directory, const sync::PortalQuery& query, const BatchSizes& sizes)
        : m_client(client)
        , m_directory(directory)
        , m_query(query)
        , m_sizes(sizes)
    {
    }

    Result<PortalSnapshot> take(const std::stop_token& stop)
    {
        return askAll(stop)
            .and_then([&] { return takeGroups(stop); })
            .and_then([&] { return takeOthers(stop); })
            .map([&] {
                m_snapshot.takenAt = m_client.portalTime();
                return std::move(m_snapshot);
            });
    }

private:
    using Take = std::function<Result<>(const Result<Envelope>&)>;

    void ask(Command command, Take take)
    {
        m_commands.push_back(std::move(command));
        m_takes.push_back(std::move(take));
    }

    Result<> askAll(const std::stop_token& stop)
    {
        if (!m_directory.account())
            ask(Directory::accountCommand(), [this](const Result<Envelope>& answer) { return takeAccount(answer); });
        for (std::size_t from = 0; from < m_query.groups.size(); from += rowsPerPage) {
            const auto first = m_query.groups.begin() + qsizetype(from);
            const auto end = m_query.groups.begin() + qsizetype(std::min(from + rowsPerPage, m_query.groups.size()));
            ask(Directory::groupNamesCommand({first, end}),
                [this](const Result<Envelope>& answer) { return takeNames(answer); });
        }
        for (const GroupId group : m_query.stagesOf) {
            ask({.method = u"task.stages.get"_s, .params = {{"entityId", group.value}}},
                [this, group](const Result<Envelope>& answer) { return takeStages(group, answer); });
        }
        if (!m_query.groups.empty()) { // an empty list would ask for every task of the portal
            ask(firstPage(groupFilter()), [this](const Result<Envelope>& answer) {
                return answer.map([this](const Envelope& page) { m_firstPage = page; });
            });
        }
        const auto answers = runCommands(m_client, std::move(m_commands), CallKind::Read, m_sizes.writes, stop);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (Result<> taken = m_takes[i](answers[i]); !taken)
                return taken;
        }
        return {};
    }

    OrderedJson groupFilter() const { return {{"GROUP_ID", idList(m_query.groups)}}; }

    Result<> takeAccount(const Result<Envelope>& answer)
    {
        return answer.and_then([this](const Envelope& envelope) { return m_directory.takeAccount(envelope); })
            .map([](const Account&) {});
    }

    Result<> takeNames(const Result<Envelope>& answer)
    {
        if (!answer && isRefusal(answer.error()))
            return {};
        return answer.map([this](const Envelope& envelope) {
            for (const Workgroup& group : Directory::workgroupsOf(envelope))
                m_snapshot.groupNames.insert(group.id, group.name);
        });
    }

    Result<> takeStages(GroupId group, const Result<Envelope>& answer)
    {
        return answer.map(
            [&](const Envelope& envelope) { m_snapshot.stages.insert(group, stagesOf(envelope.result)); });
    }

    Result<> takeGroups(const std::stop_token& stop)
    {
        if (!m_firstPage)
            return {};
        return finishWalk(m_client, groupFilter(), *m_firstPage, m_sizes, stop).map([this](std::vector<Task>&& tasks) {
            const std::set<GroupId> wanted(m_query.groups.begin(), m_query.groups.end());
            std::erase_if(tasks, [&](const Task& task) { return !wanted.contains(task.group); });
            m_snapshot.tasks = std::move(tasks);
        });
    }

    /// Tasks asked for by id that are in none of the groups.
    Result<> takeOthers(const std::stop_token& stop)
    {
        std::set<TaskId> others(m_query.tasks.begin(), m_query.tasks.end());
        for (const Task& task : m_snapshot.tasks)
            others.erase(task.id);
        return listTasks(m_client, {others.begin(), others.end()}, m_sizes, stop)
            .map([this](std::vector<Task>&& tasks) { std::ranges::move(tasks, std::back_inserter(m_snapshot.tasks)); });
    }

    Client& m_client;
    Directory& m_directory;
    const sync::PortalQuery& m_query;
    const BatchSizes& m_sizes;
    std::vector<Command> m_commands{};
    std::vector<Take> m_takes{};
    std::optional<Envelope> m_firstPage{};
    PortalSnapshot m_snapshot{};
};

Command markedCommand(const QString& mark)
{
    return {.method = u"tasks.task.list"_s,
        .params
        = {{"filter", {{"XML_ID", mark}}}, {"order", {{"ID", "asc"}}}, {"select", taskSelect()}, {"start", -1}}};
}

/// Every task of the answers; false as the second value when an answer holds one without its mark.
Result<std::pair<std::vector<Task>, bool>> answeredByMark(
    const std::vector<Result<Envelope>>& answers, const QStringList& marks)
{
    std::vector<Task> found;
    bool filtered = true;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto tasks = answers[i].and_then(answeredTasks);
        if (!tasks)
            return tl::unexpected(tasks.error());
        for (const Task& task : *tasks) {
            filtered = filtered && task.mark == marks[qsizetype(i)];
            found.push_back(task);
        }
    }
    return std::pair(std::move(found), filtered);
}

} // namespace

Result<PortalSnapshot> scanPortal(Client& client, Directory& directory, const sync::PortalQuery& query,
    const BatchSizes& sizes, const std::stop_token& stop)
{
    return Look(client, directory, query, sizes).take(stop);
}

Result<std::vector<Task>> findMarkedTasks(Client& client, Directory& directory, const QStringList& marks,
    const BatchSizes& sizes, const std::stop_token& stop)
{
    QStringList wanted = marks;
    wanted.removeAll(QString()); // an empty mark is every task that nobody marked
    wanted.removeDuplicates();
    std::vector<Command> commands;
    for (const QString& mark : wanted)
        commands.push_back(markedCommand(mark));
    auto answered = answeredByMark(runCommands(client, std::move(commands), CallKind::Read, sizes.pages, stop), wanted);
    if (!answered)
        return tl::unexpected(std::move(answered).error());
    auto& [tasks, filtered] = *answered;
    if (!filtered) {
        const Result<Account> self = directory.whoAmI(stop);
        if (!self)
            return tl::unexpected(self.error());
        auto own = walkTasks(client, {{"CREATED_BY", self->id.value}}, sizes, stop);
        if (!own)
            return own;
        tasks = std::move(*own);
    }
    std::erase_if(tasks, [&](const Task& task) { return !wanted.contains(task.mark); });
    std::ranges::sort(tasks, {}, [](const Task& task) { return std::tuple(task.createdAt, task.id); });
    return std::move(tasks);
}

} // namespace bridge::bitrix24

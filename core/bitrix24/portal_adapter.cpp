// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/portal_adapter.h"

#include "core/bitrix24/portal_scan.h"
#include "core/bitrix24/task_commands.h"
#include "core/bitrix24/task_parse.h"

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

Bitrix24Portal::Bitrix24Portal(HttpTransport& transport, Access access, Clock& clock, Bitrix24Options options)
    : m_options(std::move(options))
    , m_client(transport, std::move(access), clock, m_options.limits)
    , m_directory(m_client)
    , m_tasks(m_client, m_directory, m_options.batches)
    , m_comments(m_client, m_directory, m_options.batches)
{
}

Result<PortalSnapshot> Bitrix24Portal::scan(const sync::PortalQuery& query, const std::stop_token& stop)
{
    return scanPortal(m_client, m_directory, query, m_options.batches, stop);
}

Result<std::optional<Task>> Bitrix24Portal::read(TaskId task, const std::stop_token& stop)
{
    const Command command = readCommand(task);
    const Result<Envelope> answer = m_client.call(command.method, command.params, CallKind::Read, stop);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return std::optional<Task>{};
    return answer.and_then([](const Envelope& envelope) { return answeredTask(envelope, {}); });
}

Result<std::vector<Task>> Bitrix24Portal::findByMark(const QStringList& marks, const std::stop_token& stop)
{
    return findMarkedTasks(m_client, m_directory, marks, m_options.batches, stop);
}

std::vector<Result<Task>> Bitrix24Portal::create(
    const std::vector<sync::TaskDraft>& drafts, const std::stop_token& stop)
{
    return m_tasks.create(drafts, stop);
}

std::vector<Result<Task>> Bitrix24Portal::update(
    const std::vector<sync::TaskPatch>& patches, const std::stop_token& stop)
{
    return m_tasks.update(patches, stop);
}

std::vector<Result<>> Bitrix24Portal::remove(const std::vector<TaskId>& tasks, const std::stop_token& stop)
{
    return m_tasks.remove(tasks, stop);
}

std::vector<Result<CommentId>> Bitrix24Portal::addComments(
    const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop)
{
    return m_comments.add(drafts, stop);
}

std::vector<Result<CommentId>> Bitrix24Portal::editComments(
    const std::vector<sync::CommentPatch>& patches, const std::stop_token& stop)
{
    return m_comments.edit(patches, stop);
}

Result<std::optional<CommentId>> Bitrix24Portal::findComment(
    TaskId task, const QUrl& boardLink, const std::stop_token& stop)
{
    return m_comments.find(task, boardLink, stop);
}

std::unique_ptr<sync::ChangeFeed> Bitrix24Portal::feed(sync::Inbox& inbox, const Clock& clock, FeedOptions options)
{
    return std::make_unique<ChangeFeed>(m_client, inbox, clock, std::move(options));
}

QUrl Bitrix24Portal::taskUrl(TaskId task) const
{
    // The page is the same under any user's address; before anybody was asked for, under the first one's.
    const UserId user = m_directory.account() ? m_directory.account()->id : UserId{1};
    QUrl address = m_client.portalAddress();
    address.setPath(u"/company/personal/user/%1/tasks/task/view/%2/"_s.arg(user.value).arg(task.value));
    return address;
}

} // namespace bridge::bitrix24

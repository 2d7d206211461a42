// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/change_feed.h"
#include "core/bitrix24/comments.h"
#include "core/bitrix24/options.h"
#include "core/bitrix24/task_writer.h"

namespace bridge::bitrix24 {

/// A Bitrix24 portal as the engine sees it. Belongs to one thread.
class Bitrix24Portal final : public sync::PortalPort
{
public:
    Bitrix24Portal(HttpTransport& transport, Access access, Clock& clock, Bitrix24Options options = {});

    Result<PortalSnapshot> scan(const sync::PortalQuery& query, const std::stop_token& stop) override;
    Result<std::optional<Task>> read(TaskId task, const std::stop_token& stop) override;
    Result<std::vector<Task>> findByMark(const QStringList& marks, const std::stop_token& stop) override;

    std::vector<Result<Task>> create(const std::vector<sync::TaskDraft>& drafts, const std::stop_token& stop) override;
    std::vector<Result<Task>> update(const std::vector<sync::TaskPatch>& patches, const std::stop_token& stop) override;
    std::vector<Result<>> remove(const std::vector<TaskId>& tasks, const std::stop_token& stop) override;

    std::vector<Result<CommentId>> addComments(
        const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop) override;
    std::vector<Result<CommentId>> editComments(
        const std::vector<sync::CommentPatch>& patches, const std::stop_token& stop) override;
    Result<std::optional<CommentId>> findComment(
        TaskId task, const QUrl& boardLink, const std::stop_token& stop) override;

    [[nodiscard]] sync::Meter meter() const override { return m_client.meter(); }
    [[nodiscard]] QUrl taskUrl(TaskId task) const override;

    /// What happens on this portal. It must not outlive the portal, nor `inbox` it.
    [[nodiscard]] std::unique_ptr<sync::ChangeFeed> feed(sync::Inbox& inbox, const Clock& clock, FeedOptions options);

    /// Who and what there is on the portal: for signing in, for checks and for the mapping editor.
    [[nodiscard]] Directory& directory() { return m_directory; }

private:
    Bitrix24Options m_options;
    Client m_client;
    Directory m_directory;
    TaskWriter m_tasks;
    Comments m_comments;
};

} // namespace bridge::bitrix24

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/directory.h"
#include "core/bitrix24/task_walk.h"
#include "core/sync/ports.h"

#include <QHash>

namespace bridge::bitrix24 {

/// Comments live in the task's chat (Bitrix24 core fact sheet §8). With the scope "im" they go there,
/// have message ids and can be edited and read. Without it they go the old way, which can do neither.
class Comments
{
public:
    Comments(Client& client, Directory& directory, BatchSizes sizes)
        : m_client(client)
        , m_directory(directory)
        , m_sizes(sizes)
    {
    }

    /// Never sent again when nobody knows whether the comment was made: OutcomeUnknown.
    [[nodiscard]] std::vector<Result<CommentId>> add(
        const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop);
    /// The id of the message that now carries the text: the same one, or a new one marked as edited where
    /// the portal doesn't let us edit.
    [[nodiscard]] std::vector<Result<CommentId>> edit(
        const std::vector<sync::CommentPatch>& patches, const std::stop_token& stop);
    /// The newest message that carries the link. Looks through the latest thousand.
    [[nodiscard]] Result<std::optional<CommentId>> find(
        TaskId task, const QUrl& boardLink, const std::stop_token& stop);

private:
    using Chats = std::vector<Result<qint64>>;

    [[nodiscard]] Result<bool> hasMessages(const std::stop_token& stop);
    [[nodiscard]] Chats chatsOf(const std::vector<sync::CommentDraft>& drafts, const std::stop_token& stop);
    [[nodiscard]] std::vector<Result<CommentId>> post(
        std::vector<Result<Command>> commands, const std::stop_token& stop);
    [[nodiscard]] Result<std::optional<CommentId>> findOld(
        TaskId task, const QUrl& boardLink, const std::stop_token& stop);
    [[nodiscard]] Result<std::optional<CommentId>> findMessage(
        qint64 chat, const QUrl& boardLink, const std::stop_token& stop);

    Client& m_client;
    Directory& m_directory;
    BatchSizes m_sizes;
    QHash<TaskId, qint64> m_chats{}; ///< a task keeps its chat
};

} // namespace bridge::bitrix24

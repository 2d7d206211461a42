// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/directory.h"
#include "core/bitrix24/task_walk.h"
#include "core/sync/ports.h"

namespace bridge::bitrix24 {

/// Writes tasks, fifty commands a request, and answers what the portal then says of them.
class TaskWriter
{
public:
    TaskWriter(Client& client, Directory& directory, BatchSizes sizes)
        : m_client(client)
        , m_directory(directory)
        , m_sizes(sizes)
    {
    }

    /// Never sent again when nobody knows whether the task was made: OutcomeUnknown. A task that was made
    /// but didn't take its project, stage or status at once gets them afterwards; where that is refused
    /// the task is answered as it is.
    [[nodiscard]] std::vector<Result<Task>> create(
        const std::vector<sync::TaskDraft>& drafts, const std::stop_token& stop);

    /// A refused verb, a missing task and a missing right look alike, so a refused patch is looked into:
    /// NotFound when the task is gone or hidden; the status is written as a field when its verb isn't
    /// allowed; else the portal's refusal.
    [[nodiscard]] std::vector<Result<Task>> update(
        const std::vector<sync::TaskPatch>& patches, const std::stop_token& stop);

    /// A refused delete is looked into: a task that is gone or hidden is done, else it is the portal's refusal.
    [[nodiscard]] std::vector<Result<>> remove(const std::vector<TaskId>& tasks, const std::stop_token& stop);

private:
    /// A patch whose outcome the answers leave open.
    struct Unclear {
        std::size_t place = 0;
        bool onlyVerbsRefused = false;
        Task seen{}; ///< the task as it turned out to be
    };

    void complete(
        const std::vector<sync::TaskDraft>& drafts, std::vector<Result<Task>>& tasks, const std::stop_token& stop);
    void lookInto(const std::vector<sync::TaskPatch>& patches, std::vector<Unclear> unclear,
        std::vector<Result<Task>>& tasks, const std::stop_token& stop);
    void forceStatus(const std::vector<sync::TaskPatch>& patches, const std::vector<Unclear>& refused,
        std::vector<Result<Task>>& tasks, const std::stop_token& stop);

    Client& m_client;
    Directory& m_directory;
    BatchSizes m_sizes;
};

} // namespace bridge::bitrix24

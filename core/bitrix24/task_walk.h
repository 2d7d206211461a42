// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitrix24/chains.h"
#include "core/domain/task.h"

namespace bridge::bitrix24 {

constexpr std::size_t rowsPerPage = 50;

/// How many commands share a request.
struct BatchSizes {
    std::size_t writes = maxBatchCommands;
    std::size_t pages = 20; ///< of task lists, which are slow; a request must end within 60 s
};

/// The first page of all tasks that match the filter, counted, in the order of their ids.
[[nodiscard]] Command firstPage(const OrderedJson& filter);

/// A walk goes by id (">ID" = the last one seen), so that changes between two pages can't skip a task.
/// Once the first page has told how many there are, several pages share a batch, each starting where
/// the one before ended. `first` is the answer to firstPage(filter).
[[nodiscard]] Result<std::vector<Task>> finishWalk(Client& client, const OrderedJson& filter, const Envelope& first,
    const BatchSizes& sizes, const std::stop_token& stop);

/// A whole walk.
[[nodiscard]] Result<std::vector<Task>> walkTasks(
    Client& client, const OrderedJson& filter, const BatchSizes& sizes, const std::stop_token& stop);

/// The tasks of those ids that exist and may be seen, in no more requests than needed.
[[nodiscard]] Result<std::vector<Task>> listTasks(
    Client& client, const std::vector<TaskId>& ids, const BatchSizes& sizes, const std::stop_token& stop);

} // namespace bridge::bitrix24

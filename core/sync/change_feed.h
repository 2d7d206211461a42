// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <stop_token>
#include <vector>

namespace bridge::sync {

/// Something happened to a task on the portal. A hint to look at the task, never data to trust.
struct TaskNews {
    QString id{}; ///< the service's own; a later message with the same id is about the same task
    TimePoint receivedAt{};
    QString event{}; ///< "ONTASKUPDATE"
    TaskId task{};
    Json body{}; ///< as it came

    friend bool operator==(const TaskNews&, const TaskNews&) = default;
};

/// Where news wait until the links they concern were looked at. Every call is its own transaction, on disk
/// when it returns.
class Inbox
{
public:
    virtual ~Inbox() = default;

    /// All or none. News with the id of others that wait take their place.
    virtual Result<> put(const std::vector<TaskNews>& news) = 0;
    virtual Result<std::vector<TaskNews>> waiting() = 0; ///< oldest first
    /// Leaves alone what has been replaced since.
    virtual Result<> remove(const std::vector<TaskNews>& news) = 0;
};

struct NewsBatch {
    std::vector<TaskNews> news{};
    bool mayLack = false; ///< something got lost on the way: everything has to be looked at
};

/// Tells what happens on the portal, in all projects at once. Belongs to one thread.
class ChangeFeed
{
public:
    virtual ~ChangeFeed() = default;

    /// To be called before the first write: where the portal can keep our own writes out of the news, it does
    /// so from then on. Again after a failure; further calls cost nothing.
    virtual Result<> prepare(const std::stop_token& stop) = 0;
    /// What happened since the last call; on the first one also what an earlier run did not get done. What
    /// happened before that is not told: look at everything after the first call.
    virtual Result<NewsBatch> poll(const std::stop_token& stop) = 0;
    /// The links that these concern were looked at since.
    virtual Result<> done(const std::vector<TaskNews>& news) = 0;
    /// One sentence: how changes are noticed, and why not in a better way.
    [[nodiscard]] virtual QString manner() const = 0;
};

} // namespace bridge::sync

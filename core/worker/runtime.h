// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace bridge::worker {

/// Everything that belongs to one thread and does the work of one profile: the journal's writing
/// connection, the transports and an engine per link. Made on the thread that uses it; every call blocks.
class Runtime
{
public:
    virtual ~Runtime() = default;

    /// One pass over a link of the profile.
    [[nodiscard]] virtual sync::PassReport pass(
        const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop)
        = 0;
    /// Whether a scan of the link can be skipped for now: two cheap calls.
    [[nodiscard]] virtual bool quiet(const LinkId& link, const std::stop_token& stop) = 0;

    /// Makes operations due now (empty = all); returns how many. NotFound names an unknown id.
    [[nodiscard]] virtual Result<int> retry(const std::vector<QString>& ids) = 0;
    /// Leaves an operation alone until its item changes.
    [[nodiscard]] virtual Result<> skip(const QString& id) = 0;

    [[nodiscard]] virtual sync::Meter miroMeter() const = 0;
    [[nodiscard]] virtual sync::Meter bitrix24Meter() const = 0;
};

/// Called on the thread that will own the runtime.
using RuntimeFactory = std::function<Result<std::unique_ptr<Runtime>>()>;

} // namespace bridge::worker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/undo.h"

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
    /// Whether a scan of the link can be skipped for now, by calls that are cheap. Links are asked about one
    /// after the other at the same times, so that one call may answer for all of them.
    [[nodiscard]] virtual bool quiet(const LinkId& link, const std::stop_token& stop) = 0;

    /// Makes operations due now (empty = all); returns how many. NotFound names an unknown id.
    [[nodiscard]] virtual Result<int> retry(const std::vector<QString>& ids) = 0;
    /// Leaves operations alone until their items change; as sync::skipOperations().
    [[nodiscard]] virtual Result<> skip(const std::vector<QString>& ids) = 0;
    /// Notes what a person says about conflicts; as sync::resolveConflicts().
    [[nodiscard]] virtual Result<> resolve(const std::vector<QString>& ids, sync::Take take) = 0;
    /// Lets through what a run holds, and returns how much that is; as sync::confirmRun().
    [[nodiscard]] virtual Result<int> confirm(qint64 run) = 0;

    /// What a pass over the link would write; as sync::Engine::plan().
    [[nodiscard]] virtual Result<sync::PlanReport> plan(
        const LinkId& link, const sync::PlanWish& wish, const std::stop_token& stop)
        = 0;
    /// Takes a run back, or shows what that would write; as sync::undoRun(). NotFound when nothing is known of it.
    [[nodiscard]] virtual Result<sync::UndoReport> undo(
        qint64 run, const sync::UndoWish& wish, const std::stop_token& stop)
        = 0;

    /// Reads the sign-ins again; true when one is another than the one in use. It is used from then on.
    [[nodiscard]] virtual Result<bool> renewSignIns() = 0;
    /// An account answers again: what failed for want of it is due now. Returns how many there were.
    [[nodiscard]] virtual Result<int> retryAfterRepair() = 0;

    [[nodiscard]] virtual sync::Meter miroMeter() const = 0;
    [[nodiscard]] virtual sync::Meter bitrix24Meter() const = 0;
};

/// Called on the thread that will own the runtime.
using RuntimeFactory = std::function<Result<std::unique_ptr<Runtime>>()>;

} // namespace bridge::worker

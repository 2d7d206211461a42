// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/runtime.h"

namespace bridge::composition {

/// A runtime whose passes stand in the log: when they began and ended, with their counts, and why they could not
/// be finished.
class LoggedRuntime final : public worker::Runtime
{
public:
    explicit LoggedRuntime(std::unique_ptr<worker::Runtime> runtime)
        : m_runtime(std::move(runtime))
    {
    }

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override;
    bool quiet(const LinkId& link, const std::stop_token& stop) override { return m_runtime->quiet(link, stop); }
    Result<int> retry(const std::vector<QString>& ids) override { return m_runtime->retry(ids); }
    Result<> skip(const std::vector<QString>& ids) override { return m_runtime->skip(ids); }
    Result<> resolve(const std::vector<QString>& ids, sync::Take take) override
    {
        return m_runtime->resolve(ids, take);
    }
    Result<int> confirm(qint64 run) override { return m_runtime->confirm(run); }
    Result<sync::PlanReport> plan(const LinkId& link, const sync::PlanWish& wish, const std::stop_token& stop) override
    {
        return m_runtime->plan(link, wish, stop);
    }
    Result<sync::UndoReport> undo(qint64 run, const sync::UndoWish& wish, const std::stop_token& stop) override;
    Result<bool> renewSignIns() override;
    Result<int> retryAfterRepair() override { return m_runtime->retryAfterRepair(); }
    sync::Meter miroMeter() const override { return m_runtime->miroMeter(); }
    sync::Meter bitrix24Meter() const override { return m_runtime->bitrix24Meter(); }

private:
    std::unique_ptr<worker::Runtime> m_runtime;
};

/// Notes in the log how an undo ended; nothing of one that was only shown.
void recordUndo(const Result<sync::UndoReport>& report, sync::UndoMode mode);

/// The same for what makes a runtime. Why there is none is logged once, and not each time it is tried again.
[[nodiscard]] worker::RuntimeFactory logged(worker::RuntimeFactory make);

} // namespace bridge::composition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite_journal.h"
#include "core/worker/runtime.h"

#include <atomic>
#include <mutex>

namespace bridge::uitest {

/// What the fake services hold, and what was asked of them. Shared by the test and the sync thread.
struct World {
    BoardSnapshot board{};
    std::atomic<int> passes = 0;
    std::atomic<bool> signedIn = true;

    void noteRetried(const std::vector<QString>& ids);
    void noteSkipped(const std::vector<QString>& ids);
    void noteDecided(const QString& what);
    [[nodiscard]] QStringList decided(); ///< "take both <id>", "confirm <run>"
    [[nodiscard]] QStringList retried();
    [[nodiscard]] QStringList skipped();

private:
    std::mutex m_mutex;
    QStringList m_retried;
    QStringList m_skipped;
    QStringList m_decided;
};

/// A runtime with a real journal and no services: a pass finds the world's board, and an operation that
/// is retried succeeds.
class FakeRuntime final : public worker::Runtime
{
public:
    FakeRuntime(World& world, std::unique_ptr<storage::SqliteJournal> journal, Clock& clock);

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override;
    bool quiet(const LinkId& link, const std::stop_token& stop) override;
    Result<int> retry(const std::vector<QString>& ids) override;
    Result<> skip(const std::vector<QString>& ids) override;
    Result<> resolve(const std::vector<QString>& ids, sync::Take take) override;
    Result<int> confirm(qint64 run) override;
    Result<sync::PlanReport> plan(const LinkId&, const sync::PlanWish&, const std::stop_token&) override
    {
        return sync::PlanReport();
    }
    Result<sync::UndoReport> undo(qint64, const sync::UndoWish&, const std::stop_token&) override
    {
        return sync::UndoReport();
    }
    Result<bool> renewSignIns() override { return false; }
    Result<int> retryAfterRepair() override { return 0; }
    sync::Meter miroMeter() const override;
    sync::Meter bitrix24Meter() const override;

private:
    World& m_world;
    std::unique_ptr<storage::SqliteJournal> m_journal;
    Clock& m_clock;
};

/// Unauthorised while the world has nobody signed in.
[[nodiscard]] worker::RuntimeFactory fakeFactory(World& world, const QString& journalPath, Clock& clock);

} // namespace bridge::uitest

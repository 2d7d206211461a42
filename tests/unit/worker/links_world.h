// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/board_file.h"
#include "app/sandbox/sandbox_transport.h"
#include "core/bitrix24/portal_adapter.h"
#include "core/miro/board_adapter.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/listening.h"
#include "core/worker/sync_loop.h"
#include "tests/unit/worker/story_clock.h"

#include <QTemporaryDir>

namespace bridge::worker::tests {

/// Several links of one profile: the real engines, journal and clients against both simulated services
/// with their real limits, on a clock on which things happen.
class LinksWorld final : public Runtime
{
public:
    /// A link for each number, on a board with so many stickies; each has a project of its own.
    explicit LinksWorld(const std::vector<int>& stickies);

    /// Lets the loop run until then.
    void runLoop(std::chrono::milliseconds until);

    [[nodiscard]] LinkId link(size_t index) const { return m_links[index].id; }
    /// What a person does on the board of that link.
    void edit(size_t index, int sticky, const QString& text);
    /// What a person does to its task: the sticky is named as it was at first.
    void rename(size_t index, int sticky, const QString& title);
    [[nodiscard]] int stickiesNamed(size_t index, const QString& prefix) const;
    /// Tasks whose title begins so.
    [[nodiscard]] int tasksNamed(const QString& prefix) const;
    /// The sign-in of Miro is worth nothing any more; a new one is in the store only after `repair`.
    void expireMiro();
    void repairMiro() { m_newToken = sandbox.miro().issueToken(); }
    void makeEngines();
    [[nodiscard]] Result<sync::PlanReport> plan(size_t index) { return m_engines.at(link(index)).plan({}); }

    sync::PassReport pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop) override;
    bool quiet(const LinkId& link, const std::stop_token& stop) override;
    Result<int> retry(const std::vector<QString>& ids) override;
    Result<> skip(const std::vector<QString>& ids) override;
    Result<> resolve(const std::vector<QString>& ids, sync::Take take) override
    {
        return sync::resolveConflicts(*journal, ids, take);
    }
    Result<int> confirm(qint64 run) override { return sync::confirmRun(*journal, run); }
    Result<sync::PlanReport> plan(const LinkId&, const sync::PlanWish&, const std::stop_token&) override
    {
        return sync::PlanReport();
    }
    Result<sync::UndoReport> undo(qint64, const sync::UndoWish&, const std::stop_token&) override
    {
        return sync::UndoReport();
    }
    Result<bool> renewSignIns() override;
    Result<int> retryAfterRepair() override;
    [[nodiscard]] sync::Meter miroMeter() const override { return m_miro->meter(); }
    [[nodiscard]] sync::Meter bitrix24Meter() const override { return m_portal->meter(); }

    StoryClock clock;
    sandbox::Sandbox sandbox;
    sandbox::SandboxTransport transport;
    std::unique_ptr<storage::SqliteJournal> journal;
    LoopDoor door;
    WorkerOptions options{};
    /// Passes as they ended, with the time of their end since the start.
    std::vector<std::pair<std::chrono::milliseconds, sync::PassReport>> passes;
    std::vector<WorkerStatus> statuses;
    std::vector<qint64> calls; ///< requests made for each link

    /// When a pass of that link last wrote something.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastWrite(size_t index) const;
    [[nodiscard]] int written(size_t index) const;

private:
    /// Counts the requests that `work` makes for the link.
    template <typename Work> auto counting(const LinkId& link, Work work);

    QTemporaryDir m_folder;
    std::vector<Link> m_links;
    Secret m_webhook;
    std::optional<Secret> m_newToken;
    std::unique_ptr<Authorizer> m_miroToken;
    std::unique_ptr<miro::MiroBoard> m_miro;
    std::unique_ptr<bitrix24::Bitrix24Portal> m_portal;
    std::unique_ptr<sync::ChangeFeed> m_feed;
    std::optional<sync::Listening> m_listening;
    std::map<LinkId, sync::Engine> m_engines;
};

} // namespace bridge::worker::tests

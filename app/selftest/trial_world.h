// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox_transport.h"
#include "app/selftest/trial_board.h"
#include "core/bitrix24/portal_adapter.h"
#include "core/miro/board_adapter.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"

#include <QTemporaryDir>

#include <map>

namespace bridge::selftest {

/// Simulated services in memory, and the real clients, journal and engine between them.
class TrialWorld
{
public:
    /// Projects and stages are made as the link names them, each titled with its id there.
    TrialWorld(const Link& link, const TrialBoard& board);

    /// What kept the world from being made.
    [[nodiscard]] Result<> isReady() const { return m_ready; }

    /// The link in this world's own ids.
    [[nodiscard]] const Link& link() const { return m_link; }
    /// Passes of a new engine each, until one writes nothing. `unfinished` in the report: that never came.
    [[nodiscard]] Result<sync::PassReport> runUntilQuiet(const std::stop_token& stop);
    [[nodiscard]] int writes() const { return m_writes; } ///< in all passes

    // What there is, past the engine.
    [[nodiscard]] Result<BoardSnapshot> board(const std::stop_token& stop);
    [[nodiscard]] std::map<TaskId, Json> tasks() const;
    [[nodiscard]] Result<std::vector<sync::Pair>> pairs() { return m_journal->pairs(m_link.id); }
    [[nodiscard]] Result<std::vector<sync::OperationRow>> operations() { return m_journal->operations(m_link.id); }
    [[nodiscard]] QString projectTitle(GroupId group) const; ///< the link's own id of it
    [[nodiscard]] QString stageTitle(StageId stage) const;

    [[nodiscard]] sandbox::MiroService& miro() { return m_sandbox.miro(); }
    [[nodiscard]] sandbox::Bitrix24Service& portal() { return m_sandbox.bitrix24(); }
    [[nodiscard]] UserId person() const { return m_person; } ///< who edits in the portal

private:
    [[nodiscard]] Result<> make(const TrialBoard& board);
    void makeProjects();
    GroupId makeProject(GroupId meant);
    void bindFrames(const TrialBoard& board);

    ManualClock m_clock;
    sandbox::Sandbox m_sandbox;
    sandbox::SandboxTransport m_transport{m_sandbox, m_clock};
    Link m_link;
    UserId m_admin{};
    UserId m_person{};
    std::map<GroupId, GroupId> m_projects; ///< the link's → this world's
    std::map<StageId, StageId> m_stages;
    QTemporaryDir m_folder;
    FixedAuthorizer m_token;
    bitrix24::Access m_access{};
    std::unique_ptr<storage::SqliteJournal> m_journal;
    std::unique_ptr<miro::MiroBoard> m_miro;
    std::unique_ptr<bitrix24::Bitrix24Portal> m_portal;
    int m_writes = 0;
    Result<> m_ready;
};

} // namespace bridge::selftest

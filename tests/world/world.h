// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/board_file.h"
#include "app/sandbox/sandbox_transport.h"
#include "core/bitrix24/portal_adapter.h"
#include "core/miro/board_adapter.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"
#include "tests/world/recorder.h"

#include <QTemporaryDir>

#include <set>

namespace bridge::test {

/// The workstation's clock: it may be wrong, the services' is right.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(ManualClock& right)
        : m_right(right)
    {
    }
    [[nodiscard]] TimePoint now() const override { return m_right.now() + m_skew; }
    void waitUntil(TimePoint deadline, const std::stop_token& stop) override
    {
        m_right.waitUntil(deadline - m_skew, stop);
    }
    void jump(std::chrono::milliseconds by) { m_skew += by; }

private:
    ManualClock& m_right;
    std::chrono::milliseconds m_skew{0};
};

/// The real engine, journal and clients against both simulated services, on a clock that stands still.
/// Nothing is random and nothing takes time, so thousands of runs fit into a test.
class World
{
public:
    /// A board and a portal made from a file, linked as the sandbox itself proposes, but for these fields of the
    /// profile's link.
    explicit World(const sandbox::BoardFile& file, bool realLimits = false, int lanes = 1,
        const Json& linkFields = Json::object());

    /// A new program on the same journal: nothing is remembered but what is on the disk.
    void restart();
    void saveJournal(); ///< a copy of the file, as a backup makes it
    bool restoreJournal(); ///< that copy takes the file's place; false when there is none
    void loseJournal();
    /// The file may grow by so many pages of 4 KiB, until the next program: a full disk.
    void limitJournal(int pages);
    /// Every text that a person can see on either side, comments included.
    [[nodiscard]] QString everythingShown() const;
    /// Everything the journal's history and operations say.
    [[nodiscard]] QString journalText() const;

    /// One pass by the running program.
    sync::PassReport pass();
    /// The same of a program that looks again and again: an edit has to settle first.
    sync::PassReport look();
    /// What one pass of a new program did.
    sync::PassReport passOfNewProgram();
    /// Passes until one writes nothing, over every back-off; -1 when that never comes.
    int passesUntilQuiet(int most = 10);

    [[nodiscard]] qint64 refusedRequests() const;

    /// Every item of the board by its text's first line. Positions do not matter here.
    struct Item {
        QString text{}; ///< plain, without a mark line
        QString color{};
        QString frame{}; ///< title
        QStringList tags{}; ///< without marks
        QString mark{}; ///< "B24-17", from a tag or the last line
        ItemId id{};
    };
    [[nodiscard]] std::vector<Item> items() const;
    [[nodiscard]] Item item(const QString& firstLine) const;
    [[nodiscard]] ItemId frame(const QString& title) const;
    /// A point in the frame where nothing lies.
    [[nodiscard]] QPointF freePoint(const QString& frameTitle) const;

    [[nodiscard]] std::vector<Json> tasks() const; ///< as the portal's view has them
    [[nodiscard]] Json task(const QString& title) const; ///< null when there is none
    [[nodiscard]] std::vector<sync::Pair> pairs() const;

    /// One line for each pair and comment, without ids, to compare two worlds.
    [[nodiscard]] QStringList describe() const;
    /// What of the two sides contradicts the link; empty when they agree.
    [[nodiscard]] QString disagreement() const;

    ManualClock clock;
    SkewedClock ownClock{clock};
    sandbox::Sandbox sandbox;
    sandbox::SandboxTransport transport;
    Recorder recorder{transport};
    BoardId board{};
    Link link{};
    std::unique_ptr<storage::SqliteJournal> journal;

    /// The engine of the running program.
    [[nodiscard]] sync::Engine& engine() { return *m_engine; }

private:
    [[nodiscard]] QString journalPath() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] QString copyPath() const { return m_folder.filePath(QStringLiteral("copy.sqlite")); }
    [[nodiscard]] std::set<ItemId> waitingItems() const;
    [[nodiscard]] bool oneSideIsEmpty() const;
    void open();
    void close();

    int m_lanes;
    QTemporaryDir m_folder; ///< in memory where the system offers that: a world writes its journal thousands of times
    FixedAuthorizer m_miroToken;
    bitrix24::Access m_access{};
    sync::PassReport m_lastReport{};
    std::unique_ptr<miro::MiroBoard> m_miro;
    std::unique_ptr<bitrix24::Bitrix24Portal> m_portal;
    std::unique_ptr<sync::Engine> m_engine;
};

/// The demo board that lies in resources.
[[nodiscard]] sandbox::BoardFile retrospective();
/// A board file from anywhere.
[[nodiscard]] sandbox::BoardFile boardFile(const QString& path);

} // namespace bridge::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inbox.h"
#include "core/sync/journal.h"

namespace bridge::storage {

/// The journal in one SQLite file. The only writer; belongs to the thread that opened it.
class SqliteJournal final : public sync::Journal
{
public:
    /// Opens or creates the file and brings it to the newest schema. Refuses one of a newer program.
    [[nodiscard]] static Result<std::unique_ptr<SqliteJournal>> open(const QString& path);
    /// For looking only (a plan): an absent or unmigrated file is like an empty one, and every write is a Storage
    /// error.
    [[nodiscard]] static Result<std::unique_ptr<SqliteJournal>> openReadOnly(const QString& path);

    /// The file may not grow past so many pages of 4 KiB: a full disk, for tests.
    [[nodiscard]] Result<> limitSize(int pages);
    /// News of the portal, in the same file.
    [[nodiscard]] sync::Inbox& inbox() { return m_inbox; }
    /// Asked before each statement, for tests that let one fail.
    void setProbe(Database::Probe probe) { m_database->setProbe(std::move(probe)); }

    Result<std::vector<sync::Pair>> pairs(const LinkId& link) override;
    Result<std::optional<sync::Pair>> pairOfItem(const ItemId& item) override;
    Result<std::optional<sync::Pair>> pairOfTask(TaskId task) override;
    Result<std::vector<sync::OperationRow>> operations(const std::optional<LinkId>& link) override;
    /// Removals first, so that a task can change its item in one change. An item of another link or a
    /// task that is taken is a Conflict, and nothing of the change is stored.
    Result<> apply(const sync::JournalChange& change) override;

    Result<qint64> beginRun(const LinkId& link, TimePoint at) override;
    Result<> endRun(qint64 run, TimePoint at, int applied, int failed) override;
    Result<std::vector<sync::HistoryRow>> historyOf(qint64 run) override;
    Result<qint64> pruneHistory(TimePoint until) override;

    Result<std::optional<QString>> fact(const LinkId& link, const QString& key) override;
    Result<> setFact(const LinkId& link, const QString& key, const QString& value) override;

private:
    explicit SqliteJournal(std::unique_ptr<Database> database);
    [[nodiscard]] Result<std::optional<sync::Pair>> onePair(const QString& where, const QVariant& value);
    [[nodiscard]] Result<> applyRows(const sync::JournalChange& change);
    [[nodiscard]] Result<> put(const sync::Pair& pair);
    [[nodiscard]] Result<> run(const QString& sql, const QVariantList& values);

    std::unique_ptr<Database> m_database;
    SqliteInbox m_inbox;
};

} // namespace bridge::storage

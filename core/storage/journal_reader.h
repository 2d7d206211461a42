// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/sync/history_query.h"
#include "core/sync/journal.h"
#include "core/sync/operation_query.h"

namespace bridge::storage {

class Where;

/// How many rows of each kind a link has.
struct LinkCounts {
    int pairs = 0; ///< not detached
    int detached = 0;
    int sent = 0; ///< on their way, or of unknown outcome
    int failed = 0;
    int skipped = 0;
    int held = 0;

    friend bool operator==(const LinkCounts&, const LinkCounts&) = default;
};

using sync::HistoryFilter;
using sync::OperationFilter;

struct Page {
    int limit = 200; ///< below zero = all
    int offset = 0;
};

/// One pass that applied something.
struct RunRow {
    qint64 id = 0;
    LinkId link{};
    TimePoint startedAt{};
    std::optional<TimePoint> finishedAt{}; ///< empty while it runs, or when it was cut off
    int applied = 0;
    int failed = 0;
    qint64 undoes = 0; ///< the run it took back, 0 = none

    friend bool operator==(const RunRow&, const RunRow&) = default;
};

/// A second, read-only connection: what the window and the CLI show while the sync thread writes.
/// Belongs to the thread that uses it first. A journal that does not exist yet reads as empty.
class JournalReader
{
public:
    explicit JournalReader(QString path);
    ~JournalReader();
    JournalReader(const JournalReader&) = delete;
    JournalReader& operator=(const JournalReader&) = delete;

    [[nodiscard]] Result<LinkCounts> counts(const LinkId& link);
    [[nodiscard]] Result<std::vector<sync::OperationRow>> operations(
        const OperationFilter& filter, const sync::OperationOrder& order = {});
    /// All that the filter lets through, in that order: a list of any length that is read in pages, each of them by
    /// operationRows().
    [[nodiscard]] Result<std::vector<sync::OperationKey>> operationKeys(
        const OperationFilter& filter, const sync::OperationOrder& order = {});
    /// In no order; without those that are there no more.
    [[nodiscard]] Result<std::vector<sync::OperationRow>> operationRows(const std::vector<QString>& ids);
    /// Each once: thousands of rows share a handful.
    [[nodiscard]] Result<std::vector<sync::OperationCause>> operationCauses(const OperationFilter& filter);
    [[nodiscard]] Result<qint64> operationCount(const OperationFilter& filter);
    /// Newest first.
    [[nodiscard]] Result<std::vector<sync::HistoryRow>> history(const HistoryFilter& filter, Page page = {});
    /// The ids of all that the filter lets through, in that order: a list of any length that is read in pages, each
    /// of them by historyRows(), and that stays as it is while more is written.
    [[nodiscard]] Result<std::vector<qint64>> historyIds(
        const HistoryFilter& filter, const sync::HistoryOrder& order = {});
    /// In no order; without those that are there no more.
    [[nodiscard]] Result<std::vector<sync::HistoryRow>> historyRows(const std::vector<qint64>& ids);
    /// So many hours from `since` on, one after another: counted there, as a busy day has tens of thousands of rows.
    [[nodiscard]] Result<std::vector<sync::HourOfWrites>> writesByHour(TimePoint since, int hours);
    [[nodiscard]] Result<qint64> historySize(const HistoryFilter& filter);
    /// Newest first.
    [[nodiscard]] Result<std::vector<RunRow>> runs(const std::optional<LinkId>& link, Page page = {});
    [[nodiscard]] Result<std::vector<sync::Pair>> pairs(const LinkId& link);
    /// SQLite's own check of the whole file; slow on a large one. Empty = sound.
    [[nodiscard]] Result<QString> integrityProblem();

private:
    [[nodiscard]] Result<Database*> database(); ///< null while there is no journal
    [[nodiscard]] Result<qint64> count(const QString& table, const Where& where);
    template <typename Row>
    [[nodiscard]] Result<std::vector<Row>> select(
        const QString& sql, const QVariantList& values, Result<Row> (*read)(const QSqlQuery&));

    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace bridge::storage

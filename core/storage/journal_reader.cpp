// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_reader.h"

#include "core/storage/history_sql.h"
#include "core/storage/migrations.h"
#include "core/storage/operation_sql.h"
#include "core/storage/rows.h"

#include <QFileInfo>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

Result<RunRow> runFrom(const QSqlQuery& row)
{
    const qint64 finished = row.value(3).toLongLong();
    return RunRow{
        .id = row.value(0).toLongLong(),
        .link = {row.value(1).toString()},
        .startedAt = timeOf(row.value(2).toLongLong()),
        .finishedAt = finished == 0 ? std::nullopt : std::optional(timeOf(finished)),
        .applied = row.value(4).toInt(),
        .failed = row.value(5).toInt(),
        .undoes = row.value(6).toLongLong(),
    };
}

Result<sync::OperationKey> operationKeyFrom(const QSqlQuery& row)
{
    const auto state = sync::operationStateFromWord(row.value(1).toString());
    return sync::OperationKey{row.value(0).toString(), state.value_or(sync::OperationState::Failed)};
}

void add(LinkCounts& counts, const QString& what, int rows)
{
    if (what == "pairs"_L1)
        counts.pairs = rows;
    else if (what == "detached"_L1)
        counts.detached = rows;
    else if (what == "sent"_L1)
        counts.sent = rows;
    else if (what == "failed"_L1)
        counts.failed = rows;
    else if (what == "skipped"_L1)
        counts.skipped = rows;
    else if (what == "held"_L1)
        counts.held = rows;
}

} // namespace

JournalReader::JournalReader(QString path)
    : m_path(std::move(path))
{
}

JournalReader::~JournalReader() = default;

Result<Database*> JournalReader::database()
{
    if (m_database)
        return m_database.get();
    if (!QFileInfo::exists(m_path))
        return nullptr;
    auto opened = Database::open(m_path, Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto version = (*opened)->schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version < newestSchemaVersion())
        return nullptr; // the writer is about to bring it up: looked at again by the next call
    if (auto known = migrate(**opened); !known)
        return tl::unexpected(known.error());
    m_database = *std::move(opened);
    return m_database.get();
}

template <typename Row>
Result<std::vector<Row>> JournalReader::select(
    const QString& sql, const QVariantList& values, Result<Row> (*read)(const QSqlQuery&))
{
    const auto open = database();
    if (!open)
        return tl::unexpected(open.error());
    if (*open == nullptr)
        return std::vector<Row>();
    auto rows = (*open)->query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    return readAll<Row>(*rows, read);
}

Result<LinkCounts> JournalReader::counts(const LinkId& link)
{
    using Entry = std::pair<QString, int>;
    const auto entries = select<Entry>(
        u"SELECT iif(detached, 'detached', 'pairs'), count(*) FROM pair WHERE link = ? GROUP BY 1 "
        u"UNION ALL SELECT state, count(*) FROM operation WHERE link = ? GROUP BY 1"_s,
        {textOf(link.value), textOf(link.value)},
        +[](const QSqlQuery& row) -> Result<Entry> { return Entry(row.value(0).toString(), row.value(1).toInt()); });
    return entries.map([](const std::vector<Entry>& all) {
        LinkCounts counts;
        for (const auto& [what, rows] : all)
            add(counts, what, rows);
        return counts;
    });
}

Result<std::vector<sync::OperationRow>> JournalReader::operations(
    const OperationFilter& filter, const sync::OperationOrder& order)
{
    const Where where = whereOf(filter);
    return select<sync::OperationRow>(u"SELECT "_s + operationColumns().join(u", "_s) + u" FROM operation"_s
            + where.sql() + u"ORDER BY "_s + orderSql(order),
        where.values(), &operationFrom);
}

Result<std::vector<sync::OperationKey>> JournalReader::operationKeys(
    const OperationFilter& filter, const sync::OperationOrder& order)
{
    const Where where = whereOf(filter);
    return select<sync::OperationKey>(
        u"SELECT id, state FROM operation"_s + where.sql() + u"ORDER BY "_s + orderSql(order), where.values(),
        &operationKeyFrom);
}

Result<std::vector<sync::OperationRow>> JournalReader::operationRows(const std::vector<QString>& ids)
{
    return select<sync::OperationRow>(u"SELECT "_s + operationColumns().join(u", "_s)
            + u" FROM operation WHERE id IN (SELECT value FROM json_each(?))"_s,
        {boundList(ids)}, &operationFrom);
}

Result<std::vector<sync::OperationCause>> JournalReader::operationCauses(const OperationFilter& filter)
{
    const Where where = whereOf(filter);
    return select<sync::OperationCause>(
        u"SELECT DISTINCT error, error_kind, advice FROM operation"_s + where.sql(), where.values(),
        +[](const QSqlQuery& row) -> Result<sync::OperationCause> {
            return sync::OperationCause{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
}

Result<qint64> JournalReader::operationCount(const OperationFilter& filter)
{
    return count(u"operation"_s, whereOf(filter));
}

Result<std::vector<sync::HistoryRow>> JournalReader::history(const HistoryFilter& filter, Page page)
{
    const Where where = whereOf(filter);
    return select<sync::HistoryRow>(u"SELECT id, "_s + historyColumns().join(u", "_s) + u" FROM history"_s + where.sql()
            + u"ORDER BY id DESC LIMIT ? OFFSET ?"_s,
        where.values() + QVariantList{page.limit, page.offset}, &historyFrom);
}

Result<std::vector<qint64>> JournalReader::historyIds(const HistoryFilter& filter, const sync::HistoryOrder& order)
{
    const Where where = whereOf(filter);
    return select<qint64>(
        u"SELECT id FROM history"_s + where.sql() + u"ORDER BY "_s + orderSql(order), where.values(),
        +[](const QSqlQuery& row) -> Result<qint64> { return row.value(0).toLongLong(); });
}

Result<std::vector<sync::HistoryRow>> JournalReader::historyRows(const std::vector<qint64>& ids)
{
    return select<sync::HistoryRow>(u"SELECT id, "_s + historyColumns().join(u", "_s)
            + u" FROM history WHERE id IN (SELECT value FROM json_each(?))"_s,
        {boundList(ids)}, &historyFrom);
}

Result<std::vector<sync::HourOfWrites>> JournalReader::writesByHour(TimePoint since, int hours)
{
    struct Count {
        size_t hour = 0;
        bool toMiro = false;
        int writes = 0;
    };
    constexpr qint64 hour = std::chrono::milliseconds(std::chrono::hours(1)).count();
    const auto counts = select<Count>(
        u"SELECT (at - ?) / ?, side = 'miro', count(*) FROM history WHERE at >= ? AND at < ? GROUP BY 1, 2"_s,
        {msOf(since), hour, msOf(since), msOf(since) + hours * hour}, +[](const QSqlQuery& row) -> Result<Count> {
            return Count{size_t(row.value(0).toInt()), row.value(1).toBool(), row.value(2).toInt()};
        });
    return counts.map([hours](const std::vector<Count>& found) {
        std::vector<sync::HourOfWrites> all(static_cast<size_t>(hours));
        for (const Count& count : found)
            (count.toMiro ? all[count.hour].toMiro : all[count.hour].toBitrix24) = count.writes;
        return all;
    });
}

Result<qint64> JournalReader::historySize(const HistoryFilter& filter)
{
    return count(u"history"_s, whereOf(filter));
}

Result<qint64> JournalReader::count(const QString& table, const Where& where)
{
    const auto counts = select<qint64>(
        u"SELECT count(*) FROM "_s + table + where.sql(), where.values(),
        +[](const QSqlQuery& row) -> Result<qint64> { return row.value(0).toLongLong(); });
    return counts.map([](const std::vector<qint64>& all) { return all.empty() ? 0 : all.front(); });
}

Result<std::vector<RunRow>> JournalReader::runs(const std::optional<LinkId>& link, Page page)
{
    Where where;
    if (link)
        where.add(u"link = ?"_s, {textOf(link->value)});
    where.add(u"(finished_at = 0 OR applied + failed > ?)"_s, {0}); // a held run writes nothing itself
    return select<RunRow>(
        u"SELECT id, link, started_at, finished_at, applied, failed, coalesce((SELECT "
        u"json_extract(cause, '$.undo') FROM history WHERE history.run = run.id LIMIT 1), 0) FROM run"_s
            + where.sql() + u"ORDER BY id DESC LIMIT ? OFFSET ?"_s,
        where.values() + QVariantList{page.limit, page.offset}, &runFrom);
}

Result<std::vector<sync::Pair>> JournalReader::pairs(const LinkId& link)
{
    return select<sync::Pair>(
        u"SELECT "_s + pairColumns().join(u", "_s) + u" FROM pair WHERE link = ? ORDER BY created_at, item"_s,
        {textOf(link.value)}, &pairFrom);
}

Result<QString> JournalReader::integrityProblem()
{
    const auto lines = select<QString>(
        u"PRAGMA integrity_check(1)"_s, {},
        +[](const QSqlQuery& row) -> Result<QString> { return row.value(0).toString(); });
    return lines.map([](const std::vector<QString>& all) {
        return all.empty() || all.front() == "ok"_L1 ? QString() : all.front();
    });
}

} // namespace bridge::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_journal.h"

#include "core/storage/migrations.h"
#include "core/storage/rows.h"

#include <QFileInfo>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

QString insertSql(const QString& table, const QStringList& columns)
{
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
}

QString upsertSql(const QString& table, const QStringList& columns)
{
    QStringList updates;
    for (const QString& column : columns)
        updates << column + u" = excluded."_s + column;
    return insertSql(table, columns)
        + u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(columns.first(), updates.join(u", "_s));
}

QString selectSql(const QString& table, const QStringList& columns)
{
    return u"SELECT %1 FROM %2 "_s.arg(columns.join(u", "_s), table);
}

Result<std::unique_ptr<Database>> openInMemory()
{
    auto database = Database::open(u":memory:"_s, Access::ReadWrite);
    if (!database)
        return database;
    if (auto migrated = migrate(**database); !migrated)
        return tl::unexpected(migrated.error());
    if (auto sealed = (*database)->exec(u"PRAGMA query_only = ON"_s); !sealed)
        return tl::unexpected(sealed.error());
    return database;
}

} // namespace

SqliteJournal::SqliteJournal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_inbox(*m_database)
{
}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const QString& path)
{
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (auto migrated = migrate(**database); !migrated)
        return tl::unexpected(migrated.error());
    return std::unique_ptr<SqliteJournal>(new SqliteJournal(*std::move(database)));
}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::openReadOnly(const QString& path)
{
    const bool exists = QFileInfo(path).size() > 0;
    auto database = exists ? Database::open(path, Access::ReadOnly) : openInMemory();
    if (!database)
        return tl::unexpected(database.error());
    const auto version = (*database)->schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version < newestSchemaVersion()) {
        database = openInMemory();
        if (!database)
            return tl::unexpected(database.error());
    } else if (auto known = migrate(**database); !known) { // newer: refused with its sentence
        return tl::unexpected(known.error());
    }
    return std::unique_ptr<SqliteJournal>(new SqliteJournal(*std::move(database)));
}

Result<> SqliteJournal::limitSize(int pages)
{
    return m_database->exec(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

Result<> SqliteJournal::run(const QString& sql, const QVariantList& values)
{
    if (auto done = m_database->query(sql, values); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::vector<sync::Pair>> SqliteJournal::pairs(const LinkId& link)
{
    auto rows = m_database->query(
        selectSql(u"pair"_s, pairColumns()) + u"WHERE link = ? ORDER BY created_at, item"_s, {textOf(link.value)});
    if (!rows)
        return tl::unexpected(rows.error());
    return readAll<sync::Pair>(*rows, &pairFrom);
}

Result<std::optional<sync::Pair>> SqliteJournal::onePair(const QString& where, const QVariant& value)
{
    auto rows = m_database->query(selectSql(u"pair"_s, pairColumns()) + where, {value});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<sync::Pair>();
    return pairFrom(*rows).map([](sync::Pair&& pair) { return std::optional(std::move(pair)); });
}

Result<std::optional<sync::Pair>> SqliteJournal::pairOfItem(const ItemId& item)
{
    return onePair(u"WHERE item = ?"_s, textOf(item.value));
}

Result<std::optional<sync::Pair>> SqliteJournal::pairOfTask(TaskId task)
{
    return onePair(u"WHERE task = ? AND kind IN ('task', 'subtask')"_s, task.value);
}

Result<std::vector<sync::OperationRow>> SqliteJournal::operations(const std::optional<LinkId>& link)
{
    const QString select = selectSql(u"operation"_s, operationColumns());
    const QString order = u"ORDER BY created_at, id"_s;
    auto rows = link ? m_database->query(select + u"WHERE link = ? "_s + order, {textOf(link->value)})
                     : m_database->query(select + order);
    if (!rows)
        return tl::unexpected(rows.error());
    return readAll<sync::OperationRow>(*rows, &operationFrom);
}

Result<> SqliteJournal::apply(const sync::JournalChange& change)
{
    return m_database->transaction([&] { return applyRows(change); });
}

Result<> SqliteJournal::applyRows(const sync::JournalChange& change)
{
    Result<> done;
    const auto each = [&done](const auto& rows, const auto& store) {
        for (const auto& row : rows) {
            if (done)
                done = store(row);
        }
    };
    each(change.removedPairs,
        [this](const ItemId& item) { return run(u"DELETE FROM pair WHERE item = ?"_s, {textOf(item.value)}); });
    each(change.removedOperations,
        [this](const QString& id) { return run(u"DELETE FROM operation WHERE id = ?"_s, {textOf(id)}); });
    each(change.pairs, [this](const sync::Pair& pair) { return put(pair); });
    each(change.operations, [this](const sync::OperationRow& operation) {
        return run(upsertSql(u"operation"_s, operationColumns()), operationValues(operation));
    });
    each(change.history, [this](const sync::HistoryRow& history) {
        return run(insertSql(u"history"_s, historyColumns()), historyValues(history));
    });
    return done;
}

Result<> SqliteJournal::put(const sync::Pair& pair)
{
    // The condition keeps a pair with the link that claimed its item first.
    auto stored = m_database->query(
        upsertSql(u"pair"_s, pairColumns()) + u" WHERE pair.link = excluded.link"_s, pairValues(pair));
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->numRowsAffected() == 0)
        return fail(ErrorKind::Conflict, u"item %1 belongs to another link"_s.arg(pair.item.value));
    return {};
}

Result<qint64> SqliteJournal::beginRun(const LinkId& link, TimePoint at)
{
    auto stored
        = m_database->query(u"INSERT INTO run (link, started_at) VALUES (?, ?)"_s, {textOf(link.value), msOf(at)});
    if (!stored)
        return tl::unexpected(stored.error());
    return stored->lastInsertId().toLongLong();
}

Result<> SqliteJournal::endRun(qint64 id, TimePoint at, int applied, int failed)
{
    return run(
        u"UPDATE run SET finished_at = ?, applied = ?, failed = ? WHERE id = ?"_s, {msOf(at), applied, failed, id});
}

Result<std::vector<sync::HistoryRow>> SqliteJournal::historyOf(qint64 id)
{
    auto rows = m_database->query(
        u"SELECT id, %1 FROM history WHERE run = ? ORDER BY id"_s.arg(historyColumns().join(u", "_s)), {id});
    if (!rows)
        return tl::unexpected(rows.error());
    return readAll<sync::HistoryRow>(*rows, &historyFrom);
}

Result<qint64> SqliteJournal::pruneHistory(TimePoint until)
{
    qint64 gone = 0;
    const auto done = m_database->transaction([&]() -> Result<> {
        auto rows = m_database->query(u"DELETE FROM history WHERE at < ? AND NOT EXISTS (SELECT 1 FROM operation "
                                      u"WHERE kind = 'conflict' AND operation.link = history.link "
                                      u"AND operation.item = history.item)"_s,
            {msOf(until)});
        if (!rows)
            return tl::unexpected(rows.error());
        gone = rows->numRowsAffected();
        return run(u"DELETE FROM run WHERE finished_at <> 0 AND finished_at < ? "
                   u"AND NOT EXISTS (SELECT 1 FROM history WHERE history.run = run.id)"_s,
            {msOf(until)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return gone;
}

Result<std::optional<QString>> SqliteJournal::fact(const LinkId& link, const QString& key)
{
    auto rows
        = m_database->query(u"SELECT value FROM fact WHERE link = ? AND key = ?"_s, {textOf(link.value), textOf(key)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->value(0).toString()) : std::nullopt;
}

Result<> SqliteJournal::setFact(const LinkId& link, const QString& key, const QString& value)
{
    return run(u"INSERT INTO fact (link, key, value) VALUES (?, ?, ?) "
               u"ON CONFLICT (link, key) DO UPDATE SET value = excluded.value"_s,
        {textOf(link.value), textOf(key), textOf(value)});
}

} // namespace bridge::storage

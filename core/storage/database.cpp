// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/disk_room.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); an extended code carries one in its low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

constexpr auto busyTimeoutMs = 5000;

QString fullDisk(const QString& disk, const QString& path)
{
    return u"The disk is full (%1), so the journal %2 can't grow: free some space; nothing that was stored is lost."_s
        .arg(disk, path);
}

QString sentence(int code, const QString& path, const QString& text)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool mayBeFull = code == IoError || code == CantOpen || code == ReadOnlyFile;
    if (const QString disk = mayBeFull ? fullDiskOf(folder) : QString(); !disk.isEmpty())
        return fullDisk(disk, path);
    switch (code) {
    case Busy:
    case Locked:
        return u"The journal %1 is used by another program: close it and try again."_s.arg(path);
    case ReadOnlyFile:
        return u"The journal %1 can't be written: make its folder and the file writable."_s.arg(path);
    case CantOpen:
        return u"The journal %1 can't be opened: make its folder readable and writable."_s.arg(path);
    case Full:
        return fullDisk(QStorageInfo(folder).rootPath(), path);
    case Corrupt:
    case NotADatabase:
        return u"The journal %1 is damaged: restore it from a backup, or move it away to start anew."_s.arg(path);
    case IoError:
        return u"The journal %1 can't be read or written (%2): check the disk."_s.arg(path, text);
    default:
        return u"The journal %1 refused a statement: %2"_s.arg(path, text);
    }
}

/// The journal holds people's texts, so it is for its owner alone, whatever the folder and the umask say. SQLite gives
/// what it puts beside it the same rights; what an earlier version left there has others.
void keepPrivate(const QString& path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (QFile file(path); !file.exists())
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    for (const QString& name : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::setPermissions(name, QFile::permissions(name) & ownerOnly);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = {}; // removeDatabase warns while a copy of the handle lives
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    auto database = std::unique_ptr<Database>(new Database(path));
    if (access == Access::ReadWrite && path != ":memory:"_L1)
        keepPrivate(path);
    if (auto done = database->configure(access); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<> Database::configure(Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return toError(m_database.lastError());

    if (access == Access::ReadOnly)
        return exec(u"PRAGMA query_only = ON"_s);
    for (const QString& pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = exec(pragma); !done)
            return done;
    }
    return {};
}

tl::unexpected<Error> Database::toError(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == Constraint)
        return fail(ErrorKind::Conflict, error.databaseText());
    // Qt gives no code where it failed before SQLite did: only opening does that.
    return fail(ErrorKind::Storage, sentence(code, m_path, error.text()));
}

Result<> Database::exec(const QString& sql)
{
    if (auto allowed = m_probe(); !allowed)
        return allowed;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return toError(query.lastError());
    return {};
}

Result<QSqlQuery> Database::query(const QString& sql, const QVariantList& values)
{
    if (auto allowed = m_probe(); !allowed)
        return tl::unexpected(allowed.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return toError(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return toError(query.lastError());
    return query;
}

Result<> Database::transaction(const std::function<Result<>()>& body)
{
    if (auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = body();
    if (done)
        done = exec(u"COMMIT"_s);
    if (!done)
        std::ignore = exec(u"ROLLBACK"_s); // SQLite may have rolled back by itself: then this is an error to ignore
    return done;
}

Result<int> Database::schemaVersion()
{
    auto rows = query(u"PRAGMA user_version"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toInt() : 0;
}

} // namespace bridge::storage

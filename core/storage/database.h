// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

class QSqlError;

namespace bridge::storage {

enum class Access : quint8 { ReadWrite, ReadOnly };

/// One SQLite connection of its own, closed with the object. Belongs to the thread that opened it.
/// Every failure is ErrorKind::Storage with a sentence that names the file, except a broken constraint,
/// which is ErrorKind::Conflict.
class Database
{
public:
    /// Read-write: creates the file, readable for its owner alone, WAL with synchronous FULL, so that a committed
    /// change survives a power cut (NORMAL may lose the last commits, and a lost "done" would be a duplicate).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] Result<> exec(const QString& sql);
    /// Prepares, binds in order and executes; the rows are walked forward only.
    [[nodiscard]] Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// All of `body` or nothing of it: an error rolls back. Takes the write lock at once.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()>& body);
    [[nodiscard]] Result<int> schemaVersion();

    /// Asked before each statement; an error that it returns stands for SQLite's own. For tests.
    using Probe = std::function<Result<>()>;
    void setProbe(Probe probe) { m_probe = std::move(probe); }

private:
    explicit Database(QString path);
    [[nodiscard]] Result<> configure(Access access);
    [[nodiscard]] tl::unexpected<Error> toError(const QSqlError& error) const;

    QString m_path;
    QString m_connection; ///< Qt's connections are named; two objects never share one
    QSqlDatabase m_database;
    Probe m_probe = [] { return Result<>(); };
};

} // namespace bridge::storage

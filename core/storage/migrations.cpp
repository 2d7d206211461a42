// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace bridge::storage {

using namespace Qt::StringLiterals;

namespace {

// Append only: a released step never changes. Step n (from 1) brings user_version to n.
// Times are milliseconds since 1970 UTC, 0 = never. Words are those of the profile and the engine.
const std::vector<QStringList>& steps()
{
    static const std::vector<QStringList> all = {
        {
            uR"(CREATE TABLE pair (
                item TEXT PRIMARY KEY NOT NULL CHECK (item <> ''),
                link TEXT NOT NULL,
                task INTEGER NOT NULL,
                comment INTEGER NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('task', 'subtask', 'comment')),
                board_text TEXT NOT NULL,
                board_color TEXT NOT NULL,
                board_frame TEXT NOT NULL,
                board_priority TEXT,
                board_mark TEXT NOT NULL,
                portal_title TEXT NOT NULL,
                portal_description TEXT NOT NULL,
                portal_priority TEXT NOT NULL,
                portal_status TEXT NOT NULL,
                portal_group INTEGER NOT NULL,
                portal_stage INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                agreed_at INTEGER NOT NULL,
                detached INTEGER NOT NULL CHECK (detached IN (0, 1)),
                note TEXT NOT NULL
            ) STRICT)"_s,
            // A comment lives on a task that has a pair of its own, so only these must be alone.
            u"CREATE UNIQUE INDEX pair_task ON pair (task) WHERE kind IN ('task', 'subtask')"_s,
            u"CREATE INDEX pair_link ON pair (link)"_s,
            uR"(CREATE TABLE operation (
                id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                link TEXT NOT NULL,
                kind TEXT NOT NULL,
                item TEXT NOT NULL,
                task INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('sent', 'failed', 'skipped', 'held')),
                summary TEXT NOT NULL,
                body TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                attempts INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                sent_at INTEGER NOT NULL,
                next_try INTEGER NOT NULL,
                error TEXT NOT NULL,
                error_kind TEXT NOT NULL,
                advice TEXT NOT NULL
            ) STRICT)"_s,
            u"CREATE INDEX operation_link ON operation (link, state)"_s,
            uR"(CREATE TABLE run (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                link TEXT NOT NULL,
                started_at INTEGER NOT NULL,
                finished_at INTEGER NOT NULL DEFAULT 0,
                applied INTEGER NOT NULL DEFAULT 0,
                failed INTEGER NOT NULL DEFAULT 0
            ) STRICT)"_s,
            uR"(CREATE TABLE history (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                run INTEGER REFERENCES run (id),
                at INTEGER NOT NULL,
                link TEXT NOT NULL,
                item TEXT NOT NULL,
                task INTEGER NOT NULL,
                kind TEXT NOT NULL,
                side TEXT NOT NULL,
                summary TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL
            ) STRICT)"_s,
            u"CREATE INDEX history_run ON history (run)"_s,
            u"CREATE INDEX history_link ON history (link, id)"_s,
            u"CREATE INDEX history_item ON history (item, id)"_s,
            uR"(CREATE TABLE fact (
                link TEXT NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (link, key)
            ) STRICT, WITHOUT ROWID)"_s,
        },
        {
            u"ALTER TABLE pair ADD COLUMN former INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE pair ADD COLUMN board_parent INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE pair ADD COLUMN portal_parent INTEGER NOT NULL DEFAULT 0"_s,
            // A check can't be altered, so the table is made anew around its rows: 'settled' is a state now.
            uR"(CREATE TABLE operation_2 (
                id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                link TEXT NOT NULL,
                kind TEXT NOT NULL,
                item TEXT NOT NULL,
                task INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('sent', 'failed', 'skipped', 'held', 'settled')),
                summary TEXT NOT NULL,
                body TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                attempts INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                sent_at INTEGER NOT NULL,
                next_try INTEGER NOT NULL,
                error TEXT NOT NULL,
                error_kind TEXT NOT NULL,
                advice TEXT NOT NULL,
                run INTEGER NOT NULL DEFAULT 0
            ) STRICT)"_s,
            u"INSERT INTO operation_2 SELECT id, link, kind, item, task, state, summary, body, fingerprint, attempts, "
            u"created_at, sent_at, next_try, error, error_kind, advice, 0 FROM operation"_s,
            u"DROP TABLE operation"_s,
            u"ALTER TABLE operation_2 RENAME TO operation"_s,
            u"CREATE INDEX operation_link ON operation (link, state)"_s,
            u"ALTER TABLE history ADD COLUMN cause TEXT NOT NULL DEFAULT '{}'"_s,
            u"CREATE INDEX history_at ON history (at)"_s,
            // Events of the portal as they came: stored before the portal is told to forget them.
            uR"(CREATE TABLE inbox (
                id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                received_at INTEGER NOT NULL,
                event TEXT NOT NULL,
                task INTEGER NOT NULL,
                body TEXT NOT NULL
            ) STRICT)"_s,
        },
    };
    return all;
}

Result<> runStep(Database& database, const QStringList& statements, int version)
{
    // The version is part of the transaction, so a step is either whole or absent.
    return database.transaction([&]() -> Result<> {
        for (const QString& sql : statements) {
            if (auto done = database.exec(sql); !done)
                return done;
        }
        return database.exec(u"PRAGMA user_version = %1"_s.arg(version));
    });
}

} // namespace

int newestSchemaVersion()
{
    return int(steps().size());
}

Result<> migrate(Database& database)
{
    const auto version = database.schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchemaVersion())
        return fail(ErrorKind::Storage,
            u"The journal %1 was written by a newer BoardBridge (version %2, this program knows %3): update "
            u"BoardBridge, or use another profile folder."_s.arg(database.path())
                .arg(*version)
                .arg(newestSchemaVersion()));

    for (int next = *version; next < newestSchemaVersion(); ++next) {
        if (auto done = runStep(database, steps()[size_t(next)], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace bridge::storage

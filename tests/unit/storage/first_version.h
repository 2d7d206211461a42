// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace bridge::storage::tests {

/// The statements a journal of version 1 was made by, as they were released.
inline QStringList firstVersionStatements()
{
    using namespace Qt::StringLiterals;
    return {
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
    };
}

/// Such a journal with a row in every table.
inline void writeFirstVersion(const QString& path)
{
    using namespace Qt::StringLiterals;
    const auto database = *Database::open(path, Access::ReadWrite);
    const QStringList rows{
        u"INSERT INTO pair VALUES ('3458764', 'sprint', 17, 0, 'task', 'Купить молоко', 'light_yellow', '', NULL, "
        u"'tag', "
        u"'Купить молоко', '', 'normal', 'pending', 12, 45, 1700000000000, 1700000000001, 0, '')"_s,
        u"INSERT INTO operation VALUES ('sprint/create_task/1', 'sprint', 'create_task', '1', 0, 'failed', 'Create', "
        u"'{}', 'f00d', 4, 1700000000000, 0, 1700000009000, 'no answer', 'unreachable', 'wait')"_s,
        u"INSERT INTO operation VALUES ('sprint/create_task/2', 'sprint', 'create_task', '2', 0, 'held', 'Create', "
        u"'{}', 'guard', 0, 1700000000001, 0, 0, 'too many', '', 'look')"_s,
        u"INSERT INTO run VALUES (3, 'sprint', 1700000000000, 1700000000002, 1, 0)"_s,
        u"INSERT INTO history VALUES (1, 3, 1700000000001, 'sprint', '3458764', 17, 'update_task', 'bitrix24', "
        u"'title', "
        u"'{\"title\":\"alt\"}', '{\"title\":\"neu\"}')"_s,
        u"INSERT INTO fact VALUES ('sprint', 'board', 'uXjVabc=')"_s,
        u"PRAGMA user_version = 1"_s,
    };
    for (const QString& sql : firstVersionStatements() + rows) {
        if (const auto done = database->exec(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace bridge::storage::tests

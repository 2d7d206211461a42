// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/change_feed.h"
#include "core/sync/journal.h"

#include <QSqlQuery>
#include <QVariantList>

namespace bridge::storage {

// How the engine's rows stand in the journal's tables. `…Columns` and `…Values` have one order.

[[nodiscard]] const QStringList& pairColumns();
[[nodiscard]] QVariantList pairValues(const sync::Pair& pair);
[[nodiscard]] Result<sync::Pair> pairFrom(const QSqlQuery& row);

[[nodiscard]] const QStringList& operationColumns();
[[nodiscard]] QVariantList operationValues(const sync::OperationRow& operation);
[[nodiscard]] Result<sync::OperationRow> operationFrom(const QSqlQuery& row);

[[nodiscard]] const QStringList& historyColumns(); ///< without the id, which the journal gives
[[nodiscard]] QVariantList historyValues(const sync::HistoryRow& history);
[[nodiscard]] Result<sync::HistoryRow> historyFrom(const QSqlQuery& row); ///< of "id" and then historyColumns()

[[nodiscard]] const QStringList& newsColumns();
[[nodiscard]] QVariantList newsValues(const sync::TaskNews& news);
[[nodiscard]] Result<sync::TaskNews> newsFrom(const QSqlQuery& row);

[[nodiscard]] QString textOf(const QString& text); ///< never null: a null QString would be stored as NULL
[[nodiscard]] qint64 msOf(TimePoint time);
[[nodiscard]] TimePoint timeOf(qint64 ms);

/// The rows of a query, each read by `read`; the first that can't be read is the error.
template <typename Row>
[[nodiscard]] Result<std::vector<Row>> readAll(QSqlQuery& query, Result<Row> (*read)(const QSqlQuery&))
{
    std::vector<Row> rows;
    while (query.next()) {
        auto row = read(query);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace bridge::storage

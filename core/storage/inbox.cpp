// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inbox.h"

#include "core/storage/rows.h"

namespace bridge::storage {

using namespace Qt::StringLiterals;

Result<> SqliteInbox::put(const std::vector<sync::TaskNews>& news)
{
    return forEach(news, [this](const sync::TaskNews& each) {
        return m_database.query(
            u"INSERT OR REPLACE INTO inbox (%1) VALUES (?, ?, ?, ?, ?)"_s.arg(newsColumns().join(u", "_s)),
            newsValues(each));
    });
}

Result<std::vector<sync::TaskNews>> SqliteInbox::waiting()
{
    auto rows = m_database.query(u"SELECT %1 FROM inbox ORDER BY received_at, id"_s.arg(newsColumns().join(u", "_s)));
    if (!rows)
        return tl::unexpected(rows.error());
    return readAll<sync::TaskNews>(*rows, &newsFrom);
}

Result<> SqliteInbox::remove(const std::vector<sync::TaskNews>& news)
{
    return forEach(news, [this](const sync::TaskNews& each) {
        return m_database.query(
            u"DELETE FROM inbox WHERE id = ? AND received_at = ?"_s, {textOf(each.id), msOf(each.receivedAt)});
    });
}

Result<> SqliteInbox::forEach(
    const std::vector<sync::TaskNews>& news, const std::function<Result<QSqlQuery>(const sync::TaskNews&)>& act)
{
    if (news.empty())
        return {};
    return m_database.transaction([&]() -> Result<> {
        for (const sync::TaskNews& each : news) {
            if (const auto done = act(each); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace bridge::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/sync/change_feed.h"

namespace bridge::storage {

/// News in the journal's file, over the journal's own connection. Must not outlive it.
class SqliteInbox final : public sync::Inbox
{
public:
    explicit SqliteInbox(Database& database)
        : m_database(database)
    {
    }

    Result<> put(const std::vector<sync::TaskNews>& news) override;
    Result<std::vector<sync::TaskNews>> waiting() override;
    Result<> remove(const std::vector<sync::TaskNews>& news) override;

private:
    [[nodiscard]] Result<> forEach(
        const std::vector<sync::TaskNews>& news, const std::function<Result<QSqlQuery>(const sync::TaskNews&)>& act);

    Database& m_database;
};

} // namespace bridge::storage

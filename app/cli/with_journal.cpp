// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/with_journal.h"

#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

Outcome withJournal(const Setting& setting, const std::function<Outcome(sync::Journal&)>& work)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    const auto lock = storage::ProfileLock::acquire(opened->folder);
    if (!lock)
        return failure(lock.error());
    const auto journal = storage::SqliteJournal::open(opened->journalPath());
    return journal ? work(**journal) : failure(journal.error());
}

Outcome idFailure(const Error& error, const QString& hint)
{
    if (error.kind != ErrorKind::NotFound)
        return failure(error);
    return failure({ErrorKind::Configuration, error.detail + u" — "_s + hint});
}

} // namespace bridge::cli

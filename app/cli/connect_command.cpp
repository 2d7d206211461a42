// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_thread.h"
#include "app/composition/bitrix24_connection.h"
#include "app/composition/miro_connection.h"
#include "app/composition/opened_profile.h"
#include "app/composition/sign_ins.h"
#include "core/storage/profile_lock.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/engine.h"

#include <QFile>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

/// What failed for want of the account is due at once. Where another program syncs the profile, that one sees
/// the new sign-in and does the same.
Result<> retryWhatFailed(const composition::OpenedProfile& opened, const Clock& clock)
{
    const auto lock = storage::ProfileLock::acquire(opened.folder);
    if (!lock || !QFile::exists(opened.journalPath()))
        return {};
    return storage::SqliteJournal::open(opened.journalPath())
        .and_then([&](const auto& journal) { return sync::retryAfterRepair(*journal, clock.now()); })
        .map([](int) {});
}

/// Nothing is stored of a sign-in that was refused.
Outcome stored(const Setting& setting, const composition::OpenedProfile& opened, const QString& service,
    const QString& key, const Secret& value, const Result<composition::Identity>& identity)
{
    if (!identity)
        return failure(identity.error());
    if (const auto written = setting.secrets.write(key, value); !written)
        return failure(written.error());
    if (const auto due = retryWhatFailed(opened, setting.clock); !due)
        return failure(due.error());
    return {.json = {{"service", service}, {"account", identity->account}},
        .lines = {u"Connected to %1 as %2."_s.arg(service, identity->account)}};
}

/// Keeps a renewed sign-in where it will be stored, and at once, because the pasted one is dead then.
template <typename Credentials, typename Save> auto keepingAlso(Credentials& current, Save save)
{
    return [&current, save = std::move(save)](const Credentials& renewed) {
        current = renewed;
        return save(renewed);
    };
}

} // namespace

Outcome perform(const ConnectMiro&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    auto credentials = auth::pastedMiroToken(setting.input);
    if (!credentials)
        return failure(credentials.error());
    const settings::Profile& profile = opened->profile;
    const auto identity = onSyncThread([&] {
        composition::MiroConnection connection(profile.miro, *credentials,
            keepingAlso(*credentials, composition::saveMiroIn(setting.secrets, profile)), setting.clock);
        return connection.identity(setting.stop);
    });
    return stored(setting, *opened, u"Miro"_s, auth::miroKey(profile.id), auth::toSecret(*credentials), identity);
}

Outcome perform(const ConnectBitrix24&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    auto credentials = auth::pastedWebhook(setting.input);
    if (!credentials)
        return failure(credentials.error());
    const settings::Profile& profile = opened->profile;
    const auto identity = onSyncThread([&] {
        composition::Bitrix24Connection connection(profile.bitrix24, *credentials,
            keepingAlso(*credentials, composition::saveBitrix24In(setting.secrets, profile)), setting.clock);
        return connection.identity(setting.stop).and_then([&](const composition::Identity& known) {
            return composition::checkPortal(*credentials, profile, connection.transport(), setting.stop).map([&] {
                return known;
            });
        });
    });
    return stored(
        setting, *opened, u"Bitrix24"_s, auth::bitrix24Key(profile.id), auth::toSecret(*credentials), identity);
}

} // namespace bridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connecting.h"
#include "app/cli/sync_thread.h"
#include "app/composition/profile_first_store.h"
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

} // namespace

Outcome connectBy(
    const SignInStep& step, const QString& service, const composition::OpenedProfile& opened, const Setting& setting)
{
    const auto identity = onSyncThread([&] {
        composition::ProfileFirstStore secrets(setting.secrets, opened.folder, opened.profile);
        return step({secrets, setting.clock, setting.stop});
    });
    if (!identity)
        return failure(identity.error());
    if (const auto due = retryWhatFailed(opened, setting.clock); !due)
        return failure(due.error());
    return {.json = {{"service", service}, {"account", identity->account}},
        .lines = {u"Connected to %1 as %2."_s.arg(service, identity->account)}};
}

Result<composition::OpenedProfile> openForConnecting(const Setting& setting)
{
    auto opened = composition::openProfile(setting.profileFolder);
    if (opened && opened->profile.signIn == settings::SignInKept::EachStart)
        return fail(ErrorKind::Configuration,
            u"This profile keeps no sign-in (\"sign_in\" is \"each_start\" in profile.json): give it to each command "
            "with --sign-in-stdin."_s);
    return opened;
}

Outcome perform(const ConnectMiro&, const Setting& setting)
{
    const auto opened = openForConnecting(setting);
    if (!opened)
        return failure(opened.error());
    const auto credentials = auth::pastedMiroToken(setting.input);
    if (!credentials)
        return failure(credentials.error());
    const auto step = [&](const auto& tools) { return composition::connectMiro(opened->profile, *credentials, tools); };
    return connectBy(step, sync::sideName(sync::Side::Miro), *opened, setting);
}

Outcome perform(const ConnectBitrix24&, const Setting& setting)
{
    const auto opened = openForConnecting(setting);
    if (!opened)
        return failure(opened.error());
    const auto credentials = auth::pastedWebhook(setting.input);
    if (!credentials)
        return failure(credentials.error());
    const auto step
        = [&](const auto& tools) { return composition::connectBitrix24(opened->profile, *credentials, tools); };
    return connectBy(step, sync::sideName(sync::Side::Bitrix24), *opened, setting);
}

} // namespace bridge::cli

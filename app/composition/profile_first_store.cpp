// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/profile_first_store.h"

#include "core/auth/credentials.h"

#include <QFile>

namespace bridge::composition {

namespace {

void sayWhatSignsIn(settings::Bitrix24Settings& bitrix24, const Secret& entry)
{
    if (const auto credentials = auth::bitrix24CredentialsFrom(entry))
        bitrix24.auth = credentials->isWebhook() ? settings::Bitrix24Auth::Webhook : settings::Bitrix24Auth::OAuth;
}

} // namespace

ProfileFirstStore::ProfileFirstStore(auth::SecretStore& secrets, QDir folder, settings::Profile unsaved, Change change)
    : m_secrets(secrets)
    , m_folder(std::move(folder))
    , m_unsaved(std::move(unsaved))
    , m_change(std::move(change))
{
}

Result<> ProfileFirstStore::write(const QString& key, const Secret& value)
{
    const auto before = settings::loadProfile(m_folder);
    if (!before && before.error().kind != ErrorKind::NotFound)
        return tl::unexpected(before.error());
    settings::Profile after = before ? *before : m_unsaved;
    if (m_change)
        m_change(after);
    if (key == auth::bitrix24Key(after.id))
        sayWhatSignsIn(after.bitrix24, value);
    if (before && after == *before) // a file that somebody wrote by hand stays as it is
        return m_secrets.write(key, value);
    if (auto saved = settings::saveProfile(after, m_folder); !saved)
        return saved;
    auto written = m_secrets.write(key, value);
    if (!written)
        putBack(before);
    return written;
}

/// Where even this fails, what the keychain said is still the cause to mend.
void ProfileFirstStore::putBack(const Result<settings::Profile>& before) const
{
    if (before)
        std::ignore = settings::saveProfile(*before, m_folder);
    else
        QFile::remove(settings::profilePath(m_folder));
}

} // namespace bridge::composition

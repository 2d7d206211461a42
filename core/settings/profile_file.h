// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QDir>

namespace bridge::settings {

/// Where the platform keeps the application's data: the folder used without --profile.
[[nodiscard]] QDir defaultProfileFolder();

[[nodiscard]] QString profilePath(const QDir& folder); ///< profile.json
[[nodiscard]] QString journalPath(const QDir& folder); ///< journal.sqlite

/// NotFound when there is no profile yet, Storage when it can't be read, Configuration (naming the place)
/// when it is not as the schema wants it.
[[nodiscard]] Result<Profile> loadProfile(const QDir& folder);

/// All or nothing: a power cut leaves the old file or the new one. Creates the folder if need be; both
/// are for their owner alone.
[[nodiscard]] Result<> saveProfile(const Profile& profile, const QDir& folder);

} // namespace bridge::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/opened_profile.h"
#include "app/doctor/judgements.h"
#include "core/auth/secret_store.h"
#include "core/diagnostics/zip_archive.h"

namespace bridge::doctor {

/// What a bundle is made from.
struct BundleSource {
    const composition::OpenedProfile& opened;
    auth::SecretStore& secrets; ///< only to know what must not get in
    std::vector<Check> checks{};
    TimePoint now{};
};

/// What support needs to know, for strangers' eyes: versions, the settings' structure, the journal's counts, what
/// the checks found, and the log. It is built from figures and from the program's own words; nothing that a person
/// wrote is copied and then cleaned. Whatever still has the shape of a secret, and every value of the keychain, is
/// taken out at the end. A part that can't be read says so inside.
[[nodiscard]] std::vector<diagnostics::ArchiveEntry> supportBundle(const BundleSource& source);

/// The same as a ZIP archive. Configuration when the file is there already or can't be written.
[[nodiscard]] Result<> writeSupportBundle(const BundleSource& source, const QString& file);

} // namespace bridge::doctor

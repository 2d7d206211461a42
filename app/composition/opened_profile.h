// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile_file.h"
#include "core/worker/sync_worker.h"

namespace bridge::composition {

/// A profile and where it lies.
struct OpenedProfile {
    QDir folder{};
    settings::Profile profile{};

    [[nodiscard]] QString journalPath() const { return settings::journalPath(folder); }
};

/// `folder` as `--profile` has it: see settings::profileFolder(). Every error says what to do and is one of a command's
/// or a start's: Configuration for a missing or wrong profile, Storage for one that can't be read.
[[nodiscard]] Result<OpenedProfile> openProfile(const QString& folder);

/// The named link, or all of the profile's. Configuration when there is none (of that name).
[[nodiscard]] Result<std::vector<LinkId>> linksOf(
    const settings::Profile& profile, const std::optional<LinkId>& only = std::nullopt);

/// How the worker looks after these links.
[[nodiscard]] worker::WorkerOptions workerOptions(const settings::Profile& profile, std::vector<LinkId> links);

} // namespace bridge::composition

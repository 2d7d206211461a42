// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/opened_profile.h"
#include "app/composition/sign_in_steps.h"
#include "core/domain/task.h"
#include "core/sync/report.h"

namespace bridge::composition {

/// A project of the portal.
struct Project {
    GroupId id{};
    QString name{};
    std::vector<Stage> stages{}; ///< of the projects that were asked for; empty for the others
};

// What the mapping editor asks. It waits for the services, so it is for a thread other than the main one.

/// The projects that the signed-in user may see, by name, with the stages of those in `stagesOf`. Writes nothing.
[[nodiscard]] Result<std::vector<Project>> projects(
    const settings::Profile& profile, const std::vector<GroupId>& stagesOf, const SignInTools& tools);

/// What a sync would do if this were the link's settings. Reads both sides, writes nothing anywhere.
[[nodiscard]] Result<sync::PlanReport> planOfDraft(OpenedProfile opened, const Link& draft, const SignInTools& tools);

/// The profile's link of the same id becomes `link`. Configuration when there is none any more.
[[nodiscard]] Result<> saveLink(const QDir& folder, const Link& link);

} // namespace bridge::composition

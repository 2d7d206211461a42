// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/draft_steps.h"
#include "core/miro/parse.h"
#include "core/sync/confirmed_pairs.h"

namespace bridge::composition {

/// What a new link can be made of.
struct StartChoices {
    std::vector<miro::BoardInfo> boards{}; ///< the one modified last first
    std::vector<Project> projects{}; ///< by name
};

/// A link that somebody may want.
struct ProposedLink {
    std::shared_ptr<const BoardSnapshot> board{};
    std::vector<Project> projects{}; ///< with the stages of the chosen one
    Link link{}; ///< with an id that the profile doesn't have yet
};

// What setting up a link asks. It waits for the services, so it is for a thread other than the main one.

/// The boards and projects that the signed-in users may see. Writes nothing.
[[nodiscard]] Result<StartChoices> startChoices(const settings::Profile& profile, const SignInTools& tools);

/// Reads the board and proposes what its frames mean. Writes nothing.
[[nodiscard]] Result<ProposedLink> proposeLink(
    const settings::Profile& profile, const BoardId& board, GroupId project, const SignInTools& tools);

/// What a person said about old stickies and tasks: the link's first sync, and a plan of it, take each for one pair.
/// In the place of what was said before.
[[nodiscard]] Result<> confirmPairs(const QDir& folder, const LinkId& link, const sync::ConfirmedPairs& confirmed);

/// What a first sync of the link would do, were it the profile's. Reads both sides, writes nothing anywhere.
[[nodiscard]] Result<sync::PlanReport> planOfNewLink(OpenedProfile opened, const Link& link, const SignInTools& tools);

/// The profile has the link from now on. Configuration when it has one of that id already.
[[nodiscard]] Result<> addLink(const QDir& folder, const Link& link);

} // namespace bridge::composition

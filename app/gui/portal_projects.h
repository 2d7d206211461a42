// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/draft_steps.h"
#include "ui/mapping/frame_meanings.h"

namespace bridge::gui {

/// The portal's projects as the pages know them.
[[nodiscard]] std::vector<ui::PortalProject> portalProjects(const std::vector<composition::Project>& projects);

} // namespace bridge::gui

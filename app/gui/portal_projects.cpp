// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/portal_projects.h"

namespace bridge::gui {

std::vector<ui::PortalProject> portalProjects(const std::vector<composition::Project>& projects)
{
    std::vector<ui::PortalProject> all;
    for (const composition::Project& project : projects)
        all.push_back({project.id, project.name, project.stages});
    return all;
}

} // namespace bridge::gui

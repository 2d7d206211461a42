// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mapping.h"

#include "app/gui/portal_projects.h"

namespace bridge::gui {

namespace {

std::vector<GroupId> groupsOf(const settings::Profile& profile)
{
    std::vector<GroupId> groups;
    for (const Link& link : profile.links) {
        if (!link.defaultGroup.isNone())
            groups.push_back(link.defaultGroup);
        for (const FrameMapping& mapping : link.frames) {
            if (mapping.group)
                groups.push_back(*mapping.group);
        }
    }
    return groups;
}

} // namespace

Mapping::Mapping(ProfileParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

composition::SignInTools Mapping::tools(const std::stop_token& stop) const
{
    return {m_parts.secrets, m_parts.clock, stop};
}

void Mapping::attach(ui::MappingPage& page)
{
    m_page = &page;
    connect(&page, &ui::MappingPage::shown, this, &Mapping::askProjects);
    connect(&page, &ui::MappingPage::applyRequested, this, &Mapping::showPlan);
}

/// A page without projects still maps statuses, so trouble is no reason to say anything.
void Mapping::askProjects()
{
    const auto profile = settings::loadProfile(m_parts.folder);
    if (!profile)
        return;
    std::vector<GroupId> stagesOf = groupsOf(*profile);
    if (m_page && !m_page->draft().link().defaultGroup.isNone())
        stagesOf.push_back(m_page->draft().link().defaultGroup);
    m_asks.cancel();
    m_asks.run([this, profile = *profile, stagesOf](
                   const std::stop_token& stop) { return composition::projects(profile, stagesOf, tools(stop)); },
        [this](const Result<std::vector<composition::Project>>& known) {
            if (known && m_page)
                m_page->setProjects(portalProjects(*known));
        });
}

void Mapping::showPlan(const Link& draft)
{
    if (!m_page)
        return;
    auto* dialog = new ui::PlanDialog(m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PlanDialog::againRequested, this, [this, draft, dialog] { findOut(draft, *dialog); });
    connect(dialog, &QDialog::rejected, this, [this] { m_plans.cancel(); });
    connect(dialog, &QDialog::accepted, this, [this, draft] { apply(draft); });
    dialog->open();
    findOut(draft, *dialog);
}

void Mapping::findOut(const Link& draft, ui::PlanDialog& dialog)
{
    const auto opened = composition::openProfile(m_parts.folder.path());
    if (!opened) {
        dialog.showTrouble(opened.error());
        return;
    }
    m_plans.run([this, opened = *opened, draft](
                    const std::stop_token& stop) { return composition::planOfDraft(opened, draft, tools(stop)); },
        [dialog = QPointer(&dialog), names = std::map<LinkId, QString>{{draft.id, m_page->linkName()}}](
            const Result<sync::PlanReport>& plan) {
            if (!dialog)
                return;
            if (plan)
                dialog->showPlan(*plan, names);
            else
                dialog->showTrouble(plan.error());
        });
}

void Mapping::apply(const Link& draft)
{
    if (const auto saved = composition::saveLink(m_parts.folder, draft); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT changed();
}

} // namespace bridge::gui

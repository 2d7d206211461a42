// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/mapping/mapping_page.h"
#include "ui/mapping/rule_list.h"
#include "ui/plan/plan_dialog.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

/// A draft with lines drawn, a rule that is never reached, and a frame that is not on the board.
void fillMapping(ui::MainWindow& window, int tab)
{
    const settings::Profile profile = sampleProfile();
    const auto infos = ui::linkInfos(profile);
    window.setProfile(profile.name, infos);
    window.setStatus(busyStatus());
    ui::MappingPage& page = window.mapping();
    page.setLinks(profile.links);
    page.setProjects({{GroupId{7}, u"Marketing site"_s, {{.id = StageId{45}, .title = u"Review"_s}}},
        {GroupId{12}, u"Shop in Hamburg"_s, {}}});
    page.draft().mapFrame({.title = u"Someday"_s, .status = TaskStatus::Deferred});
    page.draft().insertRule(qsizetype(page.draft().link().rules.size()), {.color = ColorFamily::Red, .tag = u"bug"_s});
    page.findChild<ui::RuleList*>()->setCurrentRow(int(page.draft().link().rules.size()) - 1);
    page.findChild<QTabWidget*>(u"mappingTabs"_s)->setCurrentIndex(tab);
    window.showPage(ui::PageId::Mapping);
}

sync::PlanReport samplePlan()
{
    const LinkId link{u"sprint"_s};
    sync::PlanReport plan;
    plan.operations = {
        {.id = u"1"_s, .link = link, .kind = u"create_task"_s, .summary = u"Create task “Paint the door”"_s},
        {.id = u"2"_s,
            .link = link,
            .kind = u"update_task"_s,
            .summary = u"Update task 61 “Leak in the cellar”"_s,
            .changes = {{u"title"_s, u"Leak"_s, u"Leak in the cellar"_s}, {u"status"_s, u"pending"_s, u"completed"_s}}},
    };
    plan.held = {{.id = u"3"_s,
        .link = link,
        .kind = u"delete_task"_s,
        .summary = u"Delete task 58: its sticky “Old shop window” was deleted"_s}};
    return plan;
}

void showPlan(ui::MainWindow& window)
{
    fillMapping(window, 0);
    auto* dialog = new ui::PlanDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPlan(samplePlan(), {{{u"sprint"_s}, u"Sprint board"_s}});
    dialog->findChild<ui::PlanTree*>()->expandAll();
    dialog->open();
}

} // namespace

std::vector<Screen> mappingScreens()
{
    return {
        {u"mapping-frames"_s, [](ui::MainWindow& window) { fillMapping(window, 0); }},
        {u"mapping-board"_s, [](ui::MainWindow& window) { fillMapping(window, 1); }},
        {u"mapping-options"_s, [](ui::MainWindow& window) { fillMapping(window, 2); }},
        {u"mapping-none"_s, [](ui::MainWindow& window) { window.showPage(ui::PageId::Mapping); }},
        {u"plan"_s, showPlan},
    };
}

} // namespace bridge::screens

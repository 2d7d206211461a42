// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_lists.h"
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/activity/history_pane.h"
#include "ui/plan/plan_review.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

using Review = ui::PlanReview;

const LinkId sprint{u"sprint"_s};

sync::Direction direction(const QString& field, sync::Side winner, std::optional<sync::Take> take = {})
{
    return {sprint, {u"7"_s}, {61},
        {.field = field, .base = {}, .miro = u"M"_s, .bitrix24 = u"B"_s, .winner = winner, .take = take}};
}

sync::PlanReport reviewedPlan()
{
    sync::PlanReport plan;
    plan.operations = {
        {.id = u"1"_s, .link = sprint, .kind = u"create_task"_s, .summary = u"Create task “Paint the door”"_s},
        {.id = u"2"_s, .link = sprint, .kind = u"create_task"_s, .summary = u"Create task “Call the landlord”"_s},
        {.id = u"3"_s,
            .link = sprint,
            .kind = u"update_task"_s,
            .summary = u"Update task 61 “Leak in the cellar”"_s,
            .changes = {{u"title"_s, u"Leak"_s, u"Leak in the cellar"_s}, {u"status"_s, u"pending"_s, u"completed"_s},
                {u"stage"_s, u"44"_s, u"45"_s}},
            .directions = {direction(u"title"_s, sync::Side::Miro), direction(u"place"_s, sync::Side::Miro)}},
        {.id = u"4"_s,
            .link = sprint,
            .kind = u"update_sticky"_s,
            .side = sync::Side::Miro,
            .summary = u"Update “Order chairs” from task 64"_s,
            .changes = {{u"text"_s, u"Order twelve chairs for the big room"_s, u"Order chairs"_s}},
            .directions = {direction(u"title"_s, sync::Side::Bitrix24, sync::Take::Bitrix24)}},
    };
    plan.held = {{.id = u"5"_s,
        .link = sprint,
        .kind = u"conflict"_s,
        .summary = u"Both sides changed “Old shop window”"_s,
        .changes = {{u"title"_s, u"Old shop window"_s, u"New shop window"_s}},
        .reason = u"Both sides were edited: choose one"_s}};
    plan.names = sampleNames();
    plan.work = {.newTasks = 2, .taskChanges = 1, .stickyChanges = 1, .newTags = 2};
    plan.budgets.answerTime = std::chrono::milliseconds{600};
    return plan;
}

sync::UndoReport sampleUndo()
{
    sync::UndoReport undo{.link = sprint};
    undo.operations = {
        {.id = u"1"_s,
            .link = sprint,
            .kind = u"delete_task"_s,
            .summary = u"Delete task 71 “Paint the door”, which the run created"_s,
            .changes = {{u"title"_s, u"Paint the door"_s, {}}}},
        {.id = u"2"_s,
            .link = sprint,
            .kind = u"update_task"_s,
            .summary = u"Put task 61 “Leak in the cellar” back as it was"_s,
            .changes = {{u"status"_s, u"completed"_s, u"pending"_s}}},
    };
    undo.kept = {{{}, {64}, u"The task was changed since"_s}, {{}, {65}, u"A comment may have been read: it stays"_s}};
    return undo;
}

void open(ui::MainWindow& window, std::optional<qint64> run, const std::function<void(Review&)>& arrange)
{
    const settings::Profile profile = sampleProfile();
    window.setProfile(profile.name, ui::linkInfos(profile));
    window.setStatus(busyStatus());
    auto* review = new Review(run, &window);
    review->setLinkNames({{sprint, u"Sprint board"_s}});
    arrange(*review);
    review->findChild<ui::PlanTree*>()->expandAll();
    review->open();
}

Screen planScreen(const QString& name, const std::function<void(Review&)>& arrange)
{
    return {name, [arrange](ui::MainWindow& window) { open(window, {}, arrange); }};
}

void working(Review& review)
{
    review.showPlan(reviewedPlan());
    review.showWorking();
    review.addWritten({u"1"_s, u"2"_s});
}

void showExport(ui::MainWindow& window)
{
    const settings::Profile profile = sampleProfile();
    window.setProfile(profile.name, ui::linkInfos(profile));
    show(window.activity().history(), sampleHistory());
    window.activity().history().setNames(namesOfSamples());
    window.setStatus(busyStatus());
    window.showPage(ui::PageId::Activity);
    window.activity().showTab(ui::ActivityPage::Tab::History);
    window.findChild<QTableView*>(u"historyPaneTable"_s)->selectRow(2);
    window.activity().historyPane().endExport(
        u"The file /home/anna/Documents/history.csv can't be written: No space left on device"_s, false);
}

} // namespace

std::vector<Screen> planScreens()
{
    return {
        planScreen(u"review-finding"_s, [](Review& review) { review.showFinding(); }),
        planScreen(u"review-plan"_s,
            [](Review& review) {
                review.showOutdated(true);
                review.showPlan(reviewedPlan());
            }),
        planScreen(u"review-nothing"_s, [](Review& review) { review.showPlan({}); }),
        planScreen(u"review-trouble"_s,
            [](Review& review) {
                review.showTrouble({ErrorKind::Offline, u"Miro can't be reached"_s});
            }),
        planScreen(u"review-working"_s, working),
        planScreen(u"review-stopped"_s,
            [](Review& review) {
                working(review);
                review.showOutcome(
                    {{{u"3"_s, u"The sticky was edited since"_s}}, Error{ErrorKind::Cancelled, u"Stopped"_s}});
            }),
        {u"review-undo"_s,
            [](ui::MainWindow& window) { open(window, 12, [](Review& review) { review.showUndo(sampleUndo()); }); }},
        {u"activity-export"_s, showExport},
    };
}

} // namespace bridge::screens

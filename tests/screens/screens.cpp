// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screens.h"

#include "tests/screens/sample_lists.h"
#include "tests/screens/sample_world.h"
#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/boards/boards_page.h"
#include "ui/boards/life_model.h"
#include "ui/boards/sticky_item.h"
#include "ui/diagnostics/diagnostics_page.h"
#include "ui/overview/overview_page.h"

#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

void fill(ui::MainWindow& window, const worker::WorkerStatus& status)
{
    const settings::Profile profile = sampleProfile();
    window.setProfile(profile.name, ui::linkInfos(profile));
    window.setLastDay(sampleDay());
    show(window.activity().history(), sampleHistory());
    window.activity().history().setNames(namesOfSamples());
    show(window.activity().queue(), {});
    show(window.activity().failed(), {});
    show(window.activity().decisions(), {});
    window.setStatus(status);
    const bool refused = !status.pausedAccounts.empty();
    ui::AccountInfo miro{.state = ui::AccountInfo::State::SignedIn,
        .accessUntil = sampleNow() + std::chrono::minutes(38),
        .chainUntil = sampleNow() + std::chrono::days(59),
        .renewable = true};
    if (refused)
        miro = {.state = ui::AccountInfo::State::Trouble, .error = status.pausedAccounts.front().error};
    window.overview().setAccount(sync::Side::Miro, miro);
    window.overview().setAccount(sync::Side::Bitrix24, {.state = ui::AccountInfo::State::SignedIn});
}

void fillBusy(ui::MainWindow& window)
{
    fill(window, busyStatus());
    std::vector<ui::WaitingOperation> waiting;
    for (const worker::LinkStatus& link : busyStatus().links) {
        for (const sync::PlannedOperation& operation : link.lastPass->waitingFor)
            waiting.push_back(ui::QueueModel::waiting(operation, link.lastPass->board.name));
    }
    for (const sync::OperationRow& row : sampleOperations()) {
        if (row.state == sync::OperationState::Sent)
            waiting.push_back(ui::QueueModel::onItsWay(row, sampleBoard().name));
    }
    show(window.activity().queue(), waiting);
    show(window.activity().failed(), sampleOperations());
    show(window.activity().decisions(), sampleDecisions());
}

void chooseSticky(const ui::MainWindow& window, ui::BoardScene& scene, const ItemId& item)
{
    scene.choose(scene.find(item));
    const auto operations = sampleOperations();
    const auto stuck = std::ranges::find(operations, item, &sync::OperationRow::item);
    if (stuck != operations.end() && stuck->state != sync::OperationState::Sent)
        window.boards().life().setFailure({.link = stuck->link, .item = item}, *stuck);
}

void showBoard(ui::MainWindow& window, int sticky)
{
    fillBusy(window);
    window.showPage(ui::PageId::Boards);
    auto* map = window.findChild<ui::BoardMap*>(u"boardMap"_s);
    auto* scene = qobject_cast<ui::BoardScene*>(map->scene());
    if (sticky >= 0)
        chooseSticky(window, *scene, sampleBoard().stickies[size_t(sticky)].id);
}

/// Zoomed to `scale`, 0 = the whole board.
void showLargeBoard(ui::MainWindow& window, double scale)
{
    worker::WorkerStatus status = healthyStatus();
    status.links[0].lastPass = std::make_shared<sync::PassReport>(samplePass(status.links[0].link, largeBoard(5000)));
    fill(window, status);
    window.showPage(ui::PageId::Boards);
    if (scale > 0)
        window.findChild<ui::BoardMap*>(u"boardMap"_s)->zoomTo(scale);
}

void showTab(ui::MainWindow& window, int tab, const QString& table, int row)
{
    window.showPage(ui::PageId::Activity);
    window.findChild<QTabWidget*>(u"activityTabs"_s)->setCurrentIndex(tab);
    if (row >= 0)
        window.findChild<QTableView*>(table)->selectRow(row);
}

Screen setupScreen(const QString& name, ErrorKind kind, const QString& detail)
{
    return {name, [=](ui::MainWindow& window) {
                window.showSetup(ui::setupFor(Error{kind, detail}, u"/home/anna/.local/share/boardbridge"_s));
            }};
}

std::vector<Screen> overviewScreens()
{
    return {
        {u"overview-busy"_s, fillBusy},
        {u"overview-healthy"_s, [](ui::MainWindow& window) { fill(window, healthyStatus()); }},
        {u"overview-broken"_s, [](ui::MainWindow& window) { fill(window, brokenStatus()); }},
        {u"overview-no-links"_s,
            [](ui::MainWindow& window) {
                window.setProfile(u"Acme"_s, {});
                window.setStatus({});
            }},
    };
}

std::vector<Screen> boardScreens()
{
    return {
        {u"boards"_s, [](ui::MainWindow& window) { showBoard(window, -1); }},
        {u"boards-chosen"_s, [](ui::MainWindow& window) { showBoard(window, 9); }},
        {u"boards-failed"_s, [](ui::MainWindow& window) { showBoard(window, 5); }},
        {u"boards-zoomed"_s,
            [](ui::MainWindow& window) {
                showBoard(window, 9);
                window.findChild<ui::BoardMap*>(u"boardMap"_s)->showChosen();
            }},
        {u"boards-filtered"_s,
            [](ui::MainWindow& window) {
                showBoard(window, 5);
                for (const auto& state : {u"stateSwitch-failed"_s, u"stateSwitch-held"_s})
                    window.findChild<QToolButton*>(state)->setChecked(true); // counted or not yet
            }},
        {u"boards-life"_s,
            [](ui::MainWindow& window) {
                showBoard(window, 0);
                ui::LifeModel& life = window.boards().life();
                const sync::HistoryFilter asked{.link = LinkId{u"sprint"_s}, .item = sampleBoard().stickies[0].id};
                auto rows = sampleHistory();
                rows[1].kind = u"conflict"_s;
                rows[2].cause = {{"undo", 12}};
                rows[3].cause = {{"side", "miro"}, {"by", "3074457345"}};
                life.setRows(asked, 100, 0, rows);
                window.findChild<QTabWidget*>(u"inspectorTabs"_s)->setCurrentIndex(1);
            }},
        {u"boards-5000"_s, [](ui::MainWindow& window) { showLargeBoard(window, 0); }},
        {u"boards-5000-near"_s, [](ui::MainWindow& window) { showLargeBoard(window, 0.3); }},
        {u"boards-broken"_s,
            [](ui::MainWindow& window) {
                worker::WorkerStatus status = brokenStatus();
                for (worker::LinkStatus& link : status.links)
                    link.lastPass.reset();
                fill(window, status);
                window.showPage(ui::PageId::Boards);
            }},
        {u"boards-unread"_s,
            [](ui::MainWindow& window) {
                const settings::Profile profile = sampleProfile();
                window.setProfile(profile.name, ui::linkInfos(profile));
                window.showPage(ui::PageId::Boards);
            }},
    };
}

std::vector<Screen> activityScreens()
{
    return {
        {u"activity-queue"_s,
            [](ui::MainWindow& window) {
                fillBusy(window);
                showTab(window, 0, u"queuePaneTable"_s, 0);
            }},
        {u"activity-failed"_s,
            [](ui::MainWindow& window) {
                fillBusy(window);
                showTab(window, 1, u"failedPaneTable"_s, 0);
            }},
        {u"activity-failed-none"_s,
            [](ui::MainWindow& window) {
                fill(window, healthyStatus());
                showTab(window, 1, {}, -1);
            }},
        {u"activity-conflict"_s,
            [](ui::MainWindow& window) {
                fillBusy(window);
                showTab(window, 2, u"decisionsPaneTable"_s, 1);
            }},
        {u"activity-held-run"_s,
            [](ui::MainWindow& window) {
                fillBusy(window);
                showTab(window, 2, u"decisionsPaneTable"_s, 0);
            }},
        {u"activity-history"_s,
            [](ui::MainWindow& window) {
                fillBusy(window);
                showTab(window, 3, u"historyPaneTable"_s, 1);
            }},
    };
}

std::vector<Screen> diagnosticScreens()
{
    return {
        {u"diagnostics-none"_s,
            [](ui::MainWindow& window) {
                fill(window, healthyStatus());
                window.showPage(ui::PageId::Diagnostics);
            }},
        {u"diagnostics-running"_s,
            [](ui::MainWindow& window) {
                fill(window, healthyStatus());
                window.showPage(ui::PageId::Diagnostics);
                window.diagnostics().beginChecks();
                window.diagnostics().addChecks(sampleChecks(), 9, 15);
            }},
        {u"diagnostics-done"_s,
            [](ui::MainWindow& window) {
                fill(window, healthyStatus());
                window.showPage(ui::PageId::Diagnostics);
                window.diagnostics().beginChecks();
                window.diagnostics().addChecks(sampleChecks(), 15, 15);
                window.diagnostics().endChecks();
            }},
        {u"diagnostics-log"_s,
            [](ui::MainWindow& window) {
                fill(window, healthyStatus());
                window.showPage(ui::PageId::Diagnostics);
                window.diagnostics().setLog(sampleLog());
                window.diagnostics().showLog();
            }},
    };
}

std::vector<Screen> setupScreens()
{
    return {
        setupScreen(u"setup-first-run"_s, ErrorKind::NotFound, {}),
        setupScreen(u"setup-sign-in"_s, ErrorKind::Unauthorised, u"Nobody is signed in to Miro with this profile"_s),
        setupScreen(u"setup-typo"_s, ErrorKind::Configuration,
            u"profile.json: links[0].rules[2].do: “tusk” is none of task, subtask, comment, ignore."_s),
    };
}

} // namespace

std::vector<Screen> allScreens()
{
    std::vector<Screen> screens;
    for (auto& more : {overviewScreens(), boardScreens(), activityScreens(), diagnosticScreens(), setupScreens(),
             startScreens(), accountScreens(), mappingScreens(), planScreens(), selfTestScreens(), settingsScreens()})
        screens.insert(screens.end(), more.begin(), more.end());
    return screens;
}

} // namespace bridge::screens

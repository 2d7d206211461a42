// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/frame_proposal.h"
#include "tests/screens/sample_world.h"
#include "tests/screens/screens.h"
#include "ui/start/start_dialog.h"

#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

using ui::StartStep;

ui::StartChoices choices()
{
    return {.boards = {{{u"b1"_s}, u"Sprint 12"_s}, {{u"b2"_s}, u"Retrospective of the web team"_s},
                {{u"b3"_s}, u"Roadmap"_s}, {{u"b4"_s}, u"Company handbook"_s, false}},
        .projects = {{{1}, u"Shop"_s, {}}, {{2}, u"Support"_s, {}}, {{3}, u"Website"_s, {}}}};
}

ui::StartProposal proposal()
{
    auto board = std::make_shared<const BoardSnapshot>(sampleBoard());
    Link link{.id = {u"retrospective"_s}, .board = {u"b2"_s}, .defaultGroup = {3}};
    link.frames = sync::proposeMappings(board->frames, {});
    return {board, choices().projects, link};
}

/// With tasks of the project that the board has already, if there are `oldTasks`.
sync::PlanReport plan(bool oldTasks = false)
{
    const LinkId link{u"retrospective"_s};
    sync::PlanReport plan;
    for (const Sticky& sticky : sampleBoard().stickies) {
        plan.operations.push_back({.id = sticky.id.value,
            .link = link,
            .kind = u"create_task"_s,
            .item = sticky.id,
            .summary = u"Create task “%1”"_s.arg(sticky.text.section(u'\n', 0, 0)),
            .changes = {{u"title"_s, {}, sticky.text.section(u'\n', 0, 0)},
                {u"description"_s, {}, sticky.text.section(u'\n', 1)}}});
        if (!oldTasks || plan.operations.size() % 3 == 0)
            continue;
        QString text = sticky.text;
        if (plan.operations.size() % 4 == 0)
            text = text.section(u'\n', 0, 0).replace(u'e', u'a');
        const TaskId task{100 + qint64(plan.operations.size())};
        plan.operations.push_back({.id = task.toString(), .link = link, .kind = u"create_sticky"_s, .task = task});
        plan.operations.back().changes = {{u"text"_s, {}, text}};
        if (plan.operations.size() == 2) { // the same once more
            plan.operations.push_back(plan.operations.back());
            plan.operations.back().task = {99};
        }
    }
    return plan;
}

/// The dialog at `step`, every one before it done.
ui::StartDialog* openAt(ui::MainWindow& window, StartStep step)
{
    window.showSetup(ui::setupFor({ErrorKind::NotFound, {}}, u"/home/anna/.local/share/boardbridge"_s));
    auto* dialog = new ui::StartDialog(&window);
    dialog->open();
    dialog->begin(step < StartStep::Choice ? step : StartStep::Choice);
    dialog->setAccount(sync::Side::Miro, {.state = ui::AccountInfo::State::SignedOut});
    if (step < StartStep::Choice)
        return dialog;
    dialog->setChoices(choices());
    dialog->findChild<QListWidget*>(u"boardList"_s)->setCurrentRow(1);
    dialog->findChild<QListWidget*>(u"projectList"_s)->setCurrentRow(2);
    auto* next = dialog->findChild<QPushButton*>(u"startNextButton"_s);
    if (step == StartStep::Choice)
        return dialog;
    next->click();
    dialog->setProposal(proposal());
    if (step == StartStep::Frames)
        return dialog;
    next->click();
    dialog->setPlan(plan(step == StartStep::Match));
    return dialog;
}

Screen screenAt(const QString& name, StartStep step)
{
    return {name, [step](ui::MainWindow& window) { openAt(window, step); }};
}

} // namespace

std::vector<Screen> startScreens()
{
    return {
        screenAt(u"start-1-miro"_s, StartStep::Miro),
        {u"start-2-bitrix24-trouble"_s,
            [](ui::MainWindow& window) {
                openAt(window, StartStep::Bitrix24)
                    ->setAccount(sync::Side::Bitrix24,
                        {.state = ui::AccountInfo::State::Trouble,
                            .error = Error{
                                ErrorKind::Unauthorised, u"Bitrix24 no longer accepts the sign-in: sign in again."_s}});
            }},
        screenAt(u"start-3-choice"_s, StartStep::Choice),
        {u"start-3-waiting"_s,
            [](ui::MainWindow& window) {
                auto* dialog = openAt(window, StartStep::Choice);
                dialog->findChild<QPushButton*>(u"startBackButton"_s)->click();
                dialog->begin(StartStep::Choice);
            }},
        {u"start-3-trouble"_s,
            [](ui::MainWindow& window) {
                openAt(window, StartStep::Choice)
                    ->showTrouble({ErrorKind::Offline, u"Bitrix24 can't be reached (Host not found)"_s});
            }},
        screenAt(u"start-4-frames"_s, StartStep::Frames),
        {u"start-4-no-frames"_s,
            [](ui::MainWindow& window) {
                auto* dialog = openAt(window, StartStep::Frames);
                ui::StartProposal bare = proposal();
                auto board = *bare.board;
                board.frames.clear();
                bare.board = std::make_shared<const BoardSnapshot>(board);
                bare.link.frames.clear();
                dialog->setProposal(bare);
            }},
        screenAt(u"start-5-match"_s, StartStep::Match),
        screenAt(u"start-6-plan"_s, StartStep::Plan),
    };
}

} // namespace bridge::screens

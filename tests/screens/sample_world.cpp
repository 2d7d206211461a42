// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"

#include "core/sync/held_runs.h"
#include "ui/overview/latency.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bridge::screens {

namespace {

const LinkId sprint{u"sprint"_s};
const LinkId backlog{u"backlog"_s};

sync::ItemView viewOf(const Sticky& sticky, int number)
{
    using sync::ItemState;
    using sync::PairKind;
    sync::ItemView view{.item = sticky.id, .state = ItemState::InSync, .task = {100 + number}};
    view.taskUrl = QUrl(u"https://acme.bitrix24.com/company/personal/user/0/tasks/task/view/%1/"_s.arg(100 + number));
    switch (familyOf(sticky.color)) {
    case ColorFamily::Yellow:
        view.rule = u"yellow → task"_s;
        view.kind = PairKind::Task;
        return view;
    case ColorFamily::Red:
        view.rule = u"red → task, high priority"_s;
        view.kind = PairKind::Task;
        return view;
    case ColorFamily::Blue:
        view.rule = u"blue → subtask"_s;
        view.kind = PairKind::Subtask;
        return view;
    case ColorFamily::Green:
        view.rule = u"green → comment"_s;
        view.kind = PairKind::Comment;
        return view;
    default:
        return {
            .item = sticky.id, .state = ItemState::Ignored, .reason = u"No rule matches its colour, tags or text"_s};
    }
}

void disturb(sync::ItemView& view, int number)
{
    using sync::ItemState;
    if (view.state != ItemState::InSync)
        return;
    if (number % 11 == 3)
        view = {.item = view.item,
            .state = ItemState::Waiting,
            .reason = u"The item it is connected to has to become a task first"_s,
            .rule = view.rule};
    else if (number % 13 == 5)
        view = {.item = view.item,
            .state = ItemState::Failed,
            .reason = u"The responsible person is not a member of the project"_s,
            .rule = view.rule};
    else if (number % 17 == 9)
        view = {.item = view.item,
            .state = ItemState::Held,
            .reason = u"7 of 20 pairs would be closed, moved or unlinked at once; the limit of this link is 5"_s,
            .rule = view.rule};
    else if (number % 19 == 11)
        view.state = ItemState::Detached;
}

worker::LinkStatus linkStatus(const LinkId& link, worker::LinkState state)
{
    return {.link = link, .state = state, .lastLook = sampleNow() - 4s, .nextLook = sampleNow() + 6s};
}

sync::OperationRow operation(const QString& kind, const ItemId& item, sync::OperationState state)
{
    return {.id = u"sprint/%1/%2"_s.arg(kind, item.value),
        .link = sprint,
        .kind = kind,
        .item = item,
        .state = state,
        .createdAt = sampleNow() - 20min,
        .sentAt = sampleNow() - 19min,
        .nextTry = sampleNow() + 95s};
}

sync::HistoryRow written(int number, std::chrono::minutes ago)
{
    sync::HistoryRow row{.id = 1000 - number,
        .run = 90 - number / 6,
        .at = sampleNow() - ago,
        .link = sprint,
        .item = {u"3458000000000001"_s},
        .task = {120 + number}};
    switch (number % 4) {
    case 0:
        row.kind = u"update_task"_s;
        row.side = u"bitrix24"_s;
        row.cause = {{"side", "miro"}, {"at", isoTime(row.at - 6s)}};
        row.summary = u"Update task 9 “Move the nightly price import to 04:00”"_s;
        row.before = {{"status", "pending"}};
        row.after = {{"status", "in_progress"}};
        break;
    case 1:
        row.kind = u"create_task"_s;
        row.side = u"bitrix24"_s;
        row.summary = u"Create task “Платежи через СБП: возврат зависает в статусе «ожидает банк»”"_s;
        row.after = {{"title", "Платежи через СБП: возврат зависает"}, {"priority", "high"}, {"group", 12}};
        break;
    case 2:
        row.kind = u"write_mark"_s;
        row.side = u"miro"_s;
        row.summary = u"Tag “Accessibility pass over the order form ♿” with B24-131"_s;
        row.after = {{"tag", "B24-131"}};
        break;
    default:
        row.kind = u"update_sticky"_s;
        row.side = u"miro"_s;
        row.summary = u"Update “Order history: paging instead of \"load everything\"” from task 13"_s;
        row.before = {{"frame", "f1"}};
        row.after = {{"frame", "f2"}};
        break;
    }
    return row;
}

} // namespace

TimePoint sampleNow()
{
    return toTimePoint(QDateTime({2026, 5, 15}, {10, 24, 30}, Qt::UTC));
}

std::vector<sync::ItemView> sampleViews(const BoardSnapshot& board)
{
    std::vector<sync::ItemView> views;
    for (const Sticky& sticky : board.stickies) {
        const int number = int(views.size());
        views.push_back(viewOf(sticky, number));
        disturb(views.back(), number);
    }
    return views;
}

Names sampleNames()
{
    Names names{.projects = {{GroupId{7}, u"Marketing site"_s}, {GroupId{12}, u"Shop in Hamburg"_s}},
        .stages = {{StageId{44}, u"Doing"_s}, {StageId{45}, u"Review"_s}}};
    for (const Frame& frame : sampleBoard().frames)
        names.frames.insert(frame.id, frame.title);
    return names;
}

NamesOfLinks namesOfSamples()
{
    const auto names = std::make_shared<const Names>(sampleNames());
    return {{sprint, names}, {backlog, names}};
}

sync::PassReport samplePass(const LinkId& link, const BoardSnapshot& board)
{
    sync::PassReport pass{
        .link = link, .startedAt = sampleNow() - 6s, .finishedAt = sampleNow() - 4s - 760ms, .board = board};
    pass.names = sampleNames();
    pass.items = sampleViews(board);
    for (const sync::ItemView& view : pass.items) {
        if (view.state == sync::ItemState::Waiting)
            pass.waitingFor.push_back({.id = link.value + u"/add_comment/"_s + view.item.value,
                .link = link,
                .kind = u"add_comment"_s,
                .item = view.item,
                .summary = u"Банк подтвердил: пустое тело = «принято, ждите»."_s,
                .reason = view.reason});
    }
    pass.waiting = int(pass.waitingFor.size());
    pass.failed = 3;
    pass.held = 1;
    return pass;
}

settings::Profile sampleProfile()
{
    settings::Profile profile;
    profile.id = u"acme"_s;
    profile.name = u"Acme Web Team"_s;
    profile.links.push_back({.id = sprint, .board = {u"uXjVDemo="_s}, .defaultGroup = {7}});
    profile.links.push_back({.id = backlog, .board = {u"uXjVLarge="_s}, .defaultGroup = {12}});
    return profile;
}

worker::WorkerStatus busyStatus()
{
    auto first = linkStatus(sprint, worker::LinkState::NeedsYou);
    const auto pass = std::make_shared<sync::PassReport>(samplePass(sprint, sampleBoard()));
    first.inSync = int(std::ranges::count(pass->items, sync::ItemState::InSync, &sync::ItemView::state));
    first.waiting = pass->waiting;
    first.failed = pass->failed;
    first.held = pass->held;
    sync::HeldRun run{.run = 12, .link = sprint};
    run.reason = u"7 of 20 pairs would be closed, moved or unlinked at once; the limit of this link is 5"_s;
    run.operations.resize(7);
    pass->heldRuns = {run};
    first.held = pass->held = 7;
    first.lastPass = pass;
    auto second = linkStatus(backlog, worker::LinkState::Working);
    auto large = samplePass(backlog, largeBoard(1000));
    large.waitingFor.clear();
    second.inSync = 986;
    second.progress = sync::Progress{.done = 340, .planned = 2'000, .remaining = 45s, .limit = sync::Side::Miro};
    second.lastPass = std::make_shared<sync::PassReport>(std::move(large));
    return {.links = {first, second},
        .miro = {.used = 41'250, .limit = 100'000, .requests = 1'842},
        .bitrix24 = {.used = 12, .limit = 50, .requests = 377, .operatingSeconds = 31.4}};
}

worker::WorkerStatus healthyStatus()
{
    worker::WorkerStatus status = busyStatus();
    for (worker::LinkStatus& link : status.links) {
        link.state = worker::LinkState::InSync;
        link.progress.reset();
        link.inSync += link.waiting + link.failed + link.held;
        link.waiting = link.failed = link.held = 0;
        auto pass = std::make_shared<sync::PassReport>(*link.lastPass);
        pass->waitingFor.clear();
        pass->heldRuns.clear();
        link.lastPass = pass;
    }
    status.miro.used = 2'300;
    return status;
}

worker::WorkerStatus brokenStatus()
{
    worker::WorkerStatus status = healthyStatus();
    const Error refused{ErrorKind::Unauthorised, u"Miro did not accept the access token: connect Miro again"_s};
    status.pausedAccounts = {{sync::Side::Miro, refused, u"Sign in to Miro again."_s, sampleNow()}};
    for (worker::LinkStatus& link : status.links) {
        link.state = worker::LinkState::SignedOut;
        link.error = refused;
        link.nextLook.reset();
    }
    return status;
}

std::vector<sync::OperationRow> sampleOperations()
{
    using sync::OperationState;
    auto member = operation(u"create_task"_s, {u"3458000000000005"_s}, OperationState::Failed);
    member.summary = u"Create task “Договориться с курьерской службой о едином формате статусов”"_s;
    member.error = u"tasks.task.add: The responsible person is not a member of the project (ERROR_CORE)"_s;
    member.errorKind = u"rejected"_s;
    member.advice = u"Change the item so that Bitrix24 takes it; it is tried again at once then."_s;
    member.attempts = 3;
    auto gone = operation(u"update_task"_s, {u"3458000000000018"_s}, OperationState::Failed);
    gone.summary = u"Update “Order history: paging instead of \"load everything\"” from task 13"_s;
    gone.errorKind = u"forbidden"_s;
    gone.attempts = 1;
    gone.nextTry = sampleNow() + 2h;
    auto held = operation(u"complete_task"_s, {u"3458000000000009"_s}, OperationState::Held);
    held.summary = u"Sticky “Close the old ticket queue” was deleted"_s;
    held.error = u"7 of 20 pairs would be closed, moved or unlinked at once; the limit of this link is 5"_s;
    held.advice = u"Take one side, or both."_s;
    auto skipped = operation(u"add_comment"_s, {u"3458000000000021"_s}, OperationState::Skipped);
    skipped.summary = u"Comment “Looks fine on staging. Could the \"next\" button keep its place?”"_s;
    skipped.error = u"im.message.add: the task's chat took no comment"_s;
    skipped.attempts = 2;
    auto sent = operation(u"create_task"_s, {u"3458000000000030"_s}, OperationState::Sent);
    sent.summary = u"Create task “Search: show results for <brand> & <category> together”"_s;
    return {member, gone, held, skipped, sent};
}

std::vector<sync::OperationRow> sampleDecisions()
{
    using sync::OperationState;
    auto open = operation(u"conflict"_s, {u"3458000000000011"_s}, OperationState::Held);
    open.id += u"/title"_s;
    open.summary = u"Both sides changed “Login page: remember the last project”"_s;
    open.error = u"Both sides were edited: choose one"_s;
    open.body = sync::toJson(sync::Conflict{u"title"_s, u"Login page: remember the project"_s,
        u"Login page: remember the last project"_s, u"Login page: remember the project and the view"_s, {}, {}});
    auto settled = operation(u"conflict"_s, {u"3458000000000012"_s}, OperationState::Settled);
    settled.id += u"/description"_s;
    settled.summary = u"Both sides changed “Поиск по складам”"_s;
    settled.body = sync::toJson(sync::Conflict{u"description"_s, {}, u"С учётом резервов"_s,
        u"Без учёта резервов, только свободный остаток"_s, sync::Side::Miro, {}});
    std::vector<sync::OperationRow> rows{open, settled};
    sync::HeldRun run{.run = 12, .link = open.link};
    run.reason = u"7 of 20 pairs would be closed, moved or unlinked at once; the limit of this link is 5"_s;
    run.cause = u"All of them were in the frame “Done”, which is no longer on the board: was it deleted or renamed?"_s;
    for (int i = 0; i < 7; ++i) {
        auto row = operation(u"complete_task"_s, {u"34580000000001%1"_s.arg(i)}, OperationState::Held);
        row.run = run.run;
        row.summary = u"Complete task %1: its sticky “Step %1” was deleted"_s.arg(i + 1);
        sync::PlannedOperation what{.id = row.id, .link = row.link, .kind = row.kind, .item = row.item};
        what.summary = row.summary;
        row.body = sync::heldBody(what, run);
        rows.push_back(row);
    }
    return rows;
}

ui::LastDay sampleDay()
{
    ui::LastDay day{.until = sampleNow()};
    for (const sync::HistoryRow& row : sampleHistory()) {
        const auto hoursAgo = std::chrono::floor<std::chrono::hours>(day.until - row.at).count();
        if (hoursAgo >= 0 && hoursAgo < ui::LastDay::length) {
            sync::HourOfWrites& hour = day.hours[size_t(ui::LastDay::length - 1 - hoursAgo)];
            ++(row.side == "miro"_L1 ? hour.toMiro : hour.toBitrix24);
        }
    }
    for (const Link& link : sampleProfile().links) {
        if (const auto latency = ui::latencyOf(sampleHistory(), link.id, day.until))
            day.latencies[link.id] = *latency;
    }
    return day;
}

std::vector<sync::HistoryRow> sampleHistory()
{
    std::vector<sync::HistoryRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back(written(i, std::chrono::minutes(3 + i * i / 3)));
    return rows;
}

} // namespace bridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/planning.h"

#include "ui/activity/activity_page.h"
#include "ui/activity/history_pane.h"

namespace bridge::gui {

using Review = ui::PlanReview;

namespace {

int requestOf(const worker::Answer& answer)
{
    return std::visit([](const auto& told) { return told.request; }, answer);
}

} // namespace

Planning::Planning(const Clock& clock, Post post, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_post(std::move(post))
{
}

Planning::~Planning()
{
    m_stop.request_stop();
}

void Planning::attach(ui::MainWindow& window)
{
    m_window = &window;
    connect(&window, &ui::MainWindow::planRequested, this, [this] { open({}); });
    connect(&window.activity().historyPane(), &ui::HistoryPane::undoRequested, this, [this](qint64 run) { open(run); });
}

void Planning::setLinks(std::vector<ui::LinkInfo> links)
{
    m_links = std::move(links);
}

void Planning::setStatus(const worker::WorkerStatus& status)
{
    for (ui::LinkInfo& info : m_links) {
        if (const worker::LinkStatus* link = status.find(info.id))
            info.take(*link);
    }
}

std::map<LinkId, QString> Planning::linkNames() const
{
    std::map<LinkId, QString> names;
    for (const ui::LinkInfo& info : m_links)
        names.emplace(info.id, info.boardName);
    return names;
}

void Planning::open(std::optional<qint64> run)
{
    if (m_review)
        return;
    m_run = run;
    m_review = new Review(run, m_window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    m_review->setLinkNames(linkNames());
    connect(m_review, &Review::againRequested, this, [this] { ask(false); });
    connect(m_review, &Review::directionsChanged, this, [this] { ask(true); });
    connect(m_review, &Review::applyRequested, this, &Planning::apply);
    connect(m_review, &Review::stopRequested, this, [this] { m_stop.request_stop(); });
    connect(m_review, &QObject::destroyed, this, &Planning::leave);
    m_review->open();
    ask(false);
}

std::stop_token Planning::newStop()
{
    m_stop.request_stop(); // what was asked before is not wanted any more
    m_stop = std::stop_source();
    return m_stop.get_token();
}

void Planning::post(worker::Command command)
{
    const Error nobody{ErrorKind::Configuration, tr("Nothing can be synced yet.")};
    if (m_post(command))
        return;
    if (const auto refused = worker::refusal(command, nobody))
        answer(*refused);
}

void Planning::ask(bool sameLook)
{
    m_review->showFinding();
    const std::stop_token stop = newStop();
    if (!m_run)
        post(worker::ShowPlan{++m_request, {.directions = m_review->directions(), .sameLook = sameLook}, stop});
    else
        post(worker::ShowUndo{++m_request, *m_run, stop});
}

void Planning::apply()
{
    const std::stop_token stop = newStop();
    const auto chosen = m_review->chosen();
    m_review->showWorking();
    if (m_run) {
        post(worker::TakeBack{++m_request, *m_run, m_undo, stop});
        return;
    }
    sync::PlanFile plan{.madeAt = m_clock.now(), .operations = chosen};
    for (const auto& [link, name] : linkNames())
        plan.links.push_back(link);
    post(worker::ApplyPlan{++m_request, std::move(plan), m_review->leftOut(), m_review->directions(), stop});
}

void Planning::answer(const worker::Answer& answer)
{
    if (!m_review || requestOf(answer) != m_request)
        return;
    std::visit([this](const auto& told) { tell(told); }, answer);
}

void Planning::tell(const worker::PlanShown& shown)
{
    if (shown.plan)
        m_review->showPlan(*shown.plan);
    else
        m_review->showTrouble(shown.plan.error());
}

void Planning::tell(const worker::PlanProgress& progress)
{
    m_review->addWritten(progress.written);
}

void Planning::tell(const worker::PlanApplied& applied)
{
    if (applied.outdated && applied.applied == 0) {
        m_review->showOutdated(true);
        ask(false);
        return;
    }
    m_review->showOutcome({applied.dropped, applied.error});
}

void Planning::tell(const worker::UndoTold& told)
{
    const bool wasAsked = m_review->stage() == Review::Stage::Working;
    if (!told.undo) {
        wasAsked ? m_review->showOutcome({{}, told.undo.error()}) : m_review->showTrouble(told.undo.error());
        return;
    }
    if (wasAsked && !told.undo->outdated) {
        m_review->showOutcome({{}, told.undo->error});
        return;
    }
    m_review->showOutdated(told.undo->outdated);
    m_undo = told.undo->operations;
    m_review->showUndo(*told.undo);
}

/// The dialog is gone, for whatever reason.
void Planning::leave()
{
    m_stop.request_stop();
    ++m_request;
    m_post(worker::LeavePlan{});
}

void Planning::close()
{
    delete m_review;
}

} // namespace bridge::gui

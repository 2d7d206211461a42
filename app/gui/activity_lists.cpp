// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_lists.h"

#include "ui/activity/activity_page.h"

namespace bridge::gui {

ActivityLists::ActivityLists(const QString& journalPath)
    : m_waiting(std::make_shared<QueueSource>(journalPath))
    , m_undecided(std::make_shared<DecisionsSource>(journalPath))
    , m_queue(m_waiting, [this](const Error& error) { Q_EMIT failed(error); })
    , m_failed(std::make_shared<FailedSource>(journalPath), [this](const Error& error) { Q_EMIT failed(error); })
    , m_decisions(m_undecided, [this](const Error& error) { Q_EMIT failed(error); })
    , m_history(std::make_shared<HistorySource>(journalPath), [this](const Error& error) { Q_EMIT failed(error); })
{
}

void ActivityLists::attach(ui::ActivityPage& page)
{
    m_page = &page;
    m_queue.attach(page.queue());
    m_failed.attach(page.failed());
    m_decisions.attach(page.decisions());
    m_history.attach(page.history());
    page.history().setNames(m_names);
    page.refresh();
}

void ActivityLists::setStatus(const worker::WorkerStatus& status)
{
    QueueSource::Passes passes;
    for (const worker::LinkStatus& link : status.links) {
        if (link.lastPass)
            passes.push_back(link.lastPass);
    }
    // The worker repeats a pass with every change of its state.
    if (!m_waiting->setPasses(passes))
        return;
    for (const auto& pass : passes) {
        if (pass->names != Names())
            m_names[pass->link] = {pass, &pass->names};
    }
    m_undecided->setNames(m_names);
    if (!m_page)
        return;
    m_page->history().setNames(m_names);
    m_page->refresh();
}

} // namespace bridge::gui

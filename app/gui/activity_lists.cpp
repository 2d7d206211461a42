// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_lists.h"

#include "ui/activity/activity_page.h"

namespace bridge::gui {

ActivityLists::ActivityLists(const QString& journalPath)
    : m_waiting(std::make_shared<QueueSource>(journalPath))
    , m_queue(m_waiting, [this](const Error& error) { Q_EMIT failed(error); })
    , m_failed(std::make_shared<FailedSource>(journalPath), [this](const Error& error) { Q_EMIT failed(error); })
    , m_decisions(std::make_shared<DecisionsSource>(journalPath), [this](const Error& error) { Q_EMIT failed(error); })
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
    if (m_waiting->setPasses(std::move(passes)) && m_page)
        m_page->refresh();
}

} // namespace bridge::gui

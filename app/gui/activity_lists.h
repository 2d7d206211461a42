// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/list_sources.h"
#include "core/worker/status.h"

namespace bridge::ui {
class ActivityPage;
}

namespace bridge::gui {

/// Answers what the lists of the activity page ask for: from the journal's read-only connection, and from what the
/// passes told.
class ActivityLists final : public QObject
{
    Q_OBJECT

public:
    explicit ActivityLists(const QString& journalPath);

    /// Both ways; the page asks once it is seen.
    void attach(ui::ActivityPage& page);
    void setStatus(const worker::WorkerStatus& status);

Q_SIGNALS:
    void failed(const bridge::Error& error);

private:
    std::shared_ptr<QueueSource> m_waiting;
    std::shared_ptr<DecisionsSource> m_undecided;
    NamesOfLinks m_names; ///< as the passes told them; a pass that failed tells none
    PagedFeed<ui::QueueModel> m_queue;
    PagedFeed<ui::FailedModel> m_failed;
    PagedFeed<ui::DecisionsModel> m_decisions;
    PagedFeed<ui::HistoryModel> m_history;
    QPointer<ui::ActivityPage> m_page;
};

} // namespace bridge::gui

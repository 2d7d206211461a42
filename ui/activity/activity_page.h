// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/common/when_shown.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QTabWidget;

namespace bridge::ui {

class DecisionsModel;
class DecisionsPane;
class FailedModel;
class FailedPane;
class HistoryModel;
class HistoryPane;
class LongList;
class QueueModel;
class TablePane;

/// What waits, what failed, what a person is asked and what happened. Its lists ask for what they show, and its panes
/// say what the person asked for; it starts nothing itself.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Queue, Failed, Decisions, History };

    explicit ActivityPage(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QueueModel& queue() const { return *m_queue; }
    [[nodiscard]] FailedModel& failed() const { return *m_failed; }
    [[nodiscard]] DecisionsModel& decisions() const { return *m_decisions; }
    [[nodiscard]] HistoryModel& history() const { return *m_history; }
    [[nodiscard]] FailedPane& failedPane() const { return *m_failedPane; }
    [[nodiscard]] DecisionsPane& decisionsPane() const { return *m_decisionsPane; }
    [[nodiscard]] HistoryPane& historyPane() const { return *m_historyPane; }

    /// There may be news: the lists ask for them once the page is seen.
    void refresh();
    void showTab(Tab tab);
    void focusFilter();
    void refreshTimes();

private:
    TablePane* makeQueuePane();
    [[nodiscard]] std::array<LongList*, 4> lists() const;
    void askAll();
    void applyFilter(const QString& typed);
    void updateTabTexts();

    QueueModel* m_queue;
    FailedModel* m_failed;
    DecisionsModel* m_decisions;
    HistoryModel* m_history;
    WhenShown m_refresh;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    TablePane* m_queuePane;
    FailedPane* m_failedPane;
    DecisionsPane* m_decisionsPane;
    HistoryPane* m_historyPane;
};

} // namespace bridge::ui

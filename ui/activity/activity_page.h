// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"
#include "core/sync/report.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace bridge::ui {

class DecisionsPane;
class FailedModel;
class HistoryModel;
class HistoryPane;
class QueueModel;
class TablePane;

/// What waits, what failed and what happened. Shows models and says what the person asked for; it
/// starts nothing itself.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Queue, Failed, Decisions, History };

    explicit ActivityPage(const Clock& clock, QWidget* parent = nullptr);

    void setQueue(std::vector<sync::PlannedOperation> waiting);
    void setFailed(std::vector<sync::OperationRow> failed);
    [[nodiscard]] DecisionsPane& decisions() const { return *m_decisions; }
    /// Conflicts, what a run holds and what else waits for a person.
    void setDecisions(std::vector<sync::OperationRow> held);
    /// What was written: filled by whoever reads the journal.
    [[nodiscard]] HistoryModel& history() const { return *m_history; }
    [[nodiscard]] HistoryPane& historyPane() const { return *m_historyPane; }

    void showTab(Tab tab);
    void focusFilter();
    void refreshTimes();

Q_SIGNALS:
    void retryRequested(const QStringList& ids);
    void skipRequested(const QStringList& ids);
    void stickyRequested(const bridge::LinkId& link, const bridge::ItemId& item); ///< to be opened
    void taskRequested(const bridge::LinkId& link, bridge::TaskId task);

private:
    QWidget* makeQueueTab();
    QWidget* makeFailedTab();
    void addShortcuts(QWidget* tab);
    void applyFilter(const QString& typed);
    void addFailedButtons(QWidget* tab, QBoxLayout& row);
    void updateButtons();
    void enable(QPushButton* button, bool enabled);
    void updateTabTexts();
    [[nodiscard]] QStringList chosenIds(int permission) const;
    /// Of the chosen row of those that failed; nothing when there are several.
    [[nodiscard]] QVariant chosenOne(int role) const;

    QueueModel* m_queue;
    FailedModel* m_failed;
    HistoryModel* m_history;
    QLineEdit* m_filter;
    QTabWidget* m_tabs;
    TablePane* m_queuePane = nullptr;
    TablePane* m_failedPane = nullptr;
    HistoryPane* m_historyPane = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_retryAll = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_openSticky = nullptr;
    QPushButton* m_openTask = nullptr;
    DecisionsPane* m_decisions = nullptr;
};

} // namespace bridge::ui

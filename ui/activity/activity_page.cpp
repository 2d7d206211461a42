// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "ui/activity/decisions_pane.h"
#include "ui/activity/failed_model.h"
#include "ui/activity/history_model.h"
#include "ui/activity/history_pane.h"
#include "ui/activity/queue_model.h"
#include "ui/activity/table_pane.h"
#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QString counted(const QString& text, int count)
{
    return count == 0 ? text : u"%1 (%2)"_s.arg(text).arg(count);
}

} // namespace

ActivityPage::ActivityPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_queue(new QueueModel(this))
    , m_failed(new FailedModel(clock, this))
    , m_history(new HistoryModel(this))
    , m_filter(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"activityPage"_s);
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(36 * metrics::grid);
    m_filter->addAction(icon("search"_L1, Tone::Muted), QLineEdit::LeadingPosition);

    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Lists of activity"));
    m_tabs->tabBar()->setAccessibleName(tr("Lists of activity"));
    m_tabs->addTab(makeQueueTab(), {});
    m_tabs->addTab(makeFailedTab(), {});
    m_decisions = new DecisionsPane(this);
    m_tabs->addTab(m_decisions, {});
    m_historyPane = new HistoryPane(m_history, this);
    m_tabs->addTab(m_historyPane, {});

    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Activity"), this));
    head->addStretch();
    head->addWidget(m_filter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, 2 * metrics::grid);
    layout->setSpacing(2 * metrics::grid);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ActivityPage::applyFilter);
    updateTabTexts();
    updateButtons();
}

QWidget* ActivityPage::makeQueueTab()
{
    m_queuePane = new TablePane(m_queue,
        {.name = u"queuePane"_s,
            .title = tr("Operations that wait"),
            .sortRole = Qt::DisplayRole,
            .detailRole = QueueModel::DetailRole,
            .stretched = {QueueModel::Subject, QueueModel::WaitsFor}},
        this);
    m_queuePane->sortBy(QueueModel::Operation, Qt::AscendingOrder);
    m_queuePane->setEmptyTexts(tr("Nothing waits"), tr("Everything that was found to do is done."));
    return m_queuePane;
}

QWidget* ActivityPage::makeFailedTab()
{
    m_failedPane = new TablePane(m_failed,
        {.name = u"failedPane"_s,
            .title = tr("Operations that failed or were skipped"),
            .sortRole = FailedModel::SortRole,
            .detailRole = FailedModel::DetailRole,
            .stretched = {FailedModel::Subject, FailedModel::Cause, FailedModel::Advice}},
        this);
    m_failedPane->sortBy(FailedModel::State, Qt::AscendingOrder);
    m_failedPane->setEmptyTexts(
        tr("Nothing failed"), tr("When a write fails it shows here at once, with its cause and what repairs it."));

    auto* tab = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_failedPane, 1);
    layout->addLayout(buttons);
    addFailedButtons(tab, *buttons);
    addShortcuts(tab);
    connect(m_failedPane, &TablePane::chosenChanged, this, &ActivityPage::updateButtons);
    return tab;
}

void ActivityPage::addFailedButtons(QWidget* tab, QBoxLayout& row)
{
    m_retry = makeButton(u"retryButton"_s, tr("&Retry"), "retry"_L1, tab);
    m_retry->setToolTip(tr("Try the chosen operations again now (Ctrl+R)"));
    m_skip = makeButton(u"skipButton"_s, tr("S&kip"), "skip"_L1, tab);
    m_skip->setToolTip(tr("Leave the chosen operations alone until their items change (Del)"));
    m_openSticky = makeButton(u"openFailedStickyButton"_s, tr("Open stick&y"), "external"_L1, tab);
    m_openSticky->setToolTip(tr("Show the item on its board in the browser"));
    m_openTask = makeButton(u"openFailedTaskButton"_s, tr("Open &task"), "external"_L1, tab);
    m_openTask->setToolTip(tr("Show the task in Bitrix24 in the browser"));
    m_retryAll = makeButton(u"retryAllButton"_s, tr("Retry &all"), "sync"_L1, tab);
    m_retryAll->setToolTip(tr("Try everything in this list again now"));
    for (QPushButton* button : {m_retry, m_skip, m_openSticky, m_openTask})
        row.addWidget(button);
    row.addStretch();
    row.addWidget(m_retryAll);

    connect(
        m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(chosenIds(FailedModel::CanRetryRole)); });
    connect(m_retryAll, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_failed->ids()); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(chosenIds(FailedModel::CanSkipRole)); });
    connect(m_openSticky, &QPushButton::clicked, this, [this] {
        Q_EMIT stickyRequested(
            {chosenOne(FailedModel::LinkRole).toString()}, {chosenOne(FailedModel::ItemRole).toString()});
    });
    connect(m_openTask, &QPushButton::clicked, this, [this] {
        Q_EMIT taskRequested(
            {chosenOne(FailedModel::LinkRole).toString()}, {chosenOne(FailedModel::TaskRole).toLongLong()});
    });
}

/// The keys of every list: what is chosen is left alone, or tried again.
void ActivityPage::addShortcuts(QWidget* tab)
{
    const auto add = [tab](const QKeySequence& keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, tab, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QKeySequence::Delete, m_skip);
    add(Qt::CTRL | Qt::Key_R, m_retry);
}

void ActivityPage::setQueue(std::vector<sync::PlannedOperation> waiting)
{
    m_queue->setRows(std::move(waiting));
    updateTabTexts();
}

void ActivityPage::setFailed(std::vector<sync::OperationRow> failed)
{
    m_failed->setRows(std::move(failed));
    updateTabTexts();
    updateButtons();
}

void ActivityPage::setDecisions(std::vector<sync::OperationRow> held)
{
    m_decisions->setRows(std::move(held));
    updateTabTexts();
}

void ActivityPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void ActivityPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ActivityPage::refreshTimes()
{
    m_failed->refreshTimes();
}

void ActivityPage::applyFilter(const QString& typed)
{
    for (TablePane* pane : {m_queuePane, m_failedPane})
        pane->setFilter(typed);
    m_historyPane->setFilter(typed);
    m_decisions->setFilter(typed);
}

QStringList ActivityPage::chosenIds(int permission) const
{
    const QVariantList ids = m_failedPane->chosen(FailedModel::OperationIdRole);
    const QVariantList allowed = m_failedPane->chosen(permission);
    QStringList result;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (allowed[i].toBool())
            result << ids[i].toString();
    }
    return result;
}

QVariant ActivityPage::chosenOne(int role) const
{
    const QVariantList values = m_failedPane->chosen(role);
    return values.size() == 1 ? values.front() : QVariant();
}

void ActivityPage::updateButtons()
{
    enable(m_retry, !chosenIds(FailedModel::CanRetryRole).isEmpty());
    enable(m_skip, !chosenIds(FailedModel::CanSkipRole).isEmpty());
    enable(m_retryAll, m_failed->rowCount() > 0);
    enable(m_openSticky, !chosenOne(FailedModel::ItemRole).toString().isEmpty());
    enable(m_openTask, chosenOne(FailedModel::TaskRole).toLongLong() != 0);
}

/// A button that goes out keeps the keyboard on this page instead of handing it to some control elsewhere.
void ActivityPage::enable(QPushButton* button, bool enabled)
{
    if (!enabled && button->hasFocus())
        m_tabs->setFocus(Qt::OtherFocusReason);
    button->setEnabled(enabled);
}

void ActivityPage::updateTabTexts()
{
    m_tabs->setTabText(int(Tab::Queue), counted(tr("Queue"), m_queue->rowCount()));
    m_tabs->setTabText(int(Tab::Failed), counted(tr("Failed"), m_failed->rowCount()));
    m_tabs->setTabText(int(Tab::Decisions), counted(tr("Held and conflicts"), m_decisions->count()));
    m_tabs->setTabText(int(Tab::History), tr("History"));
}

} // namespace bridge::ui

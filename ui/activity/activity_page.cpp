// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "ui/activity/decisions_model.h"
#include "ui/activity/decisions_pane.h"
#include "ui/activity/failed_model.h"
#include "ui/activity/failed_pane.h"
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
    , m_decisions(new DecisionsModel(this))
    , m_history(new HistoryModel(this))
    , m_refresh(*this, [this] { askAll(); })
    , m_filter(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_queuePane(makeQueuePane())
    , m_failedPane(new FailedPane(m_failed, this))
    , m_decisionsPane(new DecisionsPane(m_decisions, this))
    , m_historyPane(new HistoryPane(m_history, this))
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
    for (QWidget* pane : std::initializer_list<QWidget*>{m_queuePane, m_failedPane, m_decisionsPane, m_historyPane})
        m_tabs->addTab(pane, {});

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
    for (const LongList* list : lists())
        connect(list, &LongList::totalChanged, this, &ActivityPage::updateTabTexts);
    updateTabTexts();
}

TablePane* ActivityPage::makeQueuePane()
{
    auto* pane = new TablePane(m_queue,
        {.name = u"queuePane"_s,
            .title = tr("Operations that wait"),
            .detailRole = QueueModel::DetailRole,
            .stretched = {QueueModel::Subject, QueueModel::WaitsFor}},
        this);
    pane->sortBy(QueueModel::Operation, Qt::AscendingOrder);
    pane->setEmptyTexts(tr("Nothing waits"), tr("Everything that was found to do is done."));
    return pane;
}

std::array<LongList*, 4> ActivityPage::lists() const
{
    return {m_queue, m_failed, m_decisions, m_history};
}

void ActivityPage::refresh()
{
    m_refresh.ask();
}

void ActivityPage::askAll()
{
    for (LongList* list : lists())
        list->refresh();
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
    if (isVisible())
        m_failed->refreshTimes();
}

void ActivityPage::applyFilter(const QString& typed)
{
    m_queuePane->setFilter(typed);
    m_failedPane->setFilter(typed);
    m_decisionsPane->setFilter(typed);
    m_historyPane->setFilter(typed);
}

void ActivityPage::updateTabTexts()
{
    m_tabs->setTabText(int(Tab::Queue), counted(tr("Queue"), m_queue->total()));
    m_tabs->setTabText(int(Tab::Failed), counted(tr("Failed"), m_failed->total()));
    m_tabs->setTabText(int(Tab::Decisions), counted(tr("Held and conflicts"), m_decisions->total()));
    m_tabs->setTabText(int(Tab::History), tr("History"));
}

} // namespace bridge::ui

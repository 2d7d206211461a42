// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/failed_pane.h"

#include "ui/activity/failed_model.h"
#include "ui/activity/table_pane.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

FailedPane::FailedPane(FailedModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new TablePane(m_model,
          {.name = u"failedPane"_s,
              .title = tr("Operations that failed or were skipped"),
              .detailRole = FailedModel::DetailRole,
              .stretched = {FailedModel::Subject, FailedModel::Cause, FailedModel::Advice}},
          this))
{
    m_list->sortBy(FailedModel::State, Qt::AscendingOrder);
    m_list->setEmptyTexts(
        tr("Nothing failed"), tr("When a write fails it shows here at once, with its cause and what repairs it."));
    auto* buttons = new QHBoxLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    addButtons(*buttons);
    connectButtons();
    addShortcuts();
    setFocusProxy(m_list);
    connect(m_list, &TablePane::chosenChanged, this, &FailedPane::update);
    for (const auto change : {&LongList::rowsInserted, &LongList::rowsRemoved})
        connect(m_model, change, this, &FailedPane::update);
    update();
}

void FailedPane::addButtons(QBoxLayout& row)
{
    m_retry = makeButton(u"retryButton"_s, tr("&Retry"), "retry"_L1, this);
    m_retry->setToolTip(tr("Try the chosen operations again now (Ctrl+R)"));
    m_skip = makeButton(u"skipButton"_s, tr("S&kip"), "skip"_L1, this);
    m_skip->setToolTip(tr("Leave the chosen operations alone until their items change (Del)"));
    m_openSticky = makeButton(u"openFailedStickyButton"_s, tr("Open stick&y"), "external"_L1, this);
    m_openSticky->setToolTip(tr("Show the item on its board in the browser"));
    m_openTask = makeButton(u"openFailedTaskButton"_s, tr("Open &task"), "external"_L1, this);
    m_openTask->setToolTip(tr("Show the task in Bitrix24 in the browser"));
    m_retryAll = makeButton(u"retryAllButton"_s, tr("Retry &all"), "sync"_L1, this);
    m_retryAll->setToolTip(tr("Try everything in this list again now"));
    for (QPushButton* button : {m_retry, m_skip, m_openSticky, m_openTask})
        row.addWidget(button);
    row.addStretch();
    row.addWidget(m_retryAll);
}

void FailedPane::connectButtons()
{
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(chosenIds()); });
    connect(m_retryAll, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(allIds()); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(skippableIds()); });
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
void FailedPane::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QKeySequence::Delete, m_skip);
    add(Qt::CTRL | Qt::Key_R, m_retry);
}

void FailedPane::setFilter(const QString& typed)
{
    m_list->setFilter(typed);
}

QStringList FailedPane::allIds() const
{
    QStringList ids;
    for (const sync::OperationKey& key : m_model->keys())
        ids << key.id;
    return ids;
}

QStringList FailedPane::chosenIds() const
{
    QStringList ids;
    for (const QVariant& id : m_list->chosen(FailedModel::OperationIdRole))
        ids << id.toString();
    return ids;
}

QStringList FailedPane::skippableIds() const
{
    const QStringList ids = chosenIds();
    const QVariantList allowed = m_list->chosen(FailedModel::CanSkipRole);
    QStringList skippable;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (allowed[i].toBool())
            skippable << ids[i];
    }
    return skippable;
}

QVariant FailedPane::chosenOne(int role) const
{
    const std::optional<int> row = m_list->chosenRow();
    return row ? m_model->index(*row, 0).data(role) : QVariant();
}

void FailedPane::update()
{
    offer(m_retry, m_list->anyChosen([](int) { return true; }));
    offer(m_skip, m_list->anyChosen([this](int row) {
        return m_model->keys()[size_t(row)].state == sync::OperationState::Failed;
    }));
    offer(m_retryAll, m_model->rowCount() > 0);
    offer(m_openSticky, !chosenOne(FailedModel::ItemRole).toString().isEmpty());
    offer(m_openTask, chosenOne(FailedModel::TaskRole).toLongLong() != 0);
}

/// A button that goes out keeps the keyboard on this list instead of handing it to some control elsewhere.
void FailedPane::offer(QPushButton* button, bool offered)
{
    if (!offered && button->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    button->setEnabled(offered);
}

} // namespace bridge::ui

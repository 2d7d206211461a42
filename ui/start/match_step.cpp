// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/match_step.h"

#include "ui/common/widgets.h"
#include "ui/start/pair_choices.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace bridge::ui {

MatchStep::MatchStep(QWidget* parent)
    : QWidget(parent)
    , m_choices(new PairChoices(this))
    , m_summary(new QLabel(this))
    , m_table(new QTreeView(this))
{
    setObjectName(u"matchStep"_s);
    m_summary->setObjectName(u"matchSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"matchTable"_s);
    m_table->setAccessibleName(tr("Stickies and tasks that look the same"));
    m_table->setModel(m_choices);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTabKeyNavigation(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(PairChoices::StickyColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(PairChoices::TaskColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(PairChoices::ScoreColumn, QHeaderView::ResizeToContents);

    auto* sure = makeButton(u"matchSureButton"_s, tr("Tick all from 90%"), "check"_L1, this);
    auto* none = makeButton(u"matchNoneButton"_s, tr("Tick none"), "close"_L1, this);
    for (QPushButton* button : {sure, none})
        button->setAutoDefault(false);
    connect(sure, &QPushButton::clicked, m_choices, &PairChoices::tickSure);
    connect(none, &QPushButton::clicked, m_choices, &PairChoices::tickNone);
    connect(m_choices, &PairChoices::tickedChanged, this, &MatchStep::showSummary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(sure);
    buttons->addWidget(none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
}

bool MatchStep::show(const sync::PlanReport& plan)
{
    m_choices->setPairs(sync::proposePairs(plan));
    m_table->setCurrentIndex(m_choices->index(0, 0));
    return m_choices->rowCount() > 0;
}

sync::ConfirmedPairs MatchStep::confirmed() const
{
    return m_choices->ticked();
}

void MatchStep::showSummary()
{
    m_summary->setText(tr("%n of them ticked", nullptr, int(m_choices->ticked().size())));
}

void MatchStep::focusFirst()
{
    m_table->setFocus();
}

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/plan_step.h"

#include "ui/common/widgets.h"
#include "ui/plan/plan_tree.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

PlanStep::PlanStep(QWidget* parent)
    : QWidget(parent)
    , m_tree(new PlanTree(PlanTree::Choice::Whole, this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"planStep"_s);
    m_tree->setObjectName(u"startPlanTree"_s);
    m_summary->setObjectName(u"startPlanSummary"_s);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
}

void PlanStep::show(const sync::PlanReport& plan, const LinkId& link, const QString& boardName)
{
    m_tree->show(plan, {{link, boardName}});
    const int total = m_tree->total();
    const sync::Forecast forecast = sync::forecast(plan.work, plan.budgets);
    QString summary = total > 0
        ? tr("%n operations to do.", nullptr, total)
        : tr("There is nothing to do yet. What you add on either side from now on is kept in step.");
    if (total > 0 && forecast.time > std::chrono::seconds{1})
        summary += u' ' + tr("It takes about %1.").arg(TimeText::rough(forecast.time));
    m_summary->setText(summary);
}

} // namespace bridge::ui

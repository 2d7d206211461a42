// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_dialog.h"

#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QSize usualSize{104 * metrics::grid, 72 * metrics::grid};

} // namespace

PlanDialog::PlanDialog(QWidget* parent)
    : OrderedDialog(parent)
    , m_tree(new PlanTree(PlanTree::Choice::Whole, this))
    , m_state(new EmptyState(u"planState"_s, "eye"_L1, this))
    , m_summary(makeMuted({}, this))
    , m_apply(makeButton(u"applyPlanButton"_s, tr("Apply"), "check"_L1, this))
    , m_again(m_state->addButton(u"planAgainButton"_s, tr("Try again"), "reload"_L1))
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(tr("What the new mapping changes"));
    resize(usualSize);
    m_apply->setIcon(icon("check"_L1, Tone::OnAccent));
    makePrimary(m_apply);
    m_summary->setObjectName(u"planSummary"_s);
    m_state->setTexts(tr("Finding out what would change"), tr("Both sides are read; nothing is written."));
    m_again->hide();
    auto* cancel = makeButton(u"cancelPlanButton"_s, tr("Cancel"), "close"_L1, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(windowTitle(), this));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    m_tree->hide();
    m_apply->setEnabled(false);
    connect(m_again, &QPushButton::clicked, this, &PlanDialog::againRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
}

void PlanDialog::showPlan(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames)
{
    const sync::Forecast forecast = sync::forecast(plan.work, plan.budgets);
    QString summary = tr("%n operations", nullptr, int(plan.operations.size()));
    if (forecast.time > std::chrono::seconds{1})
        summary += u", "_s + tr("about %1").arg(TimeText::rough(forecast.time));
    m_summary->setText(summary);
    m_tree->show(plan, linkNames);
    const bool isEmpty = plan.operations.empty() && plan.held.empty() && plan.waiting.empty();
    m_state->setPicture("in-sync"_L1);
    m_state->setTexts(tr("Nothing would change"), tr("Both sides agree already."));
    m_again->hide();
    m_state->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    m_apply->setEnabled(true);
}

void PlanDialog::showTrouble(const Error& error)
{
    m_state->setPicture("failed"_L1, Tone::Attention);
    m_state->setTexts(tr("The preview failed"), CoreText::of(error.detail));
    m_again->show();
    m_state->show();
    m_tree->hide();
    m_apply->setEnabled(false);
}

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tab_order.h"
#include "ui/plan/plan_tree.h"

class QLabel;
class QPushButton;

namespace bridge::ui {

class EmptyState;

/// Shows what a new mapping would write before it is saved: first that it is being found out, then the plan. Accepted
/// when the person wants it so.
class PlanDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(QWidget* parent = nullptr);

    void showPlan(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames);
    void showTrouble(const Error& error);

Q_SIGNALS:
    void againRequested();

private:
    PlanTree* m_tree;
    EmptyState* m_state;
    QLabel* m_summary;
    QPushButton* m_apply;
    QPushButton* m_again;
};

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tab_order.h"
#include "ui/plan/plan_tree.h"

class QLabel;
class QPushButton;

namespace bridge::ui {

class EmptyState;

/// Shows what would be written before it is: first that it is being found out, then the plan. Accepted when the
/// person wants what is chosen done.
class PlanDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    /// `apply`: what the button says, "Apply", "Take back".
    PlanDialog(const QString& title, const QString& apply, PlanTree::Choice choice, QWidget* parent = nullptr);

    void showPlan(const sync::PlanReport& plan, const std::map<LinkId, QString>& linkNames);
    void showTrouble(const Error& error);

    [[nodiscard]] std::vector<sync::PlannedOperation> chosen() const;
    /// Whether everything that could be done is chosen.
    [[nodiscard]] bool isWhole() const;

Q_SIGNALS:
    void againRequested();

private:
    void showChosen(int count);

    PlanTree* m_tree;
    EmptyState* m_state;
    QLabel* m_summary;
    QPushButton* m_apply;
    QPushButton* m_again = nullptr;
    QString m_forecast;
};

} // namespace bridge::ui

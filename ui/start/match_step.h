// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/confirmed_pairs.h"
#include "core/sync/report.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace bridge::ui {

class PairChoices;

/// Lets a person say which old stickies are which old tasks, so that neither is made a second time.
class MatchStep final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchStep(QWidget* parent);

    /// Proposes what the plan would make twice; whether there is anything to decide.
    bool show(const sync::PlanReport& plan);
    using QWidget::show;
    [[nodiscard]] sync::ConfirmedPairs confirmed() const;
    void focusFirst();

private:
    void showSummary();

    PairChoices* m_choices;
    QLabel* m_summary;
    QTreeView* m_table;
};

} // namespace bridge::ui

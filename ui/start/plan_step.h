// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <QWidget>

class QLabel;

namespace bridge::ui {

class PlanTree;

/// Shows what the first sync will write.
class PlanStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStep(QWidget* parent);

    void show(const sync::PlanReport& plan, const LinkId& link, const QString& boardName);
    using QWidget::show;

private:
    PlanTree* m_tree;
    QLabel* m_summary;
};

} // namespace bridge::ui

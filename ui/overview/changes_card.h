// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/overview/changes.h"

namespace bridge::ui {

class ChangesChart;

/// What was written in the last 24 hours, as a chart and in figures.
class ChangesCard final : public Card
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget* parent = nullptr);
    void setDay(const LastDay& day);

Q_SIGNALS:
    void historyRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeChart();

    LastDay m_day{};
    ChangesChart* m_chart = nullptr; ///< made once the window stands: it costs more than all the rest of the page
    QLabel* m_figures;
};

} // namespace bridge::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/overview/changes.h"

namespace bridge::ui {

/// Bars of the last 24 hours: writes to Bitrix24 up from the line, writes to Miro down from it.
class ChangesChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesChart(QWidget* parent = nullptr);
    void setDay(const DayOfChanges& day);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayOfChanges m_day{};
};

/// What was written in the last 24 hours, as a chart and in figures.
class ChangesCard final : public Card
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget* parent = nullptr);
    void setHistory(const std::vector<sync::HistoryRow>& history, TimePoint now);

Q_SIGNALS:
    void historyRequested();

private:
    ChangesChart* m_chart;
    QLabel* m_figures;
};

} // namespace bridge::ui

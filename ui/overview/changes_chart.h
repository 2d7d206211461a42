// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/changes.h"

#include <QChartView>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace bridge::ui {

/// A bar for each of the last 24 hours: plain is what was written to Bitrix24, hatched what was written to Miro.
/// An hour's figures come as a tooltip, and by the arrow keys.
class ChangesChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ChangesChart(QWidget* parent);
    void setDay(const LastDay& day);
    /// "14:00–15:00: 3 to Bitrix24, 1 to Miro" in local time.
    [[nodiscard]] QString hourText(int hour) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void hourChosen(int hour); ///< 0 … 23, by the keyboard

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void makeAxes();
    void recolor();
    void keepRoomForLabels();
    void choose(int hour);
    [[nodiscard]] QString wholeDay() const;

    LastDay m_day{};
    QBarSet* m_toBitrix24;
    QBarSet* m_toMiro;
    QStackedBarSeries* m_bars;
    QCategoryAxis* m_hours;
    QValueAxis* m_counts;
    int m_chosen = -1;
};

} // namespace bridge::ui

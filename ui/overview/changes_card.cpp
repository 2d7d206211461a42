// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_card.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int chartHeight = 10 * metrics::grid;
constexpr double barShare = 0.6; ///< of the room that an hour has
constexpr double smallestBar = 2;

int tallest(const DayOfChanges& day)
{
    int most = 1;
    for (const HourOfChanges& hour : day)
        most = std::max({most, hour.toMiro, hour.toBitrix24});
    return most;
}

double barHeight(int count, int most, double room)
{
    return count == 0 ? 0 : std::max(smallestBar, room * count / most);
}

} // namespace

ChangesChart::ChangesChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"changesChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChangesChart::sizeHint() const
{
    return {24 * metrics::grid, chartHeight};
}

void ChangesChart::setDay(const DayOfChanges& day)
{
    if (day == m_day)
        return;
    m_day = day;
    update();
}

void ChangesChart::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    const double axis = std::floor(height() / 2.0);
    const double hourWidth = double(width()) / double(m_day.size());
    const double barWidth = std::max(smallestBar, hourWidth * barShare);
    const int most = tallest(m_day);
    for (size_t i = 0; i < m_day.size(); ++i) {
        const double left = (double(i) + 0.5) * hourWidth - barWidth / 2;
        const double up = barHeight(m_day[i].toBitrix24, most, axis - 2);
        const double down = barHeight(m_day[i].toMiro, most, axis - 2);
        painter.fillRect(QRectF(left, axis - 1 - up, barWidth, up), colors.accent);
        painter.fillRect(QRectF(left, axis + 2, barWidth, down), colors.attention);
    }
    painter.fillRect(QRectF(0, axis, width(), 1), colors.outline);
}

ChangesCard::ChangesCard(QWidget* parent)
    : Card(parent)
    , m_chart(new ChangesChart(this))
    , m_figures(makeMuted({}, this))
{
    setObjectName(u"changesCard"_s);
    m_figures->setObjectName(u"changesFigures"_s);
    auto* show = makeButton(u"showHistoryButton"_s, tr("History"), "history"_L1, this);
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Last 24 hours"), this), 1);
    head->addWidget(show);
    content()->addLayout(head);
    content()->addWidget(m_chart);
    content()->addWidget(m_figures);
    content()->addStretch();
    connect(show, &QPushButton::clicked, this, &ChangesCard::historyRequested);
    setHistory({}, {});
}

void ChangesCard::setHistory(const std::vector<sync::HistoryRow>& history, TimePoint now)
{
    const DayOfChanges day = dayOfChanges(history, now);
    m_chart->setDay(day);
    int toMiro = 0;
    int toBitrix24 = 0;
    for (const HourOfChanges& hour : day) {
        toMiro += hour.toMiro;
        toBitrix24 += hour.toBitrix24;
    }
    m_figures->setText(tr("Up: %1 written to Bitrix24. Down: %2 written to Miro.").arg(toBitrix24).arg(toMiro));
    m_chart->setAccessibleName(m_figures->text());
    setAccessibleName(m_figures->text());
}

} // namespace bridge::ui

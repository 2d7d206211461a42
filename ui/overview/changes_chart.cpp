// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_chart.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int chartHeight = 20 * metrics::grid;
constexpr int hours = LastDay::length;
constexpr double firstEdge = -0.5; ///< a bar stands around its number
constexpr int hoursPerLabel = 6;

QString clockTime(TimePoint time)
{
    return QLocale().toString(toQDateTime(time).toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

ChangesChart::ChangesChart(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_toBitrix24(new QBarSet({}, this))
    , m_toMiro(new QBarSet({}, this))
    , m_bars(new QStackedBarSeries(this))
    , m_hours(new QCategoryAxis(this))
    , m_counts(new QValueAxis(this))
{
    setObjectName(u"changesChart"_s);
    setProperty("look", u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(chartHeight);
    setRenderHint(QPainter::Antialiasing);
    for (QBarSet* bars : {m_toBitrix24, m_toMiro}) {
        for (int i = 0; i < hours; ++i)
            bars->append(0);
        m_bars->append(bars);
    }
    constexpr double widthOfBar = 0.7;
    m_bars->setBarWidth(widthOfBar);
    chart()->addSeries(m_bars);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    makeAxes();
    recolor();
}

void ChangesChart::makeAxes()
{
    m_hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_hours->setStartValue(firstEdge);
    for (int hour = hoursPerLabel; hour < hours; hour += hoursPerLabel)
        m_hours->append(tr("%1 h ago").arg(hours - hour), hour + firstEdge);
    m_hours->append(tr("now"), hours + firstEdge);
    m_hours->setRange(firstEdge, hours + firstEdge);
    m_hours->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%d"_s);
    chart()->addAxis(m_hours, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_bars->attachAxis(m_hours);
    m_bars->attachAxis(m_counts);
}

QSize ChangesChart::sizeHint() const
{
    return {30 * metrics::grid, chartHeight};
}

void ChangesChart::setDay(const LastDay& day)
{
    const sync::HourOfWrites sum = sumOf(day.hours);
    const QLocale locale;
    m_toBitrix24->setLabel(tr("To Bitrix24: %1").arg(locale.toString(sum.toBitrix24)));
    m_toMiro->setLabel(tr("To Miro: %1").arg(locale.toString(sum.toMiro)));
    setAccessibleName(tr("Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro")
                          .arg(locale.toString(sum.toBitrix24), locale.toString(sum.toMiro)));
    const bool moved = day.hours != m_day.hours;
    m_day = day;
    if (moved) {
        int most = 1;
        for (int i = 0; i < hours; ++i) {
            m_toBitrix24->replace(i, day.hours[size_t(i)].toBitrix24);
            m_toMiro->replace(i, day.hours[size_t(i)].toMiro);
            most = std::max(most, day.hours[size_t(i)].toBitrix24 + day.hours[size_t(i)].toMiro);
        }
        const int step = scaleStep(most);
        const int lines = (most + step - 1) / step;
        m_counts->setRange(0, lines * step);
        m_counts->setTickCount(lines + 1);
    }
    setAccessibleDescription(m_chosen < 0 ? wholeDay() : hourText(m_chosen));
}

QString ChangesChart::hourText(int hour) const
{
    using std::chrono::hours;
    const auto ago = [this](int count) { return clockTime(m_day.until - hours(count)); };
    const sync::HourOfWrites& of = m_day.hours[size_t(hour)];
    const int left = LastDay::length - hour;
    return tr("%1–%2: %3 to Bitrix24, %4 to Miro")
        .arg(ago(left), ago(left - 1), QLocale().toString(of.toBitrix24), QLocale().toString(of.toMiro));
}

QString ChangesChart::wholeDay() const
{
    QStringList texts;
    for (int i = 0; i < hours; ++i) {
        if (m_day.hours[size_t(i)] != sync::HourOfWrites{})
            texts << hourText(i);
    }
    return texts.isEmpty() ? tr("Nothing was written.") : texts.join(u"; "_s);
}

void ChangesChart::recolor()
{
    // Not our own palette: the style sheet makes its ground transparent, which counts as black.
    const Colors& colors = colorsOf(QGuiApplication::palette());
    m_toBitrix24->setBrush(colors.accent);
    m_toMiro->setBrush(QBrush(colors.attention, Qt::BDiagPattern));
    for (QBarSet* bars : {m_toBitrix24, m_toMiro})
        bars->setPen(QPen(bars == m_toMiro ? colors.attention : colors.accent, 1));
    chart()->legend()->setLabelColor(colors.text);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_hours, m_counts}) {
        axis->setLabelsColor(colors.muted);
        axis->setLinePen(QPen(colors.outline, 1));
        axis->setGridLinePen(QPen(colors.border, 1));
        axis->setLabelsFont(font());
    }
    for (QLegendMarker* marker : chart()->legend()->markers())
        marker->setPen(QPen(marker->brush().color(), 1)); // of its own accord it takes the bars' brush only
    chart()->legend()->setFont(font());
    keepRoomForLabels();
}

/// Half of the last label stands out of the axes, and what has no room there is cut.
void ChangesChart::keepRoomForLabels()
{
    const int half = fontMetrics().horizontalAdvance(tr("now")) / 2 + metrics::grid;
    chart()->setMargins({0, metrics::grid, std::max(half, 2 * metrics::grid), 0});
}

void ChangesChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolor();
}

void ChangesChart::choose(int hour)
{
    m_chosen = std::clamp(hour, 0, hours - 1);
    setAccessibleDescription(hourText(m_chosen));
    Q_EMIT hourChosen(m_chosen);
}

void ChangesChart::keyPressEvent(QKeyEvent* event)
{
    const int from = m_chosen < 0 ? hours : m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(from - 1);
    case Qt::Key_Right:
        return choose(from + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(hours - 1);
    default:
        QWidget::keyPressEvent(event); // Up and Down scroll the page
    }
}

bool ChangesChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double at = chart()->mapToValue(chart()->mapFromScene(mapToScene(help->pos())), m_bars).x();
    const int hour = int(std::lround(at));
    if (hour < 0 || hour >= hours)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), hourText(hour), this);
    return true;
}

} // namespace bridge::ui

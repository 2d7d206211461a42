// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_card.h"

#include "ui/overview/changes_chart.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

ChangesCard::ChangesCard(QWidget* parent)
    : Card(parent)
    , m_figures(makeMuted({}, this))
{
    setObjectName(u"changesCard"_s);
    m_figures->setObjectName(u"changesFigures"_s);
    auto* show = makeButton(u"showHistoryButton"_s, tr("History"), "history"_L1, this);
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Last 24 hours"), this), 1);
    head->addWidget(show);
    content()->addLayout(head);
    content()->addStretch();
    content()->addWidget(m_figures);
    connect(show, &QPushButton::clicked, this, &ChangesCard::historyRequested);
    setDay({});
}

void ChangesCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (!m_chart)
        QMetaObject::invokeMethod(this, &ChangesCard::makeChart, Qt::QueuedConnection);
}

void ChangesCard::makeChart()
{
    if (m_chart)
        return;
    m_chart = new ChangesChart(this);
    m_chart->setDay(m_day);
    delete content()->takeAt(1); // the room that was kept
    content()->insertWidget(1, m_chart, 1);
    connect(
        m_chart, &ChangesChart::hourChosen, this, [this](int hour) { m_figures->setText(m_chart->hourText(hour)); });
}

void ChangesCard::setDay(const LastDay& day)
{
    m_day = day;
    if (m_chart)
        m_chart->setDay(m_day);
    if (m_chart && m_chart->hasFocus())
        return; // it tells of the hour that was chosen
    const sync::HourOfWrites sum = sumOf(m_day.hours);
    const QLocale locale;
    m_figures->setText(sum == sync::HourOfWrites{}
            ? tr("Nothing was written.")
            : tr("%1 written to Bitrix24, %2 written to Miro.")
                  .arg(locale.toString(sum.toBitrix24), locale.toString(sum.toMiro)));
    setAccessibleName(m_figures->text());
}

} // namespace bridge::ui

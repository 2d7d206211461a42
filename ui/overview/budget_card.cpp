// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/budget_card.h"

#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// Bitrix24 blocks a method after this much run time within its ten-minute window (Bitrix24 core fact sheet §5).
constexpr double operatingLimit = 480;

} // namespace

BudgetCard::BudgetCard(QWidget* parent)
    : Card(parent)
    , m_credits(new MeterBar(u"miroMeter"_s, tr("Miro credits this minute"), this))
    , m_requests(new MeterBar(u"bitrix24Meter"_s, tr("Bitrix24 requests in use"), this))
    , m_operating(new MeterBar(u"operatingMeter"_s, tr("Busiest Bitrix24 method"), this))
    , m_sent(makeMuted({}, this))
{
    setObjectName(u"budgetCard"_s);
    setAccessibleName(tr("Limits of the services"));
    content()->setSpacing(metrics::grid + 4);
    content()->addWidget(makeHeading(tr("Limits of the services"), this));
    for (MeterBar* meter : {m_credits, m_requests, m_operating})
        content()->addWidget(meter);
    content()->addWidget(m_sent);
    content()->addStretch();
    setMeters({}, {});
}

void BudgetCard::setMeters(const sync::Meter& miro, const sync::Meter& bitrix24)
{
    const QLocale locale;
    const auto figures = [&](const sync::Meter& meter) {
        return meter.limit > 0 ? tr("%1 of %2").arg(locale.toString(meter.used), locale.toString(meter.limit))
                               : tr("not known yet");
    };
    m_credits->setValue(double(miro.used), double(miro.limit), figures(miro));
    m_requests->setValue(double(bitrix24.used), double(bitrix24.limit), figures(bitrix24));
    m_operating->setValue(bitrix24.operatingSeconds, operatingLimit,
        tr("%1 of %2 s").arg(locale.toString(bitrix24.operatingSeconds, 'f', 1), locale.toString(int(operatingLimit))));
    m_sent->setText(tr("Sent since the start: Miro %1, Bitrix24 %2")
                        .arg(locale.toString(miro.requests), locale.toString(bitrix24.requests)));
}

} // namespace bridge::ui
